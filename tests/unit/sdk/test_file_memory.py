"""Files of any size go up and down in little memory."""

from __future__ import annotations

import socket
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from projectlink.nuextract import Configuration
from tests.support.client_variants import opened
from tests.unit.sdk.files import FORM, GET, RAW, caller

SIZE = 16 * 2**20
BOUND = 4 * 2**20


@pytest.fixture
def port() -> Iterator[int]:
    """A server that reads without keeping anything, and answers a GET with much."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(60)
        thread = threading.Thread(target=answer, args=(listener,), daemon=True)
        thread.start()
        yield int(listener.getsockname()[1])
        thread.join(60)


def answer(listener: socket.socket) -> None:
    """Answer the requests of one connection until it is closed."""
    connection, _ = listener.accept()
    with connection, connection.makefile("rb") as stream:
        while request := stream.readline():
            lines = [line.lower() for line in iter(stream.readline, b"\r\n")]
            length = next((line[15:] for line in lines if line.startswith(b"content-length:")), b"0")
            left = int(length)
            while left:
                left -= len(stream.read(min(left, 65536)))
            if request.startswith(b"GET"):
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % SIZE)
                for _ in range(SIZE // 65536):
                    connection.sendall(bytes(65536))
            else:
                connection.sendall(b"HTTP/1.1 204 Done\r\n\r\n")


@pytest.mark.parametrize("way", ["up", "down"])
def test_a_file_is_never_in_memory_as_a_whole(port: int, kind: str, way: str, tmp_path: Path) -> None:
    path, save_to = tmp_path / "up", tmp_path / "down"
    with path.open("wb") as file:
        file.truncate(SIZE)
    with opened(kind, Configuration(f"http://127.0.0.1:{port}", retries=0)) as api:
        call: Any = caller(api)
        call(RAW, b"all is loaded now")
        tracemalloc.start()
        try:
            call(FORM, path) if way == "up" else call(GET, save_to=save_to)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < BOUND
    assert way == "up" or save_to.stat().st_size == SIZE
