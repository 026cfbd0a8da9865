"""The event loop without sockets."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from projectlink._core.transports.asgi_loop import QueueEventLoop


@pytest.fixture
def loop() -> Iterator[Any]:
    loop = QueueEventLoop()
    yield loop
    loop.close()


def test_timers_run_in_order_and_cancelled_ones_do_not(loop: Any) -> None:
    ran: list[int] = []

    async def work() -> None:
        loop.call_later(0.02, ran.append, 2)
        loop.call_later(0.01, ran.append, 1)
        loop.call_later(0.01, ran.append, 9).cancel()
        await asyncio.sleep(0.03)

    loop.run_until_complete(work())
    assert ran == [1, 2]


def test_timeout_cancels_what_takes_too_long(loop: Any) -> None:
    async def work() -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(loop.create_future(), 0.01)
        done, late = await asyncio.wait({loop.create_future()}, timeout=0.01)
        for task in late:
            task.cancel()
        assert (len(done), len(late)) == (0, 1)

    loop.run_until_complete(work())


def test_function_runs_in_a_thread(loop: Any) -> None:
    async def work() -> int:
        return await asyncio.get_running_loop().run_in_executor(None, threading.get_ident)

    assert loop.run_until_complete(work()) != threading.get_ident()


def test_another_thread_wakes_the_loop(loop: Any) -> None:
    async def work() -> str:
        future = loop.create_future()
        wake = threading.Thread(target=lambda: loop.call_soon_threadsafe(future.set_result, "woken"), daemon=True)
        wake.start()
        return await asyncio.wait_for(future, 10)

    assert loop.run_until_complete(work()) == "woken"


def test_error_of_a_task_is_raised_and_that_of_a_callback_logged(loop: Any, caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> None:
        raise LookupError("in a callback")

    async def work() -> None:
        loop.call_soon(broken)
        await asyncio.sleep(0)
        raise ValueError("in a task")

    with pytest.raises(ValueError, match="in a task"):
        loop.run_until_complete(work())
    assert "in a callback" in caplog.text


def test_generators_are_closed_at_the_end(loop: Any) -> None:
    ended: list[str] = []

    async def numbers() -> Any:
        try:
            yield 1
        finally:
            await asyncio.sleep(0)
            ended.append("closed")

    async def work() -> Any:
        generator = numbers()
        await anext(generator)
        return generator

    kept = loop.run_until_complete(work())
    loop.run_until_complete(loop.shutdown_asyncgens())
    assert (ended, kept is None) == (["closed"], False)


def test_closed_loop_takes_no_callbacks(loop: Any) -> None:
    loop.close()
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_soon(print)
