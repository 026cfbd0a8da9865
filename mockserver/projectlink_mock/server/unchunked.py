"""Responses of unknown length to HTTP/1.0 clients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from projectlink_mock._core.http.messages import Asgi, Message, Receive, Scope, Send


class UnchunkedApp:
    """ASGI application whose responses without a Content-Length end with the connection.

    uvicorn sends them in chunks, which HTTP/1.0 does not have. `cycle` is uvicorn's state of the one request that the
    application handles.
    """

    cycle: Any

    def __init__(self, app: Asgi, write: Callable[[bytes], None]) -> None:
        self._app = app
        self._write = write

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request."""
        has_length = True

        async def send_unchunked(message: Message) -> None:
            nonlocal has_length
            if message["type"] == "http.response.start":
                has_length = any(name.lower() == b"content-length" for name, _ in message["headers"])
                if not has_length:
                    self.cycle.chunked_encoding = False  # uvicorn then announces no chunks, and expects no body
            elif not has_length and (body := message.get("body")):
                if not self.cycle.disconnected and scope["method"] != "HEAD":
                    self._write(body)
                message = {**message, "body": b""}
            await send(message)

        await self._app(scope, receive, send_unchunked)
