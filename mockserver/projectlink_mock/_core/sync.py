"""Running a coroutine that waits for nothing but its turn, without an event loop."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def run_sync(work: Coroutine[Any, Any, T]) -> T:
    """Return the result of a coroutine that does not wait. Raises RuntimeError if it waits.

    It may let others run, as `asyncio.sleep(0)` does: that waits for nothing.
    """
    try:
        while work.send(None) is None:
            pass
    except StopIteration as end:
        result: T = end.value
        return result
    work.close()
    raise RuntimeError("the coroutine waits: run it in an event loop")
