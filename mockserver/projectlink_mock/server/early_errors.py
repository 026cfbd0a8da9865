"""How a request is answered that is not read to its end."""

from __future__ import annotations

from collections.abc import MutableMapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import orjson

from projectlink_mock._core.http.errors import Problem
from projectlink_mock._core.http.messages import REFUSAL

if TYPE_CHECKING:
    from projectlink_mock.server.protocol import Connection

Message = MutableMapping[str, Any]


async def answer_refusal(connection: Connection, problem: Problem) -> None:
    """Have the application refuse a request of which there is no more than the beginning, and close the connection.

    It is asked as for any request, so that it refuses in the shape of the service that the path leads to, and
    writes it down.
    """
    told: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        told.append(message)

    scope = _scope_so_far(connection, problem)
    await connection.app(scope, receive, send)
    if not told or told[0]["status"] < 400:
        told = _plain(problem)  # of what is no service, and answers with a page for instance
    head, content = told[0], b"".join(part.get("body", b"") for part in told[1:])
    lines = [f"HTTP/1.1 {head['status']} {HTTPStatus(head['status']).phrase}".encode()]
    lines += [name + b": " + value for name, value in (*connection.server_state.default_headers, *head["headers"])]
    connection.write(b"\r\n".join([*lines, b"", b"" if scope["method"] == "HEAD" else content]))
    connection.transport.close()


def _scope_so_far(connection: Connection, problem: Problem) -> Message:
    if connection.scope is None:
        connection.on_message_begin()
    url = connection.url
    raw_path, _, query = (url if url.startswith(b"/") else b"/").partition(b"?")
    # Before the target, the parser does not know the method either.
    method = connection.parser.get_method().decode("ascii") if url else "GET"
    path = unquote(raw_path.decode("latin-1"))
    target = {"method": method, "path": path, "raw_path": raw_path, "query_string": query}
    return {**connection.scope, **target, "extensions": {REFUSAL: problem}}


def _plain(problem: Problem) -> list[Message]:
    content = orjson.dumps({"error": problem.message})
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(content))]
    headers += [(name.encode(), value.encode()) for name, value in problem.headers.items()]
    return [{"status": problem.status, "headers": headers}, {"body": content}]
