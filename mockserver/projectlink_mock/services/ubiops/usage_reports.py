"""Totals of usage records: metrics per interval, and billed usage per month or day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import islice, takewhile

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.results.accounts import Usage
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.history import RunningSpan, UsageRecord
from projectlink_mock.services.ubiops.usage_events import GAUGES, MODEL_VERSION, PIPELINE
from projectlink_mock.services.ubiops_common.periods import interval_start, intervals, months_before, parse_month

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


def interval_values(
    records_of: Callable[[date], list[UsageRecord]],
    spans: Sequence[RunningSpan],
    metric: str,
    first: datetime,
    last: datetime,
    interval: str,
) -> list[tuple[datetime, datetime, float]]:
    """Return start, end and value of each interval, including zeros: the total, or the maximum of a gauge.

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
            for start, value in _by_interval(records_of(day.date()), metric, interval).items():
                sums[start] = max(sums[start], value) if metric in GAUGES else sums[start] + value
        _add_spans(sums, spans, metric, [begin for begin, _ in buckets], buckets[-1][1])
    return [(begin, end, round(sums.get(begin, 0), 6)) for begin, end in buckets]


def _by_interval(records: Iterable[UsageRecord], metric: str, interval: str) -> Mapping[datetime, float]:
    """Return the total of each interval; of a gauge, the largest total of a minute."""
    minutes: defaultdict[datetime, float] = defaultdict(float)
    for record in records:
        minutes[record.minute] += record.value
    values: defaultdict[datetime, float] = defaultdict(float)
    for minute, value in minutes.items():
        start = interval_start(minute, interval)
        values[start] = max(values[start], value) if metric in GAUGES else values[start] + value
    return values


def _add_spans(
    sums: dict[datetime, float],
    spans: Iterable[RunningSpan],
    metric: str,
    starts: Sequence[datetime],
    last: datetime,
) -> None:
    """Add what versions with a minimum of instances use in the intervals from these starts to `last`."""
    ends = [*starts[1:], last]
    for span in spans:
        amount = {
            "active_time": 1.0,
            "gb_seconds": span.instances * span.memory_allocation / 1024,
            "instances": span.instances,
        }.get(metric, 0)
        for at in range(max(bisect_right(starts, span.began_at) - 1, 0), bisect_left(starts, span.ended_at)):
            seconds = (min(ends[at], span.ended_at) - max(starts[at], span.began_at)).total_seconds()
            if seconds > 0:
                sums[starts[at]] = sums.get(starts[at], 0) + (amount if metric in GAUGES else amount * seconds)


def monthly_usage(
    records_of: RecordQuery, spans: Sequence[RunningSpan], start_month: str | None, now: datetime
) -> list[Usage]:
    """Return the billed usage by month up to now, by default of the last 12 months and this one. Raises BadRequest."""
    first = months_before(now, 12) if start_month is None else parse_month(start_month)
    return _usage(records_of, spans, "month", _periods(first, now, "month"))


def daily_usage(records_of: RecordQuery, spans: Sequence[RunningSpan], month: str | None, now: datetime) -> list[Usage]:
    """Return the billed usage by day of a month, by default the current one, up to today. Raises BadRequest."""
    first = interval_start(now, "month") if month is None else parse_month(month)
    days = takewhile(lambda day: interval_start(day[0], "month") == first, _periods(first, now, "day"))
    return _usage(records_of, spans, "day", days)


def _periods(first: datetime, now: datetime, by: str) -> Iterable[tuple[datetime, datetime]]:
    """Return start and end of all periods up to the current one, even at its very first moment."""
    return intervals(first, now + timedelta.resolution, by)


def _usage(
    records_of: RecordQuery, spans: Sequence[RunningSpan], by: str, periods: Iterable[tuple[datetime, datetime]]
) -> list[Usage]:
    """Return each billed metric for every period, including zeros."""
    listed = list(periods)
    return [
        Usage(object_type, metric, by, _amounts(records_of(object_type, metric), spans, metric, by, listed))
        for object_type, metric in BILLED_METRICS
    ]


def _amounts(
    records: Iterable[UsageRecord],
    spans: Sequence[RunningSpan],
    metric: str,
    by: str,
    periods: Sequence[tuple[datetime, datetime]],
) -> tuple[tuple[datetime, float], ...]:
    sums: defaultdict[datetime, float] = defaultdict(float)
    for record in records:
        sums[interval_start(record.minute, by)] += record.value
    if periods:
        _add_spans(sums, spans, metric, [start for start, _ in periods], periods[-1][1])
    return tuple((start, round(sums[start], 6)) for start, _ in periods)
