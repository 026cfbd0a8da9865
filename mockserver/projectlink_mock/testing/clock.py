"""The Python API of a session's clock."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta, timezone

from projectlink_mock._core.clock import Clock, parse_timestamp


class SessionClock:
    """The clock of a session. It follows the real time until `freeze` or `advance` freezes it."""

    def __init__(self, lock: AbstractContextManager[None], clock: Callable[[], Clock]) -> None:
        self._lock = lock
        self._clock = clock

    def now(self) -> datetime:
        """Return the session's time as an aware `datetime` in UTC."""
        with self._lock:
            return self._clock().now()

    def freeze(self, moment: datetime | str | None = None) -> None:
        """Freeze the clock.

        Args:
            moment: The time to freeze at: a `datetime`, or a str in ISO 8601; without a time zone it is UTC. Default:
                the session's current time.

        Raises:
            TypeError: The time is neither a `datetime` nor a str.
            ValueError: The time is outside the years 1970 to 8999, or the str is not in ISO 8601.
        """
        __tracebackhide__ = True  # pytest then shows the line of the test
        moment = None if moment is None else _utc(moment)
        with self._lock:
            clock = self._clock()
            clock.freeze(clock.now() if moment is None else moment)

    def advance(self, by: float | timedelta) -> None:
        """Move the clock from its current time and freeze it there.

        Args:
            by: Seconds, or a `timedelta`. Negative values move the clock back.

        Raises:
            TypeError: The argument is neither a number nor a `timedelta`.
            ValueError: The new time is outside the years 1970 to 8999.
        """
        __tracebackhide__ = True
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise TypeError(f"advance needs seconds as a number, or a timedelta, not {type(by).__name__}")
        with self._lock:
            self._clock().advance(seconds)

    def unfreeze(self) -> None:
        """Follow the real time again."""
        with self._lock:
            self._clock().unfreeze()


def _utc(moment: datetime | str) -> datetime:
    """Return a time in UTC, which it is in without a time zone. Raises TypeError, ValueError."""
    if isinstance(moment, str):
        return parse_timestamp(moment)
    if not isinstance(moment, datetime):
        raise TypeError(f"freeze needs a datetime, or a str in ISO 8601, not {type(moment).__name__}")
    if moment.tzinfo is None:
        return moment.replace(tzinfo=timezone.utc)
    try:
        return moment.astimezone(timezone.utc)
    except OverflowError:
        raise ValueError(f"{moment.isoformat()} is outside the years 1970 to 8999") from None
