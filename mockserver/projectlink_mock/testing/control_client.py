"""Control requests from Python: calls of the ASGI application without HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from projectlink_mock._core.control.access import IN_PROCESS
from projectlink_mock._core.http.messages import Asgi, Scope
from projectlink_mock._core.sync import run_sync
from projectlink_mock.registry import CONTROL_MOUNT


def call_control(app: Asgi, method: str, path: str, headers: Mapping[str, str], body: object) -> Any:
    """Send a control request and return the parsed JSON response, or the body of another type as bytes.

    Args:
        app: The ASGI application.
        method: HTTP method.
        path: Path below the control plane's mount, with the query.
        headers: Request headers.
        body: JSON-serializable body; None for no body.

    Raises:
        ValueError: The path is invalid, or the control plane rejects the request or streams its response.
        TypeError: The body is not JSON-serializable.
    """
    __tracebackhide__ = True  # pytest then shows the line of the test
    if not path.startswith("/") or not path.isascii():
        text = "the path must begin with a slash, below the control plane's URL, and be percent-encoded"
        raise ValueError(f"{text}, such as '/state', not {path!r}")
    content = b"" if body is None else orjson.dumps(body)
    messages: list[Scope] = []

    async def receive() -> Scope:
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(message: Scope) -> None:
        messages.append(message)

    try:
        run_sync(_call(app, _scope(method, path, headers, len(content)), receive, send))
    except RuntimeError as error:
        raise ValueError(f"{method} {path} streams its response: send the request over HTTP") from error
    head, received = messages[0], b"".join(message.get("body", b"") for message in messages[1:])
    is_json = (b"content-type", b"application/json") in head["headers"]
    value: Any = orjson.loads(received) if is_json else received
    if head["status"] >= 400:
        raise ValueError(value["error"] if is_json else f"the control plane responded with status {head['status']}")
    return value


async def _call(app: Asgi, scope: Scope, receive: Any, send: Any) -> None:
    await app(scope, receive, send)


def _scope(method: str, path: str, headers: Mapping[str, str], length: int) -> Scope:
    target, _, query = (CONTROL_MOUNT + path).partition("?")
    pairs = {"host": "localhost", "content-length": str(length), **headers}
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": target,
        "raw_path": target.encode("ascii"),
        "query_string": query.encode("ascii"),
        "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in pairs.items()],
        "client": ("127.0.0.1", 0),
        "server": ("localhost", 80),
        "extensions": {IN_PROCESS: {}},
    }
