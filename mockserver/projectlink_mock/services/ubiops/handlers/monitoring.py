"""Handlers of the service status, metrics and logs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import islice
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs, usage_reports
from projectlink_mock.services.ubiops.activity import running_spans
from projectlink_mock.services.ubiops.results import accounts, connections
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Connector
from projectlink_mock.services.ubiops.state.history import LogLine
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline
from projectlink_mock.services.ubiops.usage_events import CONNECTOR, METRICS, MODEL_VERSION, PIPELINE
from projectlink_mock.services.ubiops_common.access import get_project
from projectlink_mock.services.ubiops_common.periods import parse_moment, shift
from projectlink_mock.services.ubiops_common.state import Project

_REQUEST_FILTERS = ("request_id", "pipeline_request_id")
_REQUIRED_FILTERS = {"model_version": "model_name", "pipeline_object_name": "pipeline_name"}
_SYSTEM_VALUES = {True: True, False: False, "true": True, "false": False, "True": True, "False": False}
_DAY_SECONDS = 24 * 60 * 60


def service_status(ctx: Context[State]) -> accounts.Health:
    """Return the status of the service, which is always ok."""
    return accounts.Health()


def metrics_get(ctx: Context[State], project_name: str, metric: str) -> list[connections.Bucket]:
    """Return a metric per interval, zeros included, of one object or of all objects of a type."""
    project = get_project(ctx, project_name)
    kind = ctx.query["object_type"]
    if metric not in METRICS[kind]:
        raise BadRequest(
            f"There is no metric {metric!r} of a {kind}, only {', '.join(METRICS[kind])}.", rule("metric-of-type")
        )
    first, last = parse_moment(ctx.query["start_time"]), parse_moment(ctx.query["end_time"])
    if last < first:
        raise BadRequest("The end_time is before the start_time.", rule("start-before-end"))
    if "object_id" in ctx.query:
        id = _object_id(ctx.state, project, kind, ctx.query["object_id"])
        records_of, owner = partial(usage_reports.object_records, ctx.state, id, metric), {"version_id": id}
    else:
        records_of = partial(usage_reports.project_records, ctx.state, project.id, kind, metric)
        owner = {"project_id": project.id}
    spans = running_spans(ctx.state, ctx.now(), **owner) if kind == MODEL_VERSION else []
    totals = usage_reports.interval_values(records_of, spans, metric, first, last, ctx.query["interval"])
    return [connections.Bucket(*row) for row in totals]


def _object_id(state: State, project: Project, kind: str, id: str) -> str:
    """Return the identifier if it belongs to an object of this type in the project. Raises NotFound."""
    tables: dict[str, Mapping[str, Version | Pipeline | Connector]] = {
        MODEL_VERSION: state.versions.rows,
        PIPELINE: state.pipelines.rows,
        CONNECTOR: state.connectors.rows,
    }
    found = tables[kind].get(id)
    if found is None or found.project_id != project.id:
        raise NotFound(f"There is no {kind} {id!r} in the project.", missing("metric object"))
    return id


def projects_log_list(ctx: Context[State], project_name: str) -> list[connections.LogResult]:
    """Return the log lines next to the start of the range that match all filters, oldest first."""
    project = get_project(ctx, project_name)
    filters = _validated_filters(ctx.body["filters"])
    log_range = _log_range(ctx, project)
    request = next(({name: filters[name]} for name in _REQUEST_FILTERS if name in filters), {})
    found_lines = logs.read_range(ctx.state, project.id, log_range, **request)
    lines = (line for line in found_lines if _matches(ctx.state, line, filters))
    found = list(islice(lines, ctx.body.get("limit", 50)))
    return [connections.log_result(ctx.state, line) for line in (reversed(found) if log_range.backwards else found)]


def _validated_filters(filters: dict[str, Any]) -> dict[str, Any]:
    if unknown := sorted(set(filters) - {*logs.NAMED_OBJECTS, *_REQUEST_FILTERS, "system"}):
        raise BadRequest(f"There is no filter {', '.join(unknown)}.", rule("known-filters"))
    for name, required in _REQUIRED_FILTERS.items():
        if name in filters and required not in filters:
            raise BadRequest(f"The filter {name} requires {required}.", rule("filter-needs-filter"))
    for name, value in filters.items():
        if name == "system":
            if not isinstance(value, bool | str) or value not in _SYSTEM_VALUES:
                raise BadRequest("The filter system must be true or false.", rule("filter-type"))
        elif not isinstance(value, str):
            raise BadRequest(f"The filter {name} must be a string.", rule("filter-type"))
    return filters


def _log_range(ctx: Context[State], project: Project) -> logs.LogRange:
    """Return the range from a line, a date or now on.

    It is limited to the retention time of the subscription, and to lines that are not in the future.
    """
    now, body = ctx.now(), ctx.body
    seconds = body.get("date_range", -21600)
    organization = ctx.state.organizations.get(project.organization_id)
    days = ctx.state.subscriptions.get(organization.subscription_id).logs_retention_days
    oldest, newest = (shift(now, -days * _DAY_SECONDS), logs.BEFORE), (now, logs.AFTER)
    line = ctx.state.logs.get_by(project_id=project.id, id=body["id"]) if "id" in body else None
    date = parse_moment(body["date"]) if "date" in body else now
    at, order = logs.position_of(line) if line else (date, None)
    if line is None and "date" not in body:
        seconds = -abs(seconds)
    if seconds > 0:
        first, last = (at, order or logs.BEFORE), (shift(at, seconds), logs.AFTER)
    else:
        first, last = (shift(at, seconds), logs.BEFORE), (at, order or logs.AFTER)
    return logs.LogRange(max(first, oldest), min(last, newest), backwards=seconds <= 0)


def _matches(state: State, line: LogLine, filters: dict[str, Any]) -> bool:
    """Return whether a line has the value of each filter; objects are compared by name, deleted ones included."""
    for name, value in filters.items():
        if name == "system":
            if line.system != _SYSTEM_VALUES[value]:
                return False
        elif name in _REQUEST_FILTERS:
            if getattr(line, name) != value:
                return False
        elif logs.object_name(state, line, name) != value:
            return False
    return True
