"""Metrics: the default ones, and time series of their values by minute.

Requests are added to the minute in which they are made, so that a series has one record for each minute and not for
each request.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from sys import float_info

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.results.metrics import EPOCH, DefaultMetric, Range
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.history import (
    DataPoint,
    Metric,
    TimeSeries,
    data_point_key,
    labels_text,
)
from projectlink_mock.services.ubiops4.state.projects import Project
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest, PipelineRequest
from projectlink_mock.services.ubiops4.usage import add_credits
from projectlink_mock.services.ubiops_common.periods import interval_start
from projectlink_mock.services.ubiops_common.requests import REQUEST
from projectlink_mock.services.ubiops_common.state import ServiceUser, User

DELTA, GAUGE = "delta", "gauge"

PERIODS = (60, 300, 900, 3600, 7200, 21600, 86400)
"""Seconds of the periods that values can be grouped by."""
MAX_PERIODS = 10_000
"""Most periods of a response."""
RESOLUTION = 60
"""Seconds between two values of a time series."""

_MAX_AGE = timedelta(minutes=2)
"""Largest age of a measurement, and how far the clock of a client may be ahead."""

_DEFAULT_METRICS = (
    ("deployments.requests", DELTA, "requests", "Requests to a deployment version"),
    ("deployments.credits", DELTA, "credits", "Credits that a deployment version has used"),
    ("deployments.failed_requests", DELTA, "requests", "Failed requests to a deployment version"),
    ("deployments.request_duration", GAUGE, "seconds", "Average time that a request takes"),
    ("deployments.input_volume", DELTA, "bytes", "Size of the inputs"),
    ("deployments.output_volume", DELTA, "bytes", "Size of the outputs"),
    ("deployments.network_in", DELTA, "bytes", "Inbound traffic"),
    ("deployments.network_out", DELTA, "bytes", "Outbound traffic"),
    ("deployments.queue_size", GAUGE, "requests", "Average number of waiting requests"),
    ("deployments.queue_time", GAUGE, "seconds", "Average time that a request waits"),
    ("deployments.memory_utilization", GAUGE, "bytes", "Average memory in use"),
    ("deployments.instances", GAUGE, "instances", "Running instances"),
    ("pipelines.requests", DELTA, "requests", "Requests to a pipeline version"),
    ("pipelines.failed_requests", DELTA, "requests", "Failed requests to a pipeline version"),
    ("pipelines.request_duration", GAUGE, "seconds", "Average time that a request takes"),
    ("pipelines.input_volume", DELTA, "bytes", "Size of the inputs"),
    ("pipelines.output_volume", DELTA, "bytes", "Size of the outputs"),
    ("pipelines.object_requests", DELTA, "requests", "Requests to the objects of a pipeline version"),
    ("pipelines.object_failed_requests", DELTA, "requests", "Failed requests to the objects of a pipeline version"),
)


def _default_metrics() -> Iterator[DefaultMetric]:
    for id, (name, metric_type, unit, description) in enumerate(_DEFAULT_METRICS, 1):
        version = f"{name.partition('.')[0][:-1]}_version_id"
        labels = (version, "user_id") if name.endswith("s.requests") else (version,)
        yield DefaultMetric(id, name, metric_type, unit, description, labels)


DEFAULT_METRICS: Mapping[str, DefaultMetric] = {one.name: one for one in _default_metrics()}
"""The metrics that every project has, by name."""


def count_request(ctx: Context[State], request: DeploymentRequest | PipelineRequest, parts: int = 0) -> None:
    """Add a request to the default metrics of its version, and to the usage of credits.

    `parts` is the number of requests that one to a pipeline made to its objects.
    """
    kind = "deployment" if isinstance(request, DeploymentRequest) else "pipeline"
    version = {f"{kind}_version_id": request.version_id}
    by_user = {**version, "user_id": ctx.caller.id} if isinstance(ctx.caller, User | ServiceUser) else version
    (_, pending_seconds), (_, processing_seconds) = REQUEST.steps
    waited, worked = pending_seconds if request.batch else 0.0, processing_seconds + request.delay
    values = {
        "requests": 1.0,
        "request_duration": waited + worked,
        "input_volume": request.input_size,
        "output_volume": request.output_size,
    }
    if isinstance(request, DeploymentRequest):
        values["queue_time"] = waited
        values["credits"] = add_credits(ctx, ctx.state.versions.get(request.version_id), worked)
    else:
        values["object_requests"] = parts
    if request.error is not None:
        values["failed_requests"] = 1.0
    for name, value in values.items():
        labels = by_user if name == "requests" else version
        add_value(ctx, request.project_id, f"{kind}s.{name}", labels, request.created_at, value)


def get_metric(state: State, project: Project, name: str) -> Metric | DefaultMetric:
    """Return a default metric, or a custom one of the project. Raises NotFound."""
    return DEFAULT_METRICS.get(name) or state.metrics.get_by(project_id=project.id, name=name)


def add_value(
    ctx: Context[State], project_id: str, metric: str, labels: Mapping[str, str], at: datetime, value: float
) -> None:
    """Add a value to those of a minute."""
    _save(ctx, project_id, metric, labels, at, value, replaces=False)


def set_value(
    ctx: Context[State], project_id: str, metric: str, labels: Mapping[str, str], at: datetime, value: float
) -> None:
    """Replace the values of a minute by one."""
    _save(ctx, project_id, metric, labels, at, value, replaces=True)


def find_series(
    state: State, project: Project, metric: str | None, labels: Mapping[str, str], *, exact: bool = False
) -> Iterator[TimeSeries]:
    """Iterate over the time series of a metric, or of all, that have these labels; if `exact`, only these."""
    pair = next(iter(labels.items()), None)
    for entry in state.time_series.sorted_by("id", (project.id, metric, pair)).entries():
        series = state.time_series.get(entry.key)
        if series.labels == labels if exact else labels.items() <= series.labels.items():
            yield series


def delete_series(state: State, series: TimeSeries) -> None:
    """Delete a time series with its values."""
    state.data_points.delete_where(series_id=series.id)
    state.time_series.delete(str(series.id))


def get_series(state: State, project: Project, id: int) -> TimeSeries:
    """Return a time series of a project. Raises NotFound."""
    found = state.time_series.rows.get(str(id))
    if found is None or found.project_id != project.id:
        raise NotFound(f"There is no time series {id}.", missing("time series"))
    return found


def parse_labels(text: str | None) -> dict[str, str]:
    """Return the labels of a query, such as `a:1,b:2`. Raises BadRequest."""
    pairs = [pair.partition(":") for pair in text.split(",")] if text else []
    if not all(name and colon for name, colon, _ in pairs):
        raise BadRequest(
            f"The labels {text!r} are malformed: expected label:value, and commas between several.",
            rule("label-format"),
        )
    return {name: value for name, _, value in pairs}


def check_recent(at: datetime, now: datetime) -> None:
    """Raise BadRequest for a measurement that is not of the last two minutes, whole minutes included."""
    if not interval_start(now - _MAX_AGE, "minute") <= at <= now + _MAX_AGE:
        raise BadRequest(
            f"The measurement of {at.isoformat()} is not of the last two minutes; it is {now.isoformat()} now.",
            rule("last-two-minutes"),
        )


def rounded_range(first: datetime, last: datetime, period: int | None) -> Range:
    """Return the periods from a time to another: of the shortest kind that is allowed, if None is given.

    Raises:
        BadRequest: The end is before the start, there are too many periods, or the last ends after the year 9999.
    """
    if last < first:
        raise BadRequest("The end_date is before the start_date.", rule("start-before-end"))
    start, end = _seconds(first), _seconds(last)
    for seconds in PERIODS if period is None else (period,):
        begin, stop = start // seconds * seconds, -(-end // seconds) * seconds
        if (stop - begin) // seconds <= MAX_PERIODS:
            if stop > _seconds(datetime.max.replace(tzinfo=timezone.utc)):
                raise BadRequest("The last period ends after the year 9999.", rule("year-9999"))
            return Range(begin, stop, seconds)
    raise BadRequest(
        f"There are more than {MAX_PERIODS} periods in the range of dates: use a longer aggregation_period.",
        rule("too-many-periods"),
    )


def values_by_period(
    state: State, metric: Metric | DefaultMetric, series: Iterator[TimeSeries], wanted: Range, unit_period: int
) -> list[float]:
    """Return the value of each period, zero for one without values.

    That of a delta metric is its sum per `unit_period` seconds, that of a gauge metric its average.
    """
    length = (wanted.end - wanted.start) // wanted.period
    sums, counts = [0.0] * length, [0] * length
    since, until = wanted.bounds
    for one in series:
        for entry in state.data_points.sorted_by("at", one.id).entries(since=since, until=until):
            point, position = state.data_points.get(entry.key), (_seconds(entry.value) - wanted.start) // wanted.period
            sums[position] = _finite(sums[position] + point.value)
            counts[position] += point.count
    if metric.metric_type == GAUGE:
        return [value / count if count else 0.0 for value, count in zip(sums, counts, strict=True)]
    return [_finite(_finite(value * unit_period) / wanted.period) for value in sums]


def _save(
    ctx: Context[State],
    project_id: str,
    metric: str,
    labels: Mapping[str, str],
    at: datetime,
    value: float,
    *,
    replaces: bool,
) -> None:
    state, minute = ctx.state, interval_start(at, "minute")
    found = state.time_series.keys(project_id=project_id, metric=metric, labels_text=labels_text(labels))
    if found:
        series_id = int(found[0])
    else:
        series_id = ctx.new_number()
        state.time_series.add(str(series_id), TimeSeries(series_id, project_id, metric, dict(labels)))
    key = data_point_key(series_id, minute)
    known = state.data_points.rows.get(key)
    if known is None:
        state.data_points.add(key, DataPoint(series_id, minute, _finite(value)))
    elif replaces:
        state.data_points.replace(key, DataPoint(series_id, minute, _finite(value)))
    else:
        total = _finite(known.value + value)
        state.data_points.replace(key, replace(known, value=total, count=known.count + 1))


def _finite(value: float) -> float:
    """Return a value that JSON can hold: a sum may be larger than the largest number."""
    return float(max(-float_info.max, min(float_info.max, value)))


def _seconds(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(seconds=1)
