"""Files of a socket that ``http.client`` reads a response from: until a deadline, or by the rules of ``framing``.

And the request for a tunnel, which it would write otherwise.
"""

from __future__ import annotations

import http.client
import io
from collections.abc import Mapping
from typing import Any

from projectlink._core.http.response import InvalidResponseError
from projectlink._core.transports.request_context import step_timeout


def connect_request(host: str, port: int, headers: Mapping[str, str]) -> bytes:
    """Return the request to a proxy for a tunnel to a host."""
    authority = f"[{host}]:{port}" if ":" in host and not host.startswith("[") else f"{host}:{port}"
    fields = {"Host": authority, **{name: value for name, value in headers.items() if name.lower() != "host"}}
    lines = [f"CONNECT {authority} HTTP/1.1", *(f"{name}: {value}" for name, value in fields.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1")


class DeadlineFile(io.RawIOBase):
    """A raw file of a socket that can be read until a deadline."""

    def __init__(self, raw: Any, sock: Any, deadline: float) -> None:
        self._raw = raw
        self._sock = sock
        self._deadline = deadline
        self._timeout = sock.gettimeout()
        self.is_over = False

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> Any:
        """Read available bytes, or wait for some.

        Raises:
            TimeoutError: The deadline has passed, or no data arrived within the timeout.
        """
        if self.is_over:
            return None
        self._sock.settimeout(step_timeout(self._deadline, self._timeout))
        return self._raw.readinto(buffer)

    def fileno(self) -> int:
        """Return the file descriptor of the socket."""
        return int(self._raw.fileno())

    def close(self) -> None:
        """Release the socket."""
        self._raw.close()
        super().close()


class ChunkFile(io.RawIOBase):
    """A raw file of a chunked body, still in chunks, by the rules of ``framing``. http.client checks few of them."""

    def __init__(self, file: Any, head: bytes) -> None:
        from projectlink._core.transports.framing import ResponseReader  # late: few responses are chunked

        self._file = file
        self._rest = b""
        self._reader = ResponseReader()
        self._reader.start_request("GET")
        self._reader.feed(head)

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> Any:
        """Read available bytes of the body, or wait for some.

        Raises:
            HTTPException: A chunk is invalid.
        """
        while not self._rest and not self._reader.is_over:
            data = self._file.read1(len(buffer))
            if not data:
                raise http.client.HTTPException("the connection was closed before the last chunk")
            try:
                self._rest = self._reader.feed(data)
            except InvalidResponseError as error:
                raise http.client.HTTPException(str(error)) from None
        size = min(len(buffer), len(self._rest))
        buffer[:size], self._rest = self._rest[:size], self._rest[size:]
        return size

    def has_more(self) -> bool:
        """Return whether bytes followed the body. Does not block if the socket does not."""
        return not self._reader.is_clean or bool(self._file.peek(1))

    def fileno(self) -> int:
        """Return the file descriptor of the socket."""
        return int(self._file.fileno())

    def close(self) -> None:
        """Release the socket."""
        self._file.close()
        super().close()
