"""Waiting by a clock that tests cannot replace.

Event loops wait by `time.monotonic`, which freezegun and hand-made patches stop, in every thread of the process. A
server in a test would then neither end a latency nor a timeout. The clock of a session may follow that of a test.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections.abc import Callable
from functools import partial
from threading import Timer

_MAX_DIFFERENCE_SECONDS = 1.0
"""Difference between an event loop's clock and the system's that an unreplaced clock does not have."""


def _monotonic_clock() -> Callable[[], float]:
    """Return the system's monotonic clock, also while `time.monotonic` is replaced.

    A partial, because freezegun replaces every global variable that is a function of `time`.
    """
    if hasattr(time, "clock_gettime"):
        return partial(time.clock_gettime, time.CLOCK_MONOTONIC)
    return partial(time.monotonic)  # on Windows; as long as no test replaces the clock before the first import


monotonic = _monotonic_clock()
"""Return the seconds of the system's monotonic clock."""

if sys.platform == "win32":
    _Loop = asyncio.ProactorEventLoop
else:
    _Loop = asyncio.SelectorEventLoop


class EventLoop(_Loop):
    """An event loop whose timers no test can stop."""

    # A static method, because the loop reads its clock several times for each request.
    time = staticmethod(monotonic)


async def sleep(seconds: float) -> None:
    """Sleep in any event loop. A thread wakes a loop whose clock is replaced, as the loop itself may wait for ever."""
    loop = asyncio.get_running_loop()
    if abs(loop.time() - monotonic()) < _MAX_DIFFERENCE_SECONDS:
        await asyncio.sleep(seconds)
        return
    woken = asyncio.Event()

    def wake() -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(woken.set)

    timer = Timer(seconds, wake)
    timer.daemon = True
    timer.start()
    try:
        await woken.wait()
    finally:
        timer.cancel()
