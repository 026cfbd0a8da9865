"""The time of a session: the real one, until somebody sets it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import NamedTuple

EARLIEST = datetime(1970, 1, 1, tzinfo=timezone.utc)
LATEST = datetime(9000, 1, 1, tzinfo=timezone.utc)
"""Where a clock can be set: far enough from the ends of the calendar to reckon with years to both sides."""


def now() -> datetime:
    """Give the real time, aware and in UTC."""
    return datetime.now(timezone.utc)


class Instant(NamedTuple):
    """When something happened: by the real clock, and by that of the session if it was set."""

    real: datetime
    frozen: datetime | None = None

    @property
    def effective(self) -> datetime:
        """The time that the session told."""
        return self.frozen or self.real


@dataclass(slots=True)
class Clock:
    """Tells the time in UTC; a frozen clock moves only when told."""

    frozen_at: datetime | None = None

    def now(self) -> datetime:
        """Give the current time, aware and in UTC."""
        return self.frozen_at or now()

    def instant(self) -> Instant:
        """Give the current time together with the real one."""
        return Instant(datetime.now(timezone.utc), self.frozen_at)

    def freeze(self, moment: datetime) -> None:
        """Stop the clock at a moment. Raises ValueError before the year 1970 and from the year 9000 on."""
        if not EARLIEST <= moment < LATEST:
            raise ValueError(f"{format_timestamp(moment)} is outside the years 1970 to 8999")
        self.frozen_at = moment

    def advance(self, seconds: float) -> None:
        """Stop the clock that many seconds from now. Raises ValueError like `freeze`."""
        try:
            moment = self.now() + timedelta(seconds=seconds)
        except OverflowError:
            raise ValueError(f"{seconds} seconds lead outside the calendar") from None
        self.freeze(moment)

    def unfreeze(self) -> None:
        """Go with the real time again."""
        self.frozen_at = None


def format_timestamp(moment: datetime) -> str:
    """Write a UTC time as `2026-01-31T09:00:00.000000Z`: of one length, so that it sorts as text."""
    return moment.isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


_ISO_8601 = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)"
    r"([Tt ](?P<hour>[01]\d|2[0-3])(:(?P<minute>\d\d)(:(?P<second>\d\d)([.,](?P<fraction>\d+))?)?)?"
    r"(Z|z|(?P<hours>[+-]\d\d)(:?(?P<minutes>\d\d))?)?)?",
    re.ASCII,
)
_PARTS = ("date", "hour", "minute", "second", "fraction", "hours", "minutes")


def parse_timestamp(text: str) -> datetime:
    """Read an ISO 8601 time as UTC; one without an offset is taken as UTC. Raises ValueError."""
    # Each Python reads other forms than the one before: all are given the same one here.
    found = _ISO_8601.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not in ISO 8601")
    date, hour, minute, second, fraction, hours, minutes = (found[name] or "" for name in _PARTS)
    time = f"{hour or '00'}:{minute or '00'}:{second or '00'}.{fraction[:6]:0<6}"
    moment = datetime.fromisoformat(f"{date}T{time}{hours or '+00'}:{minutes or '00'}")
    try:
        return moment.astimezone(timezone.utc)
    except OverflowError as error:
        raise ValueError(f"{text!r} is outside the years 1 to 9999") from error
