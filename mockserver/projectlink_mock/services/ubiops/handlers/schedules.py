"""Handlers of scheduled requests. They require the permission for requests to the scheduled object."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.inputs import check_input
from projectlink_mock.services.ubiops.permissions import REQUESTS, SCHEDULES
from projectlink_mock.services.ubiops.results import connections
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Model
from projectlink_mock.services.ubiops.state.pipelines import Pipeline
from projectlink_mock.services.ubiops_common.access import can, get_object, require, require_any, resolve_project
from projectlink_mock.services.ubiops_common.request_body import changed_fields
from projectlink_mock.services.ubiops_common.scheduler import check_crontab, plan, save
from projectlink_mock.services.ubiops_common.state import Project, Schedule

_MAX_TIMEOUTS = {"model": 3600, "pipeline": 7200}
_CHANGEABLE = ("name", "schedule", "request_data", "batch", "timeout", "enabled")


def scheduled_requests_list(ctx: Context[State], project_name: str) -> list[connections.ScheduleResult]:
    """Return the schedules of objects whose requests the caller may list."""
    project = resolve_project(ctx, project_name)
    _require_any(ctx, project)
    return [
        connections.schedule_result(ctx.state, one)
        for one in ctx.state.schedules.filter(project_id=project.id)
        if can(ctx, _permission(ctx, one.object_type), project, _scheduled_object(ctx.state, one))
    ]


def scheduled_requests_create(ctx: Context[State], project_name: str) -> connections.ScheduleResult:
    """Create a schedule: a request is made whenever the clock passes one of its times."""
    project = resolve_project(ctx, project_name)
    kind, body = ctx.body["object_type"], ctx.body
    target = _get_target(ctx, project_name, kind, body["object_name"])
    schedule = Schedule(
        id=ctx.new_id(),
        project_id=project.id,
        name=body["name"],
        object_type=kind,
        object_id=target.id,
        version_id=_version_id(ctx, target),
        schedule=body["schedule"],
        data=body.get("request_data"),
        batch=body.get("batch", False),
        timeout=body.get("timeout"),
        enabled=body.get("enabled", True),
        created_at=ctx.now(),
    )
    _check_times(schedule)
    _check_data(ctx, schedule, target)
    return connections.schedule_result(ctx.state, save(ctx.state, plan(schedule, ctx.now())))


def scheduled_requests_get(ctx: Context[State], project_name: str, schedule_name: str) -> connections.ScheduleResult:
    """Return a schedule."""
    return connections.schedule_result(ctx.state, _get_schedule(ctx, project_name, schedule_name))


def scheduled_requests_delete(ctx: Context[State], project_name: str, schedule_name: str) -> None:
    """Delete a schedule; the requests that it made stay."""
    ctx.state.schedules.delete(_get_schedule(ctx, project_name, schedule_name).id)


def scheduled_requests_update(ctx: Context[State], project_name: str, schedule_name: str) -> connections.ScheduleResult:
    """Update a schedule, except for its object. Requests missed while it was disabled are not made up for.

    The stored data is checked only if it changes, so that a schedule with outdated data can be disabled or repaired.
    """
    schedule = _get_schedule(ctx, project_name, schedule_name)
    changes: dict[str, Any] = changed_fields(ctx, *_CHANGEABLE)
    if "request_data" in changes:
        changes["data"] = changes.pop("request_data")
    changed = replace(schedule, **changes)
    _check_times(changed)
    if "data" in changes:
        _check_data(ctx, changed, _scheduled_object(ctx.state, schedule))
    if (changed.schedule, changed.enabled) != (schedule.schedule, schedule.enabled):
        changed = plan(changed, ctx.now())
    return connections.schedule_result(ctx.state, save(ctx.state, changed))


def _check_times(schedule: Schedule) -> None:
    check_crontab(schedule.schedule)
    max_timeout = _MAX_TIMEOUTS[schedule.object_type]
    if schedule.timeout is not None and schedule.timeout > max_timeout:
        raise BadRequest(
            f"The timeout of a request to a {schedule.object_type} is at most {max_timeout} seconds.",
            rule("timeout-limit"),
        )


def _check_data(ctx: Context[State], schedule: Schedule, target: Model | Pipeline) -> None:
    check_input(ctx.state, schedule.project_id, target.input_type, target.input_fields, schedule.data, ctx.now())


def _get_schedule(ctx: Context[State], project_name: str, schedule_name: str) -> Schedule:
    project = resolve_project(ctx, project_name)
    _require_any(ctx, project)
    schedule = ctx.state.schedules.get_by(project_id=project.id, name=schedule_name)
    require(ctx, _permission(ctx, schedule.object_type), project, _scheduled_object(ctx.state, schedule))
    return schedule


def _get_target(ctx: Context[State], project_name: str, kind: str, name: str) -> Model | Pipeline:
    """Return the object that requests are made to, after a permission check. Raises NotFound, Forbidden."""
    table: Any = ctx.state.models if kind == "model" else ctx.state.pipelines
    target: Model | Pipeline = get_object(ctx, table, project_name, name, kind, _permission(ctx, kind))
    return target


def _version_id(ctx: Context[State], target: Model | Pipeline) -> str | None:
    name = ctx.body.get("version")
    if isinstance(target, Pipeline):
        if name is not None:
            raise BadRequest("A pipeline has no version.", rule("pipeline-has-no-version"))
        return None
    if name is None:
        raise BadRequest("The version of the model is missing.", rule("model-needs-version"))
    return ctx.state.versions.get_by(model_id=target.id, name=name).id


def _scheduled_object(state: State, schedule: Schedule) -> Model | Pipeline:
    if schedule.object_type == "pipeline":
        return state.pipelines.get(schedule.object_id)
    return state.models.get(schedule.object_id)


def _permission(ctx: Context[State], object_type: str) -> str:
    return f"{REQUESTS[object_type]}.{SCHEDULES[ctx.operation]}"


def _require_any(ctx: Context[State], project: Project) -> None:
    """Raise Forbidden unless the caller holds the permission on some model or pipeline of the project."""
    require_any(ctx, {_permission(ctx, object_type) for object_type in REQUESTS}, project)
