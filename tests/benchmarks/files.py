"""Measurements of the memory that uploads and downloads of 200 MB take, each in a separate process."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

from projectlink import ApiClient, AsyncApiClient, Configuration
from projectlink._core.contract.operation import Argument, Operation, Service
from projectlink._core.http.options import DownloadOptions
from tests.benchmarks.measures import Result, result

SIZE = 200 * 2**20
SERVICE = Service("files", "", {})
UP: Operation[None] = Operation(SERVICE, "up", "POST", "/", (Argument("file", "file", "form", "file", required=True),))
DOWN: Operation[bytes] = Operation(SERVICE, "down", "GET", "/", returns=lambda: bytes)


def files() -> list[Result]:
    """Measure the megabytes that uploads from and downloads to a path add, sync and async."""
    found = []
    with TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as listener:
        with open(Path(folder, "file"), "wb") as file:
            file.truncate(SIZE)
        port = listener.getsockname()[1]
        for kind in ("sync", "async"):
            for way in ("up", "down"):
                threading.Thread(target=_answer, args=(listener,), daemon=True).start()
                command = [sys.executable, "-m", "tests.benchmarks.files", kind, way, str(port), folder]
                output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
                found.append(result(f"200 MB {way}, {kind}: memory added", [float(output)], 20, unit="MB"))
    return found


def _answer(listener: socket.socket) -> None:
    """Serve one connection: read every body, and send a large one for a GET."""
    connection, _ = listener.accept()
    with connection, connection.makefile("rb") as stream:
        while request := stream.readline():
            lines = [line.lower() for line in iter(stream.readline, b"\r\n")]
            left = int(next((line[15:] for line in lines if line.startswith(b"content-length:")), b"0"))
            while left:
                left -= len(stream.read(min(left, 65536)))
            if request.startswith(b"GET"):
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % SIZE)
                for _ in range(SIZE // 65536):
                    connection.sendall(bytes(65536))
            else:
                connection.sendall(b"HTTP/1.1 204 Done\r\n\r\n")


class _Watch:
    """Growth of this process in megabytes, on Linux only: ``getrusage`` includes the parent's memory."""

    def __init__(self) -> None:
        Path("/proc/self/clear_refs").write_text("5")  # the peak is to be that of what comes now
        self._before = self._peak()

    def growth(self) -> float:
        """Return the peak above the memory at the start."""
        return self._peak() - self._before

    def _peak(self) -> float:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) / 1024


async def _by_async(configuration: Configuration, way: str, folder: Path) -> float:
    async with AsyncApiClient(configuration) as client:
        await client.call(UP, (b"all is loaded now",), {})
        watch = _Watch()
        if way == "up":
            await client.call(UP, (folder / "file",), {})
        else:
            options: DownloadOptions = {"save_to": folder / "copy"}
            await client.call(DOWN, (), options)
        return watch.growth()


def _by_sync(configuration: Configuration, way: str, folder: Path) -> float:
    with ApiClient(configuration) as client:
        client.call(UP, (b"all is loaded now",), {})
        watch = _Watch()
        if way == "up":
            client.call(UP, (folder / "file",), {})
        else:
            options: DownloadOptions = {"save_to": folder / "copy"}
            client.call(DOWN, (), options)
        return watch.growth()


def main(kind: str, way: str, port: str, folder: str) -> None:
    configuration = Configuration(f"http://127.0.0.1:{port}", retries=0)
    if kind == "sync":
        print(_by_sync(configuration, way, Path(folder)))
    else:
        print(asyncio.run(_by_async(configuration, way, Path(folder))))


if __name__ == "__main__":
    main(*sys.argv[1:])
