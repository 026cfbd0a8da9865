"""HTTP server that responds to each request with the next step of a script and records the requests."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any

RESET = "reset"
"""Reset the TCP connection after the request has arrived."""
HANG = "hang"
"""Never respond."""
TRICKLE = "trickle"
"""Send a head, then a body of single bytes that never ends."""
SLOW_HEAD = "slow head"
"""Send a head of single bytes that never ends."""
STALL = "stall"
"""Send a head and a part of the body, then nothing more."""

Step = bytes | str | Callable[[bytes], bytes]


def reply(status: str = "200 OK", body: Any = None, **headers: str) -> bytes:
    """Return an HTTP response; a body that is not bytes is sent as JSON."""
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"Content-Type": "application/json", "Content-Length": str(len(content))}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + content


class ScriptedServer:
    """Server on a free port of 127.0.0.1. The last step of the script repeats.

    Attributes:
        requests: Every request as received, byte for byte.
    """

    def __init__(self, *script: Step, tls: ssl.SSLContext | None = None) -> None:
        self.script = list(script)
        self.requests: list[bytes] = []
        self._tls = tls
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self._connections: list[socket.socket] = []

    @property
    def url(self) -> str:
        """Base URL of the server."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> ScriptedServer:
        self._threads[0].start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        self._threads[0].join(60)
        self._listener.close()
        self.close_connections()
        for thread in self._threads[1:]:
            thread.join(60)

    @property
    def connection_count(self) -> int:
        """Number of connections accepted so far."""
        return len(self._connections)

    @property
    def open_connection_count(self) -> int:
        """Number of connections that are open."""
        return sum(connection.fileno() >= 0 for connection in self._connections)

    def close_connections(self) -> None:
        """Shut all connections down."""
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _listen(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._stopping.is_set():
                connection.close()
                return
            self._connections.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection, connection.makefile("rb") as stream:
                while request := _read(stream):
                    if not self._respond(connection, request):
                        return
        except OSError:
            pass  # the client closed the connection, or rejected the certificate
        finally:
            connection.close()

    def _respond(self, connection: socket.socket, request: bytes) -> bool:
        with self._lock:
            self.requests.append(request)
            step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if step == RESET:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if step == HANG:
            self._stopping.wait(60)
            return False
        if step in (TRICKLE, STALL, SLOW_HEAD):
            self._respond_slowly(connection, step)
            return False
        answer = step(request) if callable(step) else step
        assert isinstance(answer, bytes)
        connection.sendall(answer)
        return b"Connection: close" not in answer.split(b"\r\n\r\n")[0]

    def _respond_slowly(self, connection: socket.socket, step: Step) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\nX-Slow: ")
        if step != SLOW_HEAD:
            connection.sendall(b"no\r\n\r\n[")
        for _ in range(3):
            connection.sendall(b" ")
        while not self._stopping.wait(0.01):
            if step != STALL:
                connection.sendall(b" ")


def _read(stream: Any) -> bytes:
    """Read one request with its body, joined if it is chunked; return nothing once the client has closed."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = stream.readline()
        if not line:
            return b""
        head += line
    if b"\r\ntransfer-encoding: chunked\r\n" in head.lower():
        return head + b"".join(_chunks(stream))
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    return head + bytes(stream.read(length))


def _chunks(stream: Any) -> Iterator[bytes]:
    while length := int(stream.readline() or b"0", 16):  # empty once the client has closed
        yield stream.read(length)
        stream.readline()
    stream.readline()
