"""Drivers of a flow, blocking and asynchronous, with the sleeps and locks that they need."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from projectlink._core.callbacks import close_awaitable
from projectlink._core.errors import ApiTypeError
from projectlink._core.http.request import Request, Sleep
from projectlink._core.waiting import monotonic

if TYPE_CHECKING:
    import asyncio
    import threading
    from collections.abc import Awaitable, Callable

    from projectlink._core.call.flow import Flow
    from projectlink._core.http.response import RawResponse

R = TypeVar("R")

_MAX_DIFFERENCE_SECONDS = 1.0
"""Difference between an event loop's clock and the system's that an unreplaced clock does not have."""


def run(send: Callable[[Request], RawResponse], sleep: Callable[[float], object], flow: Flow[R]) -> R:
    """Run a flow, blocking, and return its value.

    Args:
        send: Sends a request.
        sleep: Sleeps for some seconds.
        flow: Flow to run; it is closed at the end.
    """
    outcome: Any
    try:
        step = next(flow)
        while True:
            try:
                if isinstance(step, Request):
                    outcome = send(step)
                elif isinstance(step, Sleep):
                    outcome = sleep(step.seconds)
                elif hasattr(outcome := step.function(), "__await__"):
                    close_awaitable(outcome)
                    raise ApiTypeError("an async function needs the async client")
            except Exception as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]
    finally:
        flow.close()  # an interrupted flow must release its response


async def arun(
    send: Callable[[Request], Awaitable[RawResponse]], sleep: Callable[[float], Awaitable[object]], flow: Flow[R]
) -> R:
    """Run a flow, awaiting ``send``, ``sleep`` and async functions of the user; see ``run``."""
    outcome: Any
    try:
        step = next(flow)
        while True:
            try:
                if isinstance(step, Request):
                    outcome = await send(step)
                elif isinstance(step, Sleep):
                    outcome = await sleep(step.seconds)
                elif hasattr(outcome := step.function(), "__await__"):
                    outcome = await outcome
            except Exception as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]
    finally:
        flow.close()  # an interrupted flow must release its response


async def asleep(seconds: float) -> None:
    """Sleep without blocking the event loop.

    A thread wakes a loop whose clock a test has replaced, for example with freezegun, as the loop may wait for ever.
    """
    import asyncio

    loop = asyncio.get_running_loop()
    if abs(loop.time() - monotonic()) < _MAX_DIFFERENCE_SECONDS:
        await asyncio.sleep(seconds)
        return

    from threading import Timer

    woken = asyncio.Event()

    def wake() -> None:
        with suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(woken.set)

    timer = Timer(seconds, wake)
    timer.daemon = True
    timer.start()
    try:
        await woken.wait()
    finally:
        timer.cancel()


def acquire(lock: threading.RLock, seconds: float | None) -> bool:
    """Acquire a lock within some seconds, None for no limit, and return whether it was acquired."""
    return lock.acquire(timeout=-1 if seconds is None else seconds)


def release(lock: threading.RLock, acquired: bool) -> None:
    """Release a lock if this thread holds it: an interrupt may have come between ``acquire`` and its result."""
    with suppress(RuntimeError):  # this thread does not hold it
        lock.release()


async def aacquire(lock: asyncio.Lock, seconds: float | None) -> bool:
    """Acquire an asyncio lock; see ``acquire``."""
    import asyncio

    if seconds is None:
        return await lock.acquire()
    try:
        return await asyncio.wait_for(lock.acquire(), seconds)
    except asyncio.TimeoutError:
        return False


def arelease(lock: asyncio.Lock, acquired: bool) -> None:
    """Release an asyncio lock if it was acquired."""
    if acquired:
        lock.release()


def lock_per_loop() -> Callable[[], asyncio.Lock]:
    """Return a function that returns the lock of the running event loop."""
    import asyncio

    locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    def lock() -> asyncio.Lock:
        loop = asyncio.get_running_loop()
        if loop not in locks:
            for ended in [other for other in locks if other.is_closed()]:
                del locks[ended]  # a lock that tasks have waited for refers to its loop
            locks[loop] = asyncio.Lock()
        return locks[loop]

    return lock
