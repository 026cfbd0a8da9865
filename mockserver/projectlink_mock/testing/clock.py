"""The clock of a session, for Python code."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta, timezone

from projectlink_mock._core.clock import Clock, parse_timestamp


class SessionClock:
    """Tells the time of a session and sets it. Once frozen, it moves only when told."""

    def __init__(self, lock: AbstractContextManager[None], clock: Callable[[], Clock]) -> None:
        self._lock = lock
        self._clock = clock

    def now(self) -> datetime:
        """The time, in UTC."""
        with self._lock:
            return self._clock().now()

    def freeze(self, moment: datetime | str | None = None) -> None:
        """Stop the clock: at a moment, in ISO 8601 if it is a text and in UTC if it names no zone, or now.

        Raises ValueError before the year 1970, from the year 9000 on, and for a text that is no time.
        """
        if isinstance(moment, str):
            moment = parse_timestamp(moment)
        elif moment is not None:
            moment = moment.astimezone(timezone.utc) if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
        with self._lock:
            clock = self._clock()
            clock.freeze(clock.now() if moment is None else moment)

    def advance(self, by: float | timedelta) -> None:
        """Stop the clock so many seconds from now. Raises ValueError like `freeze`."""
        with self._lock:
            self._clock().advance(by.total_seconds() if isinstance(by, timedelta) else by)

    def unfreeze(self) -> None:
        """Go with the real time again."""
        with self._lock:
            self._clock().unfreeze()
