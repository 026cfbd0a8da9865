"""How a request is answered that is not read to its end."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from http import HTTPStatus
from typing import Any

import orjson

from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.http.messages import REFUSAL

Message = MutableMapping[str, Any]


async def answer_refusal(
    app: Any, scope: Message, problem: ApiError, default_headers: Iterable[tuple[bytes, bytes]]
) -> bytes:
    """Have the application refuse a request of which there is no more than the beginning; give what is to be sent.

    It is asked as for any request, so that it refuses in the shape of the service that the path leads to, and
    writes it down.
    """
    told: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        told.append(message)

    await app({**scope, "extensions": {REFUSAL: problem}}, receive, send)
    if not told or told[0]["status"] < 400:
        told = _plain(problem)  # of what is no service, and answers with a page for instance
    head, content = told[0], b"".join(part.get("body", b"") for part in told[1:])
    lines = [f"HTTP/1.1 {head['status']} {HTTPStatus(head['status']).phrase}".encode()]
    lines += [name + b": " + value for name, value in (*default_headers, *head["headers"])]
    return b"\r\n".join([*lines, b"", b"" if scope["method"] == "HEAD" else content])


def _plain(problem: ApiError) -> list[Message]:
    content = orjson.dumps({"error": problem.message})
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(content))]
    headers += [(name.encode(), value.encode()) for name, value in problem.headers.items()]
    return [{"status": problem.status, "headers": headers}, {"body": content}]
