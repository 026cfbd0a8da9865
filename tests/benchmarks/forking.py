"""Measurements of savepoints and resets with 100,000 projects, and of the requests after them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

from projectlink_mock import Limits, MockServer
from tests.benchmarks.measures import Result, result
from tests.support.load_generator import Answer
from tests.support.projects import PROJECTS, Projects, expect

COUNT = 100_000
ROUNDS = 15
AFTERWARDS = 300
_LIMITS = Limits(memory_bytes=2**30)
"""Room for all projects; by default a server takes fewer of the larger ones."""


def forking() -> Iterator[Result]:
    """Measure milliseconds of CPU time in each service, called in process."""
    for name, projects in PROJECTS.items():
        with MockServer(seed="empty", services=[name], listen=False, limits=_LIMITS) as mock:
            yield from asyncio.run(_measured(name, projects, mock))


async def _measured(name: str, projects: Projects, mock: MockServer) -> list[Result]:
    story = projects.prepare()
    asked = next(story, None)
    while asked is not None:
        answer = await _call(mock, asked)
        try:
            asked = story.send(answer)
        except StopIteration:
            asked = None
    for number in range(COUNT):
        made = await _call(mock, projects.make(number))
    expect(made, 200, 201)
    savepoints, changes, resets, requests = [], [], [], []
    for number in range(ROUNDS):
        began = time.process_time()
        savepoint = mock.savepoint()
        savepoint.__enter__()
        entered = time.process_time()
        expect(await _call(mock, projects.make(COUNT + number)), 200, 201)
        changed = time.process_time()
        savepoint.__exit__(None, None, None)
        savepoints.append(entered - began + time.process_time() - changed)
        changes.append(changed - entered)
    expect(await _call(mock, projects.read(made)), 200)
    began = time.process_time()
    mock.reset()
    resets.append(time.process_time() - began)
    for _ in range(AFTERWARDS):
        began = time.process_time()
        expect(await _call(mock, projects.read(made)), 404)
        requests.append(time.process_time() - began)
    there = f"{name}: with {COUNT:,} projects,"
    return [
        result(f"{there} to enter and leave a savepoint in which one is created", _ms(savepoints), 1, unit="ms"),
        result(f"{there} to create the first one in a savepoint", _ms(changes), 3, unit="ms"),
        result(f"{there} to reset", _ms(resets), 1, unit="ms"),
        result(f"{there} a request after the reset", _ms(requests), 1, unit="ms"),
    ]


def _ms(seconds: list[float]) -> list[float]:
    return [1000 * one for one in seconds]


async def _call(mock: MockServer, raw: bytes) -> Answer:
    """Send a raw request in process."""
    head, _, content = raw.partition(b"\r\n\r\n")
    line, *lines = head.split(b"\r\n")
    method, target, _ = line.decode().split(" ")
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": content}

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [(name.lower(), value) for name, _, value in (one.partition(b": ") for one in lines)]
    scope = {"type": "http", "method": method, "path": target, "raw_path": target.encode(), "root_path": ""}
    await mock.app({**scope, "query_string": b"", "headers": headers}, receive, send)
    return Answer(sent[0]["status"], b"", sent[1]["body"])
