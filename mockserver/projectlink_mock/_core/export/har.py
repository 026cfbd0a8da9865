"""Export as HAR 1.2, for browser developer tools and other programs.

A `{{name}}` stands for a secret, as in Postman. Nothing in the document looks like `${name}`, which other programs take
for a variable: texts with it are escaped or left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, quote

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.export.recording import (
    AUTHORIZATION,
    BYTES,
    CUT,
    JSON,
    NONE,
    URL_ENCODED,
    Content,
    Exchange,
    Recording,
)
from projectlink_mock._core.export.secret_refs import map_header, map_query
from projectlink_mock._core.export.templates import mark, marked_json, marked_target, split_secrets
from projectlink_mock._core.http.multipart import Upload, parse_multipart

_HTTP = "HTTP/1.1"
_UNKNOWN = -1
_PHRASES = {one.value: one.phrase for one in HTTPStatus}
_VARIABLE = "${"
_URL_CHARACTERS = "%/:?#[]@!$&'()*+,;=~"
_METHODS_WITHOUT_BODY = ("GET", "HEAD")


def write(recording: Recording) -> dict[str, Any]:
    """Return the document. It has only fields that HAR defines; the comments tell the rest."""
    return {
        "log": {
            "version": "1.2",
            "creator": {"name": "projectlink mock", "version": "1"},
            "pages": [],
            "entries": [_entry(one, recording.session) for one in recording.exchanges],
            "comment": _plain(" ".join(["{{name}} stands for a secret.", *recording.notes])),
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
        "comment": _plain(_description(exchange)),
    }


def _description(exchange: Exchange) -> str:
    caller = f" by {exchange.caller}" if exchange.caller else ""
    text = f"{exchange.number}: {exchange.service}, {exchange.operation or 'no operation'}{caller}"
    if exchange.frozen is not None:
        text += f", at {format_timestamp(exchange.at)} by the session's clock"
    return text if exchange.fault is None else f"{text}, with the fault {json.dumps(exchange.fault)}"


def _request(exchange: Exchange, session: str) -> dict[str, Any]:
    headers = {**exchange.headers, **({"x-mock-session": session} if session else {})}
    if AUTHORIZATION in headers:
        headers[AUTHORIZATION] = map_header(headers[AUTHORIZATION], mark)
    body = exchange.request
    request = {
        "method": exchange.method,
        "url": quote(exchange.base, _URL_CHARACTERS) + _url_text(marked_target(exchange)),
        "httpVersion": _HTTP,
        "cookies": [],
        "headers": _pairs(headers.items()),
        "queryString": _pairs(parse_qsl(map_query(exchange.query, mark, quote=str), keep_blank_values=True)),
        "headersSize": _UNKNOWN,
        "bodySize": _size(body),
    }
    if body.kind != NONE and exchange.method in _METHODS_WITHOUT_BODY:
        request["comment"] = f"Its body is not included, which programs do not expect of {exchange.method}."
    elif body.kind != NONE:
        request["postData"] = {"mimeType": _plain(body.type), **_post_data(body)}
    return request


def _response(exchange: Exchange) -> dict[str, Any]:
    content = exchange.response
    headers = {name.lower(): value for name, value in exchange.response_headers.items()}
    if content.type:
        headers["content-type"] = content.type
    status = 0 if exchange.was_dropped else exchange.status or 0
    size = _size(content)
    return {
        "status": status,
        "statusText": _PHRASES.get(status, ""),
        "httpVersion": _HTTP,
        "cookies": [],
        "headers": _pairs(headers.items()),
        "content": {"size": size, "mimeType": _plain(content.type), **_text(content)},
        "redirectURL": _plain(headers.get("location", "")),
        "headersSize": _UNKNOWN,
        "bodySize": size if status else _UNKNOWN,
        **({} if status else {"comment": "The connection was dropped."}),
    }


def _size(content: Content) -> int:
    return _UNKNOWN if content.kind == CUT and not content.size else content.size


def _post_data(content: Content) -> dict[str, Any]:
    if content.kind != BYTES or content.data is None:
        return {"text": "", **_text(content)}
    # The only bytes of requests in a recording are forms.
    if content.type.lower().startswith(URL_ENCODED):
        return {"text": content.data.decode("latin-1").replace(_VARIABLE, "$%7B")}
    return {"text": "", "params": [_param(*part) for part in parse_multipart(content.data, content.type).items()]}


def _param(name: str, part: Upload) -> dict[str, str]:
    param = {"name": _plain(name)}
    if part.filename:
        param["fileName"] = _plain(part.filename)
    if part.content_type:
        param["contentType"] = _plain(part.content_type)
    try:
        text = part.text
    except ValueError:
        text = _VARIABLE
    if _VARIABLE in text:
        return {**param, "value": "", "comment": f"Not included: {len(part.content)} bytes."}
    return {**param, "value": text}


def _text(content: Content) -> dict[str, str]:
    if content.kind == JSON:
        return {"text": _json_text(marked_json(content.json))}
    if content.kind == BYTES:
        return {"comment": f"Not included: {content.size} bytes with the SHA-256 digest {content.sha256}."}
    return {"text": "", "comment": _plain(f"Not included: {content.cut}.")} if content.cut else {}


def _json_text(marked: str) -> str:
    """Return JSON with marked secrets, in which the dollar of a literal `${` is escaped."""
    return "".join(
        f"{{{{{part}}}}}" if is_secret else part.replace(_VARIABLE, "\\u0024{")
        for part, is_secret in split_secrets(marked)
    )


def _url_text(marked: str) -> str:
    return "".join(
        quote(f"{{{{{part}}}}}", safe=":/") if is_secret else quote(part, _URL_CHARACTERS)
        for part, is_secret in split_secrets(marked)
    )


def _plain(marked: str) -> str:
    """Return a text with marked secrets, in which the brace of a literal `${` is percent-encoded."""
    return "".join(
        f"{{{{{part}}}}}" if is_secret else part.replace(_VARIABLE, "$%7B") for part, is_secret in split_secrets(marked)
    )


def _pairs(items: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": _plain(name), "value": _plain(value)} for name, value in items]
