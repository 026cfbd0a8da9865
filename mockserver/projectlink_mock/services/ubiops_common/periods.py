"""Intervals of a minute, hour, day or month in UTC, and parsing of dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule

Day = date
_DURATIONS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_START_FIELDS = {
    "minute": {"second": 0, "microsecond": 0},
    "hour": {"minute": 0, "second": 0, "microsecond": 0},
    "day": {"hour": 0, "minute": 0, "second": 0, "microsecond": 0},
    "month": {"day": 1, "hour": 0, "minute": 0, "second": 0, "microsecond": 0},
}


def interval_start(moment: datetime, interval: str) -> datetime:
    """Return the start of the minute, hour, day or month that contains a moment."""
    return moment.replace(**_START_FIELDS[interval])  # type: ignore[arg-type]


def intervals(first: datetime, last: datetime, interval: str) -> Iterator[tuple[datetime, datetime]]:
    """Yield the start and end of each interval, from the one that contains `first` while the start is before `last`.

    Raises BadRequest at an interval that ends after the year 9999.
    """
    begin = interval_start(first, interval)
    while begin < last:
        try:
            end = _next_start(begin, interval)
        except OverflowError:
            raise BadRequest(
                f"The {interval} of {last.isoformat()} ends after the year 9999.", rule("year-9999")
            ) from None
        yield begin, end
        begin = end


def _next_start(begin: datetime, interval: str) -> datetime:
    if interval == "month":
        return interval_start(begin + timedelta(days=31), "month")
    return begin + _DURATIONS[interval]


def months_before(moment: datetime, count: int) -> datetime:
    """Return the start of the month `count` months before the one that contains a moment."""
    months = moment.year * 12 + moment.month - 1 - count
    return datetime(months // 12, months % 12 + 1, 1, tzinfo=timezone.utc)


def one_year_later(day: date) -> date:
    """Return the same day of the next year; 1 March for 29 February."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 3, 1)


def shift(moment: datetime, seconds: float) -> datetime:
    """Return a moment shifted by some seconds, clamped to the years 1 to 9999."""
    try:
        return moment + timedelta(seconds=seconds)
    except OverflowError:
        end = datetime.max if seconds > 0 else datetime.min
        return end.replace(tzinfo=timezone.utc)


def parse_month(text: str) -> datetime:
    """Parse a month such as `2020-07` and return its start. Raises BadRequest."""
    year, _, month = text.partition("-")
    try:
        return datetime(int(year), int(month), 1, tzinfo=timezone.utc)
    except ValueError:
        raise BadRequest(f"Invalid month {text!r}: expected the format 2020-07.", rule("month-format")) from None


def parse_day(text: str) -> date:
    """Parse a date such as `2020-07-31`. Raises BadRequest."""
    error = BadRequest(f"Invalid date {text!r}: expected the format 2020-07-31.", rule("date-format"))
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise error from None
    if day.isoformat() != text:  # Python 3.11 and later accept other formats, too
        raise error
    return day


def parse_moment(text: str) -> datetime:
    """Parse a date and time in ISO 8601, in UTC if it has no offset. Raises BadRequest."""
    try:
        return parse_timestamp(text)
    except ValueError:
        raise BadRequest(f"Invalid date and time {text!r}: expected ISO 8601.", rule("time-format")) from None
