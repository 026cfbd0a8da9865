"""Servers in processes of their own, and the load that is put on them."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial

from tests.benchmarks.peers import NEW_PROJECT

MOCK = "mock"


def command(name: str, port: int) -> list[str]:
    """How a server is started: ``mock``, or one of the peers."""
    if name == MOCK:
        return [sys.executable, "-m", "projectlink_mock", "--port", str(port)]
    return [sys.executable, "-m", "tests.benchmarks.peers", name, str(port)]


def free_port() -> int:
    """A port of the loopback interface that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def running(name: str) -> Iterator[tuple[int, float]]:
    """A server, its port, and the seconds from the start of its process to its first answer."""
    port = free_port()
    began = time.perf_counter()
    process = subprocess.Popen(command(name, port), stderr=subprocess.DEVNULL)
    try:
        while not _answers(port):
            if process.poll() is not None:
                raise RuntimeError(f"the server {name!r} ended before it answered")
            time.sleep(0.001)
        yield port, time.perf_counter() - began
    finally:
        process.terminate()
        process.wait()


def _answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 5) as connection:
        connection.sendall(request("GET", "project_id_example"))
        return connection.recv(12) == b"HTTP/1.1 200"
    return False


def request(method: str, project: str = "") -> bytes:
    """A raw request to read a project or to create one."""
    path = "/nuextract/api/projects" + (f"/{project}" if project else "")
    body = json.dumps(NEW_PROJECT).encode() if method == "POST" else b""
    head = f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer alice-token\r\n"
    if body:
        head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + b"\r\n" + body


class _Connection(asyncio.Protocol):
    """Sends the same request again and again, each once the one before is answered."""

    def __init__(self, message: bytes, times: int, done: asyncio.Future[None]) -> None:
        self._message = message
        self._left = times
        self._done = done
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(self._message)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, separator, body = self._buffer.partition(b"\r\n\r\n")
        start = head.lower().find(b"content-length:")
        if not separator or len(body) < int(head[start + 15 :].split(b"\r\n", 1)[0]):
            return
        if not head.startswith(b"HTTP/1.1 200"):
            self._done.set_exception(RuntimeError(self._buffer.decode()))
            return
        self._buffer = b""
        self._left -= 1
        if self._left:
            self._transport.write(self._message)
        else:
            self._transport.close()
            self._done.set_result(None)


async def _load(port: int, message: bytes, connections: int, times: int) -> float:
    loop = asyncio.get_running_loop()
    dones = [loop.create_future() for _ in range(connections)]
    began = time.perf_counter()
    for done in dones:
        await loop.create_connection(partial(_Connection, message, times, done), "127.0.0.1", port)
    await asyncio.gather(*dones)
    return connections * times / (time.perf_counter() - began)


def throughput(port: int, message: bytes, connections: int = 16, times: int = 150) -> float:
    """Requests answered per second."""
    return asyncio.run(_load(port, message, connections, times))
