"""A server's connection that an application can close on purpose."""

from __future__ import annotations

import socket
import struct
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from projectlink_mock._core.damage import HANG_UP, WRITE

_LINGER_ZERO = struct.pack("ii", 1, 0)


class Connection(HttpToolsProtocol):
    """uvicorn's HTTP connection, silent in the logs, with a way to hang up in every scope."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.access_log = False
        self._extensions: dict[str, Any] = {HANG_UP: self.hang_up, WRITE: self.write}

    def on_message_begin(self) -> None:
        """Offer hanging up to the application."""
        super().on_message_begin()
        self.scope["extensions"] = self._extensions

    @property
    def is_busy(self) -> bool:
        """Whether a request is on its way and not answered to the end."""
        return self.cycle is not None and not self.cycle.response_complete

    @property
    def is_stuck(self) -> bool:
        """Whether an answer is written and the client does not take it."""
        return self.transport.get_write_buffer_size() > 0

    def hang_up(self, at_once: bool) -> None:
        """Close the connection: with a TCP reset, or once all that was written is sent."""
        if not at_once:
            self.transport.close()
            return
        connection: socket.socket = self.transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
        self.transport.abort()

    def write(self, content: bytes) -> None:
        """Write bytes that belong to no response."""
        self.transport.write(content)
