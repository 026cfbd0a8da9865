"""Metrics."""

from __future__ import annotations

from collections.abc import Mapping

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import usage_events
from projectlink_mock.services.ubiops.access import project_of
from projectlink_mock.services.ubiops.periods import moment
from projectlink_mock.services.ubiops.results import connections
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Connector
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline
from projectlink_mock.services.ubiops.state.projects import Project


def metrics_get(ctx: Context[State], project_name: str, metric: str) -> list[connections.Bucket]:
    """Of one object, or all of a type together: a value for each interval, zeros included."""
    project = project_of(ctx, project_name)
    kind = ctx.query["object_type"]
    if metric not in usage_events.METRICS[kind]:
        raise BadRequest(
            f"There is no metric {metric!r} of a {kind}, only {', '.join(usage_events.METRICS[kind])}.",
            rule("metric-of-type"),
        )
    first, last = moment(ctx.query["start_time"]), moment(ctx.query["end_time"])
    if last < first:
        raise BadRequest("The end_time is before the start_time.", rule("start-before-end"))
    interval = ctx.query["interval"]
    if "object_id" in ctx.query:
        id = _object_id(ctx.state, project, kind, ctx.query["object_id"])
        totals = usage_events.totals(
            lambda day: usage_events.of_object(ctx.state, id, metric, day), first, last, interval
        )
    else:
        totals = usage_events.totals(
            lambda day: usage_events.of_project(ctx.state, project.id, kind, metric, day), first, last, interval
        )
    return [connections.Bucket(*row) for row in totals]


def _object_id(state: State, project: Project, kind: str, id: str) -> str:
    """The identifier, if it is one of an object of this type in the project. Raises NotFound."""
    tables: dict[str, Mapping[str, Version | Pipeline | Connector]] = {
        usage_events.MODEL_VERSION: state.versions.rows,
        usage_events.PIPELINE: state.pipelines.rows,
        usage_events.CONNECTOR: state.connectors.rows,
    }
    found = tables[kind].get(id)
    if found is None or found.project_id != project.id:
        raise NotFound(f"There is no {kind} {id!r} in the project.", missing("metric object"))
    return id
