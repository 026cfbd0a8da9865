"""The requests of schedules to deployments and pipelines, and the lines that they leave in the log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.activity import write_log
from projectlink_mock.services.ubiops4.execution import check_deployment, run_deployment
from projectlink_mock.services.ubiops4.pipeline_execution import check_pipeline, run_pipeline
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import Schedule
from projectlink_mock.services.ubiops_common import scheduler

DEFAULT_TIMEOUT_SECONDS = 14400
"""Time limit of a request for a schedule that has none."""


def run_due(ctx: Context[State]) -> None:
    """Make all scheduled requests due up to now, in order. Runs before each request to the service."""
    for _ in run_due_in_steps(ctx):
        pass


def run_due_in_steps(ctx: Context[State]) -> Iterator[None]:
    """Make all scheduled requests due up to now, and yield after each step. Other requests may run in between."""
    return scheduler.run_due_in_steps(ctx, _make_request, _write_line)


def _make_request(ctx: Context[State], schedule: Schedule, at: datetime) -> None:
    """Make and log the request of a schedule. Raises BadRequest."""
    state, kind, timeout = ctx.state, schedule.object_type, schedule.timeout or DEFAULT_TIMEOUT_SECONDS
    if kind == "deployment":
        default_id = state.deployments.get(schedule.object_id).default_version_id
        version = state.versions.get(_version_id(schedule, default_id))
        check_deployment(ctx, version, [schedule.data], at)
        id = run_deployment(ctx, version, schedule.data, batch=True, timeout=timeout, at=at).request.id
        name = version.name
    else:
        default_id = state.pipelines.get(schedule.object_id).default_version_id
        pipeline_version = state.pipeline_versions.get(_version_id(schedule, default_id))
        check_pipeline(ctx, pipeline_version, [schedule.data], at)
        id = run_pipeline(ctx, pipeline_version, schedule.data, batch=True, timeout=timeout, at=at).request.id
        name = pipeline_version.name
    text = f"[Info] Schedule {schedule.name} made a request"
    _write_line(ctx, schedule, text, at, **{f"{kind}_version": name, f"{kind}_request_id": id})


def _version_id(schedule: Schedule, default_id: str | None) -> str:
    """Return the version of a schedule, or the default one at the time. Raises BadRequest."""
    id = schedule.version_id or default_id
    if id is None:
        raise BadRequest(f"The {schedule.object_type} has no default version.", rule("version-available"))
    return id


def _write_line(ctx: Context[State], schedule: Schedule, text: str, at: datetime, **labels: Any) -> None:
    table = ctx.state.deployments if schedule.object_type == "deployment" else ctx.state.pipelines
    labels[f"{schedule.object_type}_name"] = table.get(schedule.object_id).name
    write_log(ctx, schedule.project_id, text, at, level="error" if text.startswith("[Error]") else "info", **labels)
