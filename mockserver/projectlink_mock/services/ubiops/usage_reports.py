"""Totals of usage records: metrics per interval, and billed usage per month or day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from itertools import islice, takewhile

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.periods import interval_start, intervals, months_before, parse_month
from projectlink_mock.services.ubiops.results.accounts import Usage
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.history import UsageRecord
from projectlink_mock.services.ubiops.usage_events import MODEL_VERSION, PIPELINE

BILLED_METRICS = ((MODEL_VERSION, "gb_seconds"), (PIPELINE, "input_volume"))
"""Pairs of object type and metric."""

MAX_INTERVALS = 100_000
"""Most intervals in one response: more than two months of minutes, or eleven years of hours."""

RecordQuery = Callable[[str, str], Iterable[UsageRecord]]
"""Returns the usage records of an object type and a metric."""


def object_records(state: State, object_id: str, metric: str, day: date) -> list[UsageRecord]:
    """Return the usage records of one object on one day."""
    return state.usage_records.filter(object_id=object_id, metric=metric, day=day)


def project_records(state: State, project_id: str, object_type: str, metric: str, day: date) -> list[UsageRecord]:
    """Return the usage records of all objects of a type in a project on one day."""
    return state.usage_records.filter(project_id=project_id, object_type=object_type, metric=metric, day=day)


def interval_totals(
    records_of: Callable[[date], list[UsageRecord]], first: datetime, last: datetime, interval: str
) -> list[tuple[datetime, datetime, float]]:
    """Return start, end and total of each interval, including zeros.

    Raises BadRequest if there are more than MAX_INTERVALS.
    """
    buckets = list(islice(intervals(first, last, interval), MAX_INTERVALS + 1))
    if len(buckets) > MAX_INTERVALS:
        raise BadRequest(
            f"There are more than {MAX_INTERVALS} intervals between start_time and end_time.", rule("interval-count")
        )
    sums: dict[datetime, float] = defaultdict(float)
    if buckets:
        for day, _ in intervals(buckets[0][0], buckets[-1][1], "day"):
            for record in records_of(day.date()):
                sums[interval_start(record.minute, interval)] += record.value
    return [(begin, end, round(sums.get(begin, 0), 6)) for begin, end in buckets]


def monthly_usage(records_of: RecordQuery, start_month: str | None, now: datetime) -> list[Usage]:
    """Return the billed usage by month up to now, by default of the last 12 months and this one. Raises BadRequest."""
    first = months_before(now, 12) if start_month is None else parse_month(start_month)
    return _usage(records_of, "month", _starts(first, now, "month"))


def daily_usage(records_of: RecordQuery, month: str | None, now: datetime) -> list[Usage]:
    """Return the billed usage by day of a month, by default the current one, up to today. Raises BadRequest."""
    first = interval_start(now, "month") if month is None else parse_month(month)
    days = takewhile(lambda day: interval_start(day, "month") == first, _starts(first, now, "day"))
    return _usage(records_of, "day", days)


def _starts(first: datetime, now: datetime, by: str) -> Iterable[datetime]:
    """Return the starts of all periods up to the current one, even at its very first moment."""
    return (start for start, _ in intervals(first, now + timedelta.resolution, by))


def _usage(records_of: RecordQuery, by: str, starts: Iterable[datetime]) -> list[Usage]:
    """Return each billed metric for every period, including zeros."""
    periods = list(starts)
    return [
        Usage(object_type, metric, by, _amounts(records_of(object_type, metric), by, periods))
        for object_type, metric in BILLED_METRICS
    ]


def _amounts(records: Iterable[UsageRecord], by: str, periods: list[datetime]) -> tuple[tuple[datetime, float], ...]:
    sums: defaultdict[datetime, float] = defaultdict(float)
    for record in records:
        sums[interval_start(record.minute, by)] += record.value
    return tuple((period, round(sums[period], 6)) for period in periods)
