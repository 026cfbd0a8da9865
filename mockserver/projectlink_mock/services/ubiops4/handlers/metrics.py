"""Handlers of metrics and time series."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4 import metrics
from projectlink_mock.services.ubiops4.activity import audit
from projectlink_mock.services.ubiops4.metrics import DEFAULT_METRICS
from projectlink_mock.services.ubiops4.results.metrics import DefaultMetric, MetricValues
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.history import Metric, TimeSeries
from projectlink_mock.services.ubiops4.state.projects import Project
from projectlink_mock.services.ubiops_common.access import get_project
from projectlink_mock.services.ubiops_common.periods import parse_moment
from projectlink_mock.services.ubiops_common.request_body import changed_fields


def metrics_list(ctx: Context[State], project_name: str) -> list[Metric | DefaultMetric]:
    """Return the default metrics, then the custom ones."""
    project, custom = get_project(ctx, project_name), ctx.query.get("custom")
    defaults = [] if custom is True else list(DEFAULT_METRICS.values())
    return defaults + ([] if custom is False else ctx.state.metrics.filter(project_id=project.id))


def metrics_create(ctx: Context[State], project_name: str) -> Metric:
    """Create a custom metric."""
    project, body, now = get_project(ctx, project_name), ctx.body, ctx.now()
    created = Metric(
        id=ctx.new_number(),
        project_id=project.id,
        name=body["name"],
        metric_type=body["metric_type"],
        created_at=now,
        updated_at=now,
        description=body.get("description", ""),
        unit=body.get("unit", ""),
        labels=tuple(body.get("labels", ())),
    )
    ctx.state.metrics.add(str(created.id), created)
    audit(ctx, project.id, "create", f"Created metric {created.name}", "metric", str(created.id))
    return created


def metrics_get(ctx: Context[State], project_name: str, metric_name: str) -> Metric | DefaultMetric:
    """Return a metric."""
    return metrics.get_metric(ctx.state, get_project(ctx, project_name), metric_name)


def metrics_update(ctx: Context[State], project_name: str, metric_name: str) -> Metric:
    """Update a custom metric; its values stay, whatever its name."""
    project, state = get_project(ctx, project_name), ctx.state
    metric = _custom_metric(state, project, metric_name)
    changes: dict[str, Any] = changed_fields(ctx, "name", "description", "unit", "labels")
    if "labels" in changes:
        changes["labels"] = tuple(changes["labels"])
    updated = state.metrics.replace(str(metric.id), replace(metric, updated_at=ctx.now(), **changes))
    if updated.name != metric.name:
        for series in state.time_series.filter(project_id=project.id, metric=metric.name):
            state.time_series.replace(str(series.id), replace(series, metric=updated.name))
    audit(ctx, project.id, "update", f"Updated metric {updated.name}", "metric", str(metric.id))
    return updated


def metrics_delete(ctx: Context[State], project_name: str, metric_name: str) -> None:
    """Delete a custom metric with its time series."""
    project, state = get_project(ctx, project_name), ctx.state
    metric = _custom_metric(state, project, metric_name)
    for series in state.time_series.filter(project_id=project.id, metric=metric.name):
        metrics.delete_series(state, series)
    state.metrics.delete(str(metric.id))
    audit(ctx, project.id, "delete", f"Deleted metric {metric.name}", "metric", str(metric.id))


def time_series_data_list(ctx: Context[State], project_name: str) -> MetricValues:
    """Return the values of a metric by period, zeros included."""
    project, query = get_project(ctx, project_name), ctx.query
    metric, labels = metrics.get_metric(ctx.state, project, query["metric"]), metrics.parse_labels(query.get("labels"))
    first, last = parse_moment(query["start_date"]), parse_moment(query["end_date"])
    wanted = metrics.rounded_range(first, last, query.get("aggregation_period"))
    series = metrics.find_series(ctx.state, project, metric.name, labels)
    values = metrics.values_by_period(ctx.state, metric, series, wanted, query["unit_period"])
    return MetricValues(metric, labels, wanted, values, query["unit_period"])


def time_series_data_create(ctx: Context[State], project_name: str) -> dict[str, Any]:
    """Store values for the minutes of their dates; they replace those of the same minutes."""
    project = get_project(ctx, project_name)
    for row, at, value in _rows(ctx, project):
        metrics.set_value(ctx, project.id, row["metric"], row.get("labels", {}), at, value)
    return {}


def time_series_data_aggregate(ctx: Context[State], project_name: str) -> dict[str, Any]:
    """Add measurements of the last two minutes to those of the same minutes."""
    project = get_project(ctx, project_name)
    rows = _rows(ctx, project)
    for _, at, _ in rows:
        metrics.check_recent(at, ctx.now())
    for row, at, value in rows:
        metrics.add_value(ctx, project.id, row["metric"], row.get("labels", {}), at, value)
    return {}


def time_series_search(ctx: Context[State], project_name: str) -> list[TimeSeries]:
    """Return the time series that have the labels, oldest first."""
    project, query = get_project(ctx, project_name), ctx.query
    labels, custom = metrics.parse_labels(query.get("labels")), query.get("custom")
    found = metrics.find_series(ctx.state, project, query.get("metric"), labels, exact=query["exact_match"])
    kept = (one for one in found if custom is None or custom == (one.metric not in DEFAULT_METRICS))
    return list(islice(kept, query["offset"], query["offset"] + query["limit"]))


def time_series_delete(ctx: Context[State], project_name: str, time_series_id: int) -> None:
    """Delete a time series with its values."""
    project = get_project(ctx, project_name)
    metrics.delete_series(ctx.state, metrics.get_series(ctx.state, project, time_series_id))


def _custom_metric(state: State, project: Project, name: str) -> Metric:
    """Return a custom metric. Raises NotFound, and BadRequest for a default one."""
    metric = metrics.get_metric(state, project, name)
    if isinstance(metric, DefaultMetric):
        raise BadRequest(f"The metric {name!r} is a default one: only custom ones can be changed.", rule("own-metric"))
    return metric


def _rows(ctx: Context[State], project: Project) -> list[tuple[dict[str, Any], Any, float]]:
    """Return the time series of the body with the time and value of each data point. Raises NotFound, BadRequest."""
    rows = ctx.body if isinstance(ctx.body, list) else [ctx.body]
    for name in dict.fromkeys(row["metric"] for row in rows):
        metrics.get_metric(ctx.state, project, name)
    return [(row, parse_moment(point["date"]), point["value"]) for row in rows for point in row["data"]]
