"""Read timeouts: seconds for each wait for data, whatever happened before on the connection."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from projectlink.nuextract import ApiTimeoutError
from tests.support.scripted import HANG, STALL, TRICKLE, ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT
from tests.unit.sdk.files import RAW, caller

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


def test_silence_on_a_reused_connection_is_a_read_timeout(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=PROJECT), HANG)
    api = connect(server.url, timeout=(10, 10), retries=0)
    api.get_api_projects_projectid("p")
    with pytest.raises(ApiTimeoutError, match="no data arrived"):
        api.get_api_projects_projectid("p", _request_timeout=(10, 0.1))
    assert len(server._connections) == 1


def test_timeout_shorter_than_that_of_the_previous_call_is_observed(serve: Serve, connect: Connect) -> None:
    api = connect(serve(reply(body=PROJECT), HANG).url, timeout=(10, 600), retries=0)
    api.get_api_projects_projectid("p")
    started = time.monotonic()
    with pytest.raises(ApiTimeoutError):
        api.get_api_projects_projectid("p", _request_timeout=(10, 0.05))
    assert time.monotonic() - started < 10


def test_stalled_body_is_a_read_timeout(serve: Serve, connect: Connect) -> None:
    api = connect(serve(STALL).url, timeout=(10, 0.1), retries=0)
    with pytest.raises(ApiTimeoutError, match="no data arrived"):
        api.get_api_projects_projectid("p")


def test_slow_body_is_not_a_read_timeout(serve: Serve, connect: Connect, kind: str) -> None:
    api = connect(serve(TRICKLE).url, timeout=(10, 0.5), retries=0)
    response = api.get_api_projects_projectid_without_preload_content("p")
    chunks, received, started = response.stream(10), 0, time.monotonic()

    async def next_chunk() -> Any:
        return await anext(chunks)

    while time.monotonic() - started < 0.7:
        received += len(next(chunks) if kind.startswith("sync") else api._loop.run_until_complete(next_chunk()))
    response.close()
    assert received > 20


def test_idle_connection_outlives_the_read_timeout(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=PROJECT))
    api = connect(server.url, timeout=(10, 0.1), retries=0)
    api.get_api_projects_projectid("p")
    time.sleep(0.3)
    assert api.get_api_projects_projectid("p").id == "p-1"
    assert len(server._connections) == 1


@pytest.mark.parametrize("earlier_calls", [0, 1])
def test_slow_upload_is_not_a_read_timeout(serve: Serve, connect: Connect, kind: str, earlier_calls: int) -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(4):
            time.sleep(0.1)
            yield b"chunk"

    async def achunks() -> AsyncIterator[bytes]:
        for _ in range(4):
            await asyncio.sleep(0.1)
            yield b"chunk"

    server = serve(*[reply(body=PROJECT)] * earlier_calls, reply("204 Done"))
    api = connect(server.url, timeout=(10, 0.3), retries=0)
    for _ in range(earlier_calls):
        api.get_api_projects_projectid("p")
    caller(api)(RAW, chunks() if kind.startswith("sync") else achunks())
    assert server.requests[-1].endswith(b"chunk" * 4)
    assert len(server._connections) == 1


def test_pause_of_the_reader_is_not_a_read_timeout(serve: Serve, connect: Connect, kind: str) -> None:
    body = bytes(20_000_000)  # more than the buffers of both ends hold
    api = connect(serve(reply(body=body)).url, timeout=(10, 0.2), retries=0)
    response = api.get_api_projects_projectid_without_preload_content("p")
    chunks = response.stream(65_536)

    async def rest() -> int:
        received = len(await anext(chunks))
        await asyncio.sleep(0.5)
        return received + sum([len(chunk) async for chunk in chunks])

    if kind.startswith("sync"):
        received = len(next(chunks))
        time.sleep(0.5)
        received += sum(map(len, chunks))
    else:
        received = api._loop.run_until_complete(rest())
    assert received == len(body)
