"""`SerializedApp`: one step at a time across event loops and threads."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from projectlink_mock._core.sync import run_sync
from projectlink_mock.server.locking import SerializedApp, SessionHeaderMiddleware

THREADS, CALLS = 8, 300


async def receive() -> dict[str, Any]:
    return {"type": "http.request"}


async def send(message: Any) -> None:
    return None


def test_steps_of_different_calls_do_not_interleave() -> None:
    count = 0

    async def app(scope: Any, receive: Any, send: Any) -> None:
        nonlocal count
        await asyncio.sleep(0)
        before = count
        time.sleep(0)  # lets other threads run
        count = before + 1

    serialized = SerializedApp(app)

    async def call_often() -> None:
        for _ in range(CALLS):
            await serialized({}, receive, send)

    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(lambda _: asyncio.run(call_often()), range(THREADS)))
    assert count == THREADS * CALLS


def test_context_manager_excludes_all_steps() -> None:
    count = 0

    async def app(scope: Any, receive: Any, send: Any) -> None:
        nonlocal count
        before = count
        time.sleep(0)  # lets other threads run
        count = before + 1

    serialized = SerializedApp(app)

    def call_often(number: int) -> None:
        nonlocal count
        for _ in range(CALLS):
            if number % 2:
                run_sync(serialized({}, receive, send))
            else:
                with serialized:
                    before = count
                    time.sleep(0)
                    count = before + 1

    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(call_often, range(THREADS)))
    assert count == THREADS * CALLS


def test_waiting_call_does_not_block_others() -> None:
    async def scenario() -> list[str]:
        event, events = asyncio.Event(), []

        async def app(scope: Any, receive: Any, send: Any) -> None:
            if scope["waits"]:
                await asyncio.wait_for(event.wait(), 30)
            else:
                event.set()
            events.append("waited" if scope["waits"] else "went on")

        serialized = SerializedApp(app)
        await asyncio.gather(serialized({"waits": True}, receive, send), serialized({"waits": False}, receive, send))
        return events

    assert asyncio.run(scenario()) == ["went on", "waited"]


def test_errors_and_cancellations_propagate() -> None:
    events = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        try:
            await scope["wait"]()
        except BaseException as error:
            events.append(type(error))
            raise

    async def fail() -> None:
        await asyncio.sleep(0)
        raise ValueError("no")

    async def scenario() -> None:
        serialized = SerializedApp(app)
        with pytest.raises(ValueError, match="no"):
            await serialized({"wait": fail}, receive, send)
        task = asyncio.ensure_future(serialized({"wait": asyncio.Event().wait}, receive, send))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(scenario())
    assert events == [ValueError, asyncio.CancelledError]


def test_run_sync_rejects_coroutines_that_wait() -> None:
    class Wait:
        def __await__(self) -> Any:
            yield object()

    async def wait() -> None:
        await Wait()

    with pytest.raises(RuntimeError, match="event loop"):
        run_sync(wait())


def test_run_sync_goes_on_with_a_coroutine_that_lets_others_run() -> None:
    async def count() -> int:
        number = 0
        while number < 3:
            await asyncio.sleep(0)
            number += 1
        return number

    assert run_sync(count()) == 3


@pytest.mark.parametrize(
    ("name", "given", "headers"),
    [
        ("", [], []),
        ("mine", [], [(b"x-mock-session", b"mine")]),
        ("mine", [(b"x-mock-session", b"theirs")], [(b"x-mock-session", b"theirs")]),
    ],
)
def test_request_without_a_session_gets_the_header(name: str, given: list[Any], headers: list[Any]) -> None:
    class Session:
        def __init__(self) -> None:
            self.name = name

    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["headers"] == headers

    run_sync(SessionHeaderMiddleware(app, Session())({"type": "http", "headers": given}, receive, send))
