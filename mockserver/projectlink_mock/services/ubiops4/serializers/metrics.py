"""JSON of metrics and time series."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops4.metrics import DELTA, RESOLUTION
from projectlink_mock.services.ubiops4.results.metrics import DefaultMetric, MetricValues
from projectlink_mock.services.ubiops4.state.history import Metric, TimeSeries
from projectlink_mock.services.ubiops_common.serializers import format_number, format_whole_seconds

_UNIT_PERIODS = {1: "s", 60: "min", 3600: "h", 86400: "day"}


def metric(metric: Metric | DefaultMetric) -> dict[str, Any]:
    return {
        "id": metric.id,
        "name": metric.name,
        "description": metric.description,
        "creation_date": format_timestamp(metric.created_at),
        "last_updated": format_timestamp(metric.updated_at),
        "custom": isinstance(metric, Metric),
        "metric_type": metric.metric_type,
        "unit": metric.unit or None,
        "labels": list(metric.labels),
    }


def values(result: MetricValues) -> dict[str, Any]:
    metric, unit = result.metric, result.metric.unit or None
    periods = [
        {"start_date": format_whole_seconds(start), "end_date": format_whole_seconds(end), "value": value}
        for (start, end), value in zip(result.range.moments(), map(format_number, result.values), strict=True)
    ]
    start, end = result.range.bounds
    return {
        "metric": metric.name,
        "metric_type": metric.metric_type,
        "unit": f"{unit}/{_UNIT_PERIODS[result.unit_period]}" if unit and metric.metric_type == DELTA else unit,
        "start_date": format_whole_seconds(start),
        "end_date": format_whole_seconds(end),
        "aggregation_period": result.range.period,
        "labels": result.labels,
        "data_points": periods,
    }


def time_series(series: TimeSeries) -> dict[str, Any]:
    return {"id": series.id, "metric": series.metric, "labels": series.labels, "resolution": RESOLUTION}


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    Metric: metric,
    DefaultMetric: metric,
    MetricValues: values,
    TimeSeries: time_series,
}
