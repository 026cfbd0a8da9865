"""Servers in separate processes, and load on them."""

from __future__ import annotations

import asyncio
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import repeat
from typing import NamedTuple

from tests.benchmarks.peers import NEW_PROJECT
from tests.support.load_generator import Story, request, run_stories
from tests.support.projects import expect

MOCK = "mock"
CONNECTIONS = 16
TIMES = 150
"""Requests over each connection for one measurement."""

_TOKEN = "Bearer alice-token"
READ = request("GET", "/nuextract/api/projects/project_id_example", Authorization=_TOKEN)
CREATE = request("POST", "/nuextract/api/projects", NEW_PROJECT, Authorization=_TOKEN)


class Running(NamedTuple):
    """A running server: port, seconds from the start of its process to its first response, and process id."""

    port: int
    seconds: float
    pid: int


def command(name: str, port: int) -> list[str]:
    """Return the command that starts ``mock`` or one of the peers."""
    if name == MOCK:
        return [sys.executable, "-m", "projectlink_mock", "--no-log", "--port", str(port)]
    return [sys.executable, "-m", "tests.benchmarks.peers", name, str(port)]


def free_port() -> int:
    """Return a free port of the loopback interface."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def running(name: str, *options: str) -> Iterator[Running]:
    """Run the mock server or one of the peers."""
    port = free_port()
    with started([*command(name, port), *options], port, READ) as server:
        yield server


@contextmanager
def started(command: list[str], port: int, probe: bytes) -> Iterator[Running]:
    """Run a server; it is ready when it responds to the probe with any status."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not _responds(port, probe):
            if process.poll() is not None:
                raise RuntimeError(f"{' '.join(command)} ended before its first response")
            time.sleep(0.001)
        yield Running(port, time.perf_counter() - began, process.pid)
    finally:
        process.terminate()
        process.wait()


def _responds(port: int, probe: bytes) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 5) as connection:
        connection.sendall(probe)
        return connection.recv(9) == b"HTTP/1.1 "
    return False


def sent(messages: Iterable[bytes]) -> Story:
    """Yield requests that must succeed, each after the response to the one before."""
    for message in messages:
        response = yield message
        expect(response, 200, 201)


def throughput(port: int, message: bytes) -> float:
    """Return responses per second."""
    return rate(port, [sent(repeat(message, TIMES)) for _ in range(CONNECTIONS)])


def rate(port: int, stories: list[Story]) -> float:
    """Return responses per second of any stories."""
    seconds: list[float] = []
    began = time.perf_counter()
    asyncio.run(run_stories(port, stories, seconds))
    return len(seconds) / (time.perf_counter() - began)


def slowest(port: int, message: bytes) -> float:
    """Return the 99th percentile of the response times (seconds)."""
    seconds: list[float] = []
    asyncio.run(run_stories(port, [sent(repeat(message, TIMES)) for _ in range(CONNECTIONS)], seconds))
    return statistics.quantiles(seconds, n=100)[98]
