"""The clock of deadlines and waits, which tests cannot stop as they stop ``time.monotonic``."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _monotonic_clock() -> Callable[[], float]:
    """Return the system's monotonic clock, also while ``time.monotonic`` is replaced.

    A partial, because freezegun replaces every global variable that is a function of ``time``.
    """
    if hasattr(time, "clock_gettime"):
        return partial(time.clock_gettime, time.CLOCK_MONOTONIC)
    return partial(time.monotonic)  # on Windows; as long as no test replaces the clock before the first import


monotonic = _monotonic_clock()
"""Return the seconds of the system's monotonic clock."""
