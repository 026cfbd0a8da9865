"""Calling no faster than a service likes."""

from __future__ import annotations

import threading
from math import inf
from typing import TYPE_CHECKING

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.headers import retry_after

if TYPE_CHECKING:
    from projectlink._core.headers import Headers

_LONGEST = 3600.0  # seconds that a server may have everybody wait; beyond them it says something else


class RateLimit:
    """A limit to how many requests are sent, for all threads and tasks of the clients that are given it.

    Requests that come too early wait for their turn, in the order in which they came. A 429 with a
    ``Retry-After``, or a ``RateLimit-Remaining`` of 0 with a ``RateLimit-Reset``, makes all of them wait.

    Args:
        calls: How many requests may be sent.
        seconds: In how many seconds.
        burst: How many may be sent at once after a quiet time; by default as many as ``calls``, at least 1.

    Raises:
        ApiTypeError, ApiValueError: what is given is no number, or not positive.
    """

    __slots__ = ("_burst", "_free", "_interval", "_lock", "_pause_ends")

    def __init__(self, calls: float, seconds: float = 1.0, *, burst: int | None = None) -> None:
        for value in (calls, seconds, 1 if burst is None else burst):
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise ApiTypeError(f"a rate is told in numbers, not {type(value).__name__}")
            if not value > 0:
                raise ApiValueError("a rate must be positive")
        self._interval = seconds / calls
        self._burst = max(1, int(calls if burst is None else burst))
        self._free = -inf  # when the next request would be due if there were no bursts
        self._pause_ends = -inf
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"RateLimit({1 / self._interval:g}, burst={self._burst})"

    def turn(self, now: float, end: float | None = None) -> float:
        """Take a turn, and give the seconds until it comes; one that comes after the end is left to others."""
        with self._lock:
            free = max(self._free, now - self._interval * (self._burst - 1))
            turn = max(free, self._pause_ends, now)
            if end is None or turn < end:
                self._free = max(free, self._pause_ends) + self._interval
        return turn - now

    def heed(self, status: int, headers: Headers, now: float) -> None:
        """Do as a response asks."""
        asked = retry_after(headers) if status == 429 else None
        if asked is None and headers.get("ratelimit-remaining", headers.get("x-ratelimit-remaining")) == "0":
            asked = _number(headers.get("ratelimit-reset", headers.get("x-ratelimit-reset", "")))
        if asked and asked <= _LONGEST:
            with self._lock:
                self._pause_ends = max(self._pause_ends, now + asked)


def _number(text: str) -> float | None:
    return float(text) if text.isascii() and text.isdecimal() else None
