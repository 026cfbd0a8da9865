"""The clock of a session and ISO 8601 timestamps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple

import orjson

MIN_TIME = datetime(1970, 1, 1, tzinfo=timezone.utc)
MAX_TIME = datetime(9000, 1, 1, tzinfo=timezone.utc)
"""Bounds of a frozen clock: far enough from the ends of the calendar for sums of years in both directions."""

_MAX_CACHED_TIMESTAMPS = 4096
_UTC = orjson.OPT_NAIVE_UTC | orjson.OPT_UTC_Z


def now() -> datetime:
    """Return the real time, aware and in UTC."""
    return datetime.now(timezone.utc)


class Instant(NamedTuple):
    """A point in time: the real time, and the session's time if its clock was frozen."""

    real: datetime
    frozen: datetime | None = None

    @property
    def effective(self) -> datetime:
        """Return the session's time: the frozen time if there is one, otherwise the real time."""
        return self.frozen or self.real


@dataclass(slots=True)
class Clock:
    """A UTC clock that can be frozen and moved; unfrozen it follows the real time."""

    frozen_at: datetime | None = None

    def now(self) -> datetime:
        """Return the session's time, aware and in UTC."""
        return self.frozen_at or now()

    def instant(self) -> Instant:
        """Return the session's time together with the real time."""
        return Instant(datetime.now(timezone.utc), self.frozen_at)

    def freeze(self, moment: datetime) -> None:
        """Freeze the clock at a time. Raises ValueError outside the years 1970 to 8999."""
        if not MIN_TIME <= moment < MAX_TIME:
            raise ValueError(f"{format_timestamp(moment)} is outside the years 1970 to 8999")
        self.frozen_at = moment

    def advance(self, seconds: float) -> None:
        """Freeze the clock a number of seconds from its current time. Raises ValueError like `freeze`."""
        try:
            moment = self.now() + timedelta(seconds=seconds)
        except OverflowError:
            raise ValueError(f"{seconds} seconds lead outside the calendar") from None
        self.freeze(moment)

    def unfreeze(self) -> None:
        """Follow the real time again."""
        self.frozen_at = None


@lru_cache(maxsize=_MAX_CACHED_TIMESTAMPS)  # a record is rendered more often than it is changed
def format_timestamp(moment: datetime, timespec: str = "microseconds") -> str:
    """Format a UTC time as `2026-01-31T09:00:00.000000Z`; all results of a `timespec` have the same length.

    Args:
        moment: Time in UTC.
        timespec: Precision, as in `datetime.isoformat`: `seconds`, `milliseconds` or `microseconds` (the default).
    """
    if timespec == "microseconds" and moment.microsecond:  # orjson leaves out a fraction of zero
        return orjson.dumps(moment, None, _UTC)[1:-1].decode()  # a third of the time of isoformat
    return moment.isoformat(timespec=timespec).removesuffix("+00:00") + "Z"


_ISO_8601 = (
    r"(?a)(?P<date>\d{4}-\d\d-\d\d)"
    r"([Tt ](?P<hour>[01]\d|2[0-3])(:(?P<minute>\d\d)(:(?P<second>\d\d)([.,](?P<fraction>\d+))?)?)?"
    r"(Z|z|(?P<hours>[+-]\d\d)(:?(?P<minutes>\d\d))?)?)?"
)
_PARTS = ("date", "hour", "minute", "second", "fraction", "hours", "minutes")


def parse_timestamp(text: str) -> datetime:
    """Parse an ISO 8601 time, in UTC unless it names an offset, and return it in UTC. Raises ValueError."""
    # Python versions accept different forms; all of them accept the one that is built here.
    found = re.fullmatch(_ISO_8601, text)
    if found is None:
        raise ValueError(f"{text!r} is not in ISO 8601")
    date, hour, minute, second, fraction, hours, minutes = (found[name] or "" for name in _PARTS)
    time = f"{hour or '00'}:{minute or '00'}:{second or '00'}.{fraction[:6]:0<6}"
    moment = datetime.fromisoformat(f"{date}T{time}{hours or '+00'}:{minutes or '00'}")
    try:
        return moment.astimezone(timezone.utc)
    except OverflowError as error:
        raise ValueError(f"{text!r} is outside the years 1 to 9999") from error
