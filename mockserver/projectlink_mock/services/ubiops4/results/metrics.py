"""Results of metrics and time series."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta, timezone
from typing import NamedTuple

from projectlink_mock.services.ubiops4.state.history import Metric
from projectlink_mock.services.ubiops_common.factories import LONG_AGO

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class DefaultMetric(NamedTuple):
    """A metric that every project has."""

    id: int
    name: str
    metric_type: str
    unit: str
    description: str
    labels: tuple[str, ...]
    created_at: datetime = LONG_AGO
    updated_at: datetime = LONG_AGO


class Range(NamedTuple):
    """Periods of some seconds, from a start in seconds since 1970 up to an end."""

    start: int
    end: int
    period: int

    @property
    def bounds(self) -> tuple[datetime, datetime]:
        """Return the start of the first period and the end of the last."""
        return _moment(self.start), _moment(self.end)

    def moments(self) -> Iterator[tuple[datetime, datetime]]:
        """Yield the start and end of each period."""
        for at in range(self.start, self.end, self.period):
            yield _moment(at), _moment(at + self.period)


class MetricValues(NamedTuple):
    """The values of a metric by period; `unit_period` is the seconds that rates are given for."""

    metric: Metric | DefaultMetric
    labels: Mapping[str, str]
    range: Range
    values: Sequence[float]
    unit_period: int


def _moment(seconds: int) -> datetime:
    return EPOCH + timedelta(seconds=seconds)
