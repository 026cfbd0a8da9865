"""HTTP as raw bytes on a socket, for requests that regular clients never send."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

PATH = "/nuextract/api/projects"


@dataclass(frozen=True)
class Response:
    """A response as received."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content)


class Line:
    """A connection to a server."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._file = self.socket.makefile("rb")

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self.socket.close()

    def send(self, content: bytes) -> None:
        self.socket.sendall(content)

    def flood(self, chunk: bytes) -> None:
        """Send the same bytes until the connection breaks. Raises ConnectionError."""
        while True:
            self.socket.sendall(chunk)

    def read(self, *, has_body: bool = True) -> Response:
        """Read one response with a content length."""
        status = int(self._file.readline().split(b" ")[1])
        headers = {name.lower(): value for name, value in http.client.parse_headers(self._file).items()}
        return Response(status, headers, self._file.read(int(headers["content-length"])) if has_body else b"")

    def read_to_the_end(self) -> tuple[bytes, bytes]:
        """Read the head and the body of a response that the end of the connection ends."""
        start, _, body = self._file.read().partition(b"\r\n\r\n")
        return start, body

    def read_until(self, end: bytes) -> bytes:
        """Read up to and including some bytes."""
        content = b""
        while not content.endswith(end):
            content += self._file.read(1)
        return content

    def ended(self) -> bool:
        """Wait until the server closes the connection; return False if it sends more data first."""
        return self._file.read(1) == b""


def head(method: str = "GET", path: str = PATH, *headers: str) -> bytes:
    """Return the request line and headers of a request by Alice."""
    lines = [f"{method} {path} HTTP/1.1", "Host: mock", "Authorization: Bearer alice-token", *headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")
