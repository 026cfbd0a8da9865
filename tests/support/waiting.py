"""Bounded waits for what other threads and processes do."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def until(condition: Callable[[], T], seconds: float = 60) -> T:
    """Return the first true value of a condition, which is looked at every millisecond.

    Raises:
        AssertionError: it has not become true in time.
    """
    end = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < end, f"still {value!r} after {seconds} seconds"
        time.sleep(0.001)
    return value
