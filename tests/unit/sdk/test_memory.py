"""Memory: bounded for files of any size, and no leaks."""

from __future__ import annotations

import gc
import socket
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from projectlink.nuextract import Configuration, NotFoundException
from tests.support.client_variants import opened
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT
from tests.unit.sdk.files import FORM, GET, RAW, caller

FILE_BYTES = 16 * 2**20
MAX_MEMORY_BYTES = 4 * 2**20


@pytest.fixture
def port() -> Iterator[int]:
    """Start a server that discards uploads and responds to GET with a large body; return its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(60)
        thread = threading.Thread(target=respond, args=(listener,), daemon=True)
        thread.start()
        yield int(listener.getsockname()[1])
        thread.join(60)


def respond(listener: socket.socket) -> None:
    """Respond to the requests of one connection until it is closed."""
    connection, _ = listener.accept()
    with connection, connection.makefile("rb") as stream:
        while request := stream.readline():
            lines = [line.lower() for line in iter(stream.readline, b"\r\n")]
            length = next((line[15:] for line in lines if line.startswith(b"content-length:")), b"0")
            left = int(length)
            while left:
                left -= len(stream.read(min(left, 65536)))
            if request.startswith(b"GET"):
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % FILE_BYTES)
                for _ in range(FILE_BYTES // 65536):
                    connection.sendall(bytes(65536))
            else:
                connection.sendall(b"HTTP/1.1 204 Done\r\n\r\n")


@pytest.mark.parametrize("direction", ["up", "down"])
def test_file_is_streamed_with_bounded_memory(port: int, kind: str, direction: str, tmp_path: Path) -> None:
    path, save_to = tmp_path / "up", tmp_path / "down"
    with path.open("wb") as file:
        file.truncate(FILE_BYTES)
    with opened(kind, Configuration(f"http://127.0.0.1:{port}", retries=0)) as api:
        call: Any = caller(api)
        call(RAW, b"warm up")
        tracemalloc.start()
        try:
            call(FORM, path) if direction == "up" else call(GET, save_to=save_to)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < MAX_MEMORY_BYTES
    assert direction == "up" or save_to.stat().st_size == FILE_BYTES


def allocated_blocks() -> int:
    """Return the number of memory blocks after a garbage collection."""
    gc.collect()
    return sys.getallocatedblocks()


def test_thousands_of_calls_leak_no_memory(serve: Callable[..., ScriptedServer], connect: Callable[..., Any]) -> None:
    found, missing = reply(body=PROJECT), reply("404 None", {"code": "NotFound", "message": "no"})
    server = serve(lambda request: missing if b"/missing " in request else found)
    api = connect(server.url)

    def work(calls: int) -> None:
        for number in range(calls):
            if number % 10:
                api.get_api_projects_projectid("p")
            else:
                with pytest.raises(NotFoundException):
                    api.get_api_projects_projectid("missing")
        server.requests.clear()

    def growth() -> int:
        before = allocated_blocks()
        work(3_000)
        return allocated_blocks() - before

    work(1_000)
    # A leak grows each time; threads that earlier tests left behind may allocate something once.
    assert growth() < 300 or growth() < 300
