"""Errors of requests that the server stops reading, and the responses to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from http import HTTPStatus
from typing import Any

import orjson

from projectlink_mock._core.http.errors import ApiError, MalformedRequest, UnknownTransferCoding
from projectlink_mock._core.http.messages import EARLY_ERROR, Message


async def early_error_response(
    app: Any, scope: Message, error: ApiError, default_headers: Iterable[tuple[bytes, bytes]]
) -> bytes:
    """Return the bytes of the response to a request of which only the beginning is known.

    The application makes the response, so that it has the format of the service and is in the journal.
    """
    messages: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        messages.append(message)

    await app({**scope, "extensions": {EARLY_ERROR: error}}, receive, send)
    if not messages or messages[0]["status"] < 400:
        messages = _plain_response(error)  # from an application that knows no early errors, such as a web page
    start, content = messages[0], b"".join(message.get("body", b"") for message in messages[1:])
    lines = [f"HTTP/1.1 {start['status']} {HTTPStatus(start['status']).phrase}".encode()]
    lines += [name + b": " + value for name, value in (*default_headers, *start["headers"])]
    return b"\r\n".join([*lines, b"", b"" if scope["method"] == "HEAD" else content])


def header_error(headers: Sequence[tuple[bytes, bytes]], version: str) -> ApiError | None:
    """Return the error of headers that leave in doubt which host is meant, or where the body ends."""
    names = [name for name, _ in headers]
    hosts = names.count(b"host")
    if hosts > 1 or (not hosts and version == "1.1"):
        return MalformedRequest(f"Malformed HTTP request: expected one Host header, received {hosts}.")
    if b"transfer-encoding" in names:
        codings = b",".join(value for name, value in headers if name == b"transfer-encoding").lower()
        if codings.strip() != b"chunked":
            return UnknownTransferCoding()
    return None


def syntax_error(problem: str) -> ApiError:
    """Return the error of a request that the parser rejects."""
    if "PRI/Upgrade" in problem:
        return MalformedRequest("Malformed HTTP request: this server speaks HTTP/1.1, not HTTP/2.")
    return MalformedRequest(f"Malformed HTTP request: {problem.rstrip('.')}.")


def _plain_response(error: ApiError) -> list[Message]:
    content = orjson.dumps({"error": error.message})
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(content))]
    headers += [(name.encode(), value.encode()) for name, value in error.headers.items()]
    return [{"status": error.status, "headers": headers}, {"body": content}]
