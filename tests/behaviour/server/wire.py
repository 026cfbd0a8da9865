"""HTTP as bytes on a socket, for what no client with manners sends."""

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
    """What came back."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content)


class Line:
    """A connection to a server."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self._file = self.socket.makefile("rb")

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self.socket.close()

    def send(self, content: bytes) -> None:
        self.socket.sendall(content)

    def pour(self, piece: bytes) -> None:
        """Send without end. Raises ConnectionError once the connection is no more."""
        while True:
            self.socket.sendall(piece)

    def read(self, *, has_body: bool = True) -> Response:
        """Read one response, which says how long it is."""
        status = int(self._file.readline().split(b" ")[1])
        headers = {name.lower(): value for name, value in http.client.parse_headers(self._file).items()}
        return Response(status, headers, self._file.read(int(headers["content-length"])) if has_body else b"")

    def ended(self) -> bool:
        """Wait until the server has closed the connection; whether nothing more came before."""
        return self._file.read(1) == b""


def head(method: str = "GET", path: str = PATH, *headers: str) -> bytes:
    """A head to its end, of alice."""
    lines = [f"{method} {path} HTTP/1.1", "Host: mock", "Authorization: Bearer alice-token", *headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")
