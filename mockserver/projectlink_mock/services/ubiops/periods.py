"""Minutes, hours, days and months in UTC: where they begin, and which there are between two moments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule

Day = date
_LENGTHS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_FROM = {
    "minute": {"second": 0, "microsecond": 0},
    "hour": {"minute": 0, "second": 0, "microsecond": 0},
    "day": {"hour": 0, "minute": 0, "second": 0, "microsecond": 0},
    "month": {"day": 1, "hour": 0, "minute": 0, "second": 0, "microsecond": 0},
}


def start(moment: datetime, interval: str) -> datetime:
    """The start of the minute, hour, day or month that holds a moment."""
    return moment.replace(**_FROM[interval])  # type: ignore[arg-type]


def after(begin: datetime, interval: str) -> datetime:
    """The start of the next one. Raises OverflowError after the year 9999."""
    if interval == "month":
        return start(begin + timedelta(days=31), "month")
    return begin + _LENGTHS[interval]


def between(first: datetime, last: datetime, interval: str) -> Iterator[tuple[datetime, datetime]]:
    """The start and end of each: from the one that holds the first moment, to those that start before the last.

    Raises BadRequest when it comes to one that ends after the year 9999.
    """
    begin = start(first, interval)
    while begin < last:
        try:
            end = after(begin, interval)
        except OverflowError:
            raise BadRequest(
                f"The {interval} of {last.isoformat()} ends beyond the year 9999.", rule("year-9999")
            ) from None
        yield begin, end
        begin = end


def shifted(moment: datetime, seconds: float) -> datetime:
    """So many seconds later, or earlier; at most to an end of the years 1 to 9999."""
    try:
        return moment + timedelta(seconds=seconds)
    except OverflowError:
        end = datetime.max if seconds > 0 else datetime.min
        return end.replace(tzinfo=timezone.utc)


def month(text: str) -> datetime:
    """The start of a month that is written as `2020-07`. Raises BadRequest."""
    year, _, number = text.partition("-")
    try:
        return datetime(int(year), int(number), 1, tzinfo=timezone.utc)
    except ValueError:
        raise BadRequest(f"{text!r} is no month: it has to be written as 2020-07.", rule("month-format")) from None


def moment(text: str) -> datetime:
    """A moment that is written in ISO 8601; without an offset it is UTC. Raises BadRequest."""
    try:
        return parse_timestamp(text)
    except ValueError:
        raise BadRequest(f"{text!r} is no date and time in ISO 8601.", rule("time-format")) from None


def months_before(moment: datetime, count: int) -> datetime:
    """The start of the month so many months before the one that holds a moment."""
    at = moment.year * 12 + moment.month - 1 - count
    return datetime(at // 12, at % 12 + 1, 1, tzinfo=timezone.utc)


def a_year_after(day: date) -> date:
    """The same day of the next year; of 29 February, 1 March."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 3, 1)


def day(text: str) -> date:
    """A day that is written as `2020-07-31`. Raises BadRequest."""
    problem = BadRequest(f"{text!r} is no date: it has to be written as 2020-07-31.", rule("date-format"))
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise problem from None
    if found.isoformat() != text:  # later Pythons read other forms, too
        raise problem
    return found
