"""What is billed, by month and by day, added up from the facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from itertools import takewhile

from projectlink_mock.services.ubiops.periods import between, month, months_before, start
from projectlink_mock.services.ubiops.results.accounts import Usage
from projectlink_mock.services.ubiops.state.history import Fact
from projectlink_mock.services.ubiops.usage_events import MODEL_VERSION, PIPELINE

BILLED = ((MODEL_VERSION, "gb_seconds"), (PIPELINE, "input_volume"))
"""The metrics that cost money, by type of object."""

FactsOf = Callable[[str, str], Iterable[Fact]]
"""Gives the facts of a type of object and a metric."""


def by_month(facts_of: FactsOf, start_month: str | None, now: datetime) -> list[Usage]:
    """From a month, or from the one that holds this day a year ago, to the current one. Raises BadRequest."""
    begin = months_before(now, 12) if start_month is None else month(start_month)
    return _usage(facts_of, "month", _periods(begin, now, "month"))


def by_day(facts_of: FactsOf, of_month: str | None, now: datetime) -> list[Usage]:
    """The days of a month, or of the current one, up to today. Raises BadRequest."""
    begin = start(now, "month") if of_month is None else month(of_month)
    days = takewhile(lambda day: start(day, "month") == begin, _periods(begin, now, "day"))
    return _usage(facts_of, "day", days)


def _periods(begin: datetime, now: datetime, by: str) -> Iterable[datetime]:
    """The starts of all periods up to the one that holds the present, even at its very first moment."""
    return (first for first, _ in between(begin, now + timedelta.resolution, by))


def _usage(facts_of: FactsOf, by: str, periods: Iterable[datetime]) -> list[Usage]:
    """Each metric in each period: zeros are given too."""
    known = list(periods)
    return [
        Usage(object_type, metric, by, _amounts(facts_of(object_type, metric), by, known))
        for object_type, metric in BILLED
    ]


def _amounts(facts: Iterable[Fact], by: str, periods: list[datetime]) -> tuple[tuple[datetime, float], ...]:
    sums: defaultdict[datetime, float] = defaultdict(float)
    for fact in facts:
        sums[start(fact.minute, by)] += fact.value
    return tuple((period, round(sums[period], 6)) for period in periods)
