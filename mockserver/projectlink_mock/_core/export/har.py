"""Export as HAR 1.2, for browser developer tools and other programs."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

import orjson

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.export.recording import BYTES, JSON, Content, Exchange, Recording
from projectlink_mock._core.storage import codec

_HTTP = "HTTP/1.1"
_UNKNOWN = -1
_PHRASES = {one.value: one.phrase for one in HTTPStatus}


def write(recording: Recording) -> dict[str, Any]:
    """Return the document. Fields that HAR does not define begin with an underscore."""
    return {
        "log": {
            "version": "1.2",
            "creator": {"name": "projectlink mock", "version": "1"},
            "pages": [],
            "entries": [_entry(one, recording.session) for one in recording.exchanges],
            "comment": " ".join(["${name} stands for a secret.", *recording.notes]),
        }
    }


def _entry(exchange: Exchange, session: str) -> dict[str, Any]:
    return {
        "startedDateTime": format_timestamp(exchange.received),
        "time": exchange.duration_ms,
        "request": _request(exchange, session),
        "response": _response(exchange),
        "cache": {},
        "timings": {"send": 0, "wait": exchange.duration_ms, "receive": 0},
        "_number": exchange.number,
        "_service": exchange.service,
        "_operation": exchange.operation,
        "_caller": exchange.caller,
        "_clock": format_timestamp(exchange.at),
        "_fault": exchange.fault,
    }


def _request(exchange: Exchange, session: str) -> dict[str, Any]:
    headers = {**exchange.headers, **({"x-mock-session": session} if session else {})}
    request = {
        "method": exchange.method,
        "url": exchange.base + exchange.target.replace("${", "%24%7B").replace("}", "%7D"),
        "httpVersion": _HTTP,
        "cookies": [],
        "headers": _pairs(headers),
        "queryString": [
            {"name": name, "value": value} for name, value in parse_qsl(exchange.query, keep_blank_values=True)
        ],
        "headersSize": _UNKNOWN,
        "bodySize": exchange.request.size,
    }
    if exchange.request.kind != "none":
        request["postData"] = {"mimeType": exchange.request.type, **_text(exchange.request)}
    return request


def _response(exchange: Exchange) -> dict[str, Any]:
    content = exchange.response
    headers = dict(exchange.response_headers)
    if content.type:
        headers["content-type"] = content.type
    status = 0 if exchange.was_dropped else exchange.status or 0
    return {
        "status": status,
        "statusText": _PHRASES.get(status, ""),
        "httpVersion": _HTTP,
        "cookies": [],
        "headers": _pairs(headers),
        "content": {"size": content.size, "mimeType": content.type, **_text(content)},
        "redirectURL": "",
        "headersSize": _UNKNOWN,
        "bodySize": content.size,
        **({} if status else {"comment": "The connection was dropped."}),
    }


def _text(content: Content) -> dict[str, str]:
    if content.kind == JSON:
        return {"text": orjson.dumps(content.json).decode()}
    if content.kind == BYTES and content.data is not None:
        return {"text": codec.encode(content.data), "encoding": "base64", "comment": "The text is base64."}
    if content.kind == BYTES:
        return {"comment": f"Not included: {content.size} bytes with the SHA-256 digest {content.sha256}."}
    return {"text": "", "comment": f"Not included: {content.cut}."} if content.cut else {}


def _pairs(headers: dict[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers.items()]
