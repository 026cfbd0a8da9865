"""Client-side rate limiting."""

from __future__ import annotations

from math import inf
from typing import Any

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.headers import Headers, retry_after
from projectlink._core.instances import ValidatedByInstance
from projectlink._core.locks import ForkSafeLock

MAX_SERVER_DELAY_SECONDS = 3600.0


class RateLimit(ValidatedByInstance):
    """A maximum request rate, shared by all threads and tasks of the clients that have this object.

    Requests above the rate wait in the order of their calls. After a 429 with a ``Retry-After``, or a
    ``RateLimit-Remaining`` of 0 with a ``RateLimit-Reset``, all of them wait as long as the server asks. A delay of
    more than an hour is ignored.

    Args:
        calls: Number of requests per period, greater than 0.
        seconds: Length of a period in seconds, greater than 0. Default: 1.
        burst: Number of requests that may be sent at once after an idle time, at least 1. Default: ``calls``.

    Raises:
        ApiTypeError, ApiValueError: An argument is not a number, or not greater than 0.
    """

    __slots__ = ("_burst", "_interval", "_lock", "_next", "_paused_until")

    def __init__(self, calls: float, seconds: float = 1.0, *, burst: int | None = None) -> None:
        for name, value in (("calls", calls), ("seconds", seconds), ("burst", 1 if burst is None else burst)):
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise ApiTypeError(f"`{name}` must be a number, not {type(value).__name__}")
            if not value > 0:
                raise ApiValueError(f"`{name}` must be greater than 0")
        self._interval = seconds / calls
        self._burst = max(1, int(calls if burst is None else burst))
        self._next = -inf  # time of the next request if there were no bursts
        self._paused_until = -inf
        self._lock = ForkSafeLock()

    def __repr__(self) -> str:
        return f"RateLimit({1 / self._interval:g}, burst={self._burst})"

    def __getstate__(self) -> dict[str, Any]:
        """Return the rate. A copy starts its own schedule, as the clock of another process may differ."""
        return {"_interval": self._interval, "_burst": self._burst, **getattr(self, "__dict__", {})}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._next = self._paused_until = -inf
        self._lock = ForkSafeLock()
        for name, value in state.items():
            setattr(self, name, value)

    def reserve(self, now: float, deadline: float | None = None) -> float:
        """Reserve the next request and return the seconds until it; after the deadline, reserve nothing."""
        with self._lock.current:
            free = max(self._next, now - self._interval * (self._burst - 1))
            start = max(free, self._paused_until, now)
            if deadline is None or start < deadline:
                self._next = max(free, self._paused_until) + self._interval
        return start - now

    def observe(self, status: int, headers: Headers, now: float) -> None:
        """Pause all requests if a response asks for it."""
        seconds = retry_after(headers) if status == 429 else None
        if seconds is None and headers.get("ratelimit-remaining", headers.get("x-ratelimit-remaining")) == "0":
            seconds = _parse_seconds(headers.get("ratelimit-reset", headers.get("x-ratelimit-reset", "")))
        if seconds and seconds <= MAX_SERVER_DELAY_SECONDS:
            with self._lock.current:
                self._paused_until = max(self._paused_until, now + seconds)


def _parse_seconds(text: str) -> float | None:
    return float(text) if text.isascii() and text.isdecimal() else None
