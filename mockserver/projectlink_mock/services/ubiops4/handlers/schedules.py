"""Handlers of request schedules. They require the permission for requests to the scheduled object."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.activity import audit
from projectlink_mock.services.ubiops4.labels import filter_by_labels
from projectlink_mock.services.ubiops4.permissions import REQUESTS, SCHEDULES
from projectlink_mock.services.ubiops4.results.schedules import ScheduleResult, schedule_result
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Deployment
from projectlink_mock.services.ubiops4.state.pipelines import Pipeline
from projectlink_mock.services.ubiops4.state.projects import Project
from projectlink_mock.services.ubiops4.state.requests import Schedule
from projectlink_mock.services.ubiops_common.access import can, get_object, require, require_any, resolve_project
from projectlink_mock.services.ubiops_common.field_types import check_fields
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields
from projectlink_mock.services.ubiops_common.scheduler import check_crontab, plan, save
from projectlink_mock.services.ubiops_common.state import PLAIN

_CHANGEABLE = ("name", "schedule", "request_data", "timeout", "enabled", "description", "labels")
_OBJECT_TYPE = "request_schedule"


def request_schedules_list(ctx: Context[State], project_name: str) -> list[ScheduleResult]:
    """Return the schedules of objects whose requests the caller may list."""
    project = resolve_project(ctx, project_name)
    _require_any(ctx, project)
    found = filter_by_labels(ctx.state.schedules.filter(project_id=project.id), ctx.query.get("labels"))
    return [
        schedule_result(ctx.state, one)
        for one in found
        if can(ctx, _permission(ctx, one.object_type), project, _scheduled_object(ctx.state, one))
    ]


def request_schedules_create(ctx: Context[State], project_name: str) -> ScheduleResult:
    """Create a schedule: a request is made whenever the clock passes one of its times."""
    body, kind, state = ctx.body, ctx.body["object_type"], ctx.state
    table: Any = state.deployments if kind == "deployment" else state.pipelines
    target = get_object(ctx, table, project_name, body["object_name"], kind, _permission(ctx, kind))
    check_crontab(body["schedule"])
    _check_data(target, body.get("request_data"))
    schedule = Schedule(
        id=ctx.new_id(),
        project_id=target.project_id,
        object_type=kind,
        object_id=target.id,
        version_id=_version_id(state, target, body.get("version")),
        data=body.get("request_data"),
        batch=True,
        created_at=ctx.now(),
        **{"timeout": 14400, "enabled": True, **body_fields(ctx, "name", "schedule", "timeout", "enabled")},
        **body_fields(ctx, "description", "labels"),
    )
    save(state, plan(schedule, ctx.now()))
    audit(ctx, target.project_id, "create", f"Created request schedule {schedule.name}", _OBJECT_TYPE, schedule.id)
    return schedule_result(state, schedule)


def request_schedules_get(ctx: Context[State], project_name: str, schedule_name: str) -> ScheduleResult:
    """Return a schedule."""
    return schedule_result(ctx.state, _get_schedule(ctx, project_name, schedule_name))


def request_schedules_delete(ctx: Context[State], project_name: str, schedule_name: str) -> None:
    """Delete a schedule; the requests that it made stay."""
    schedule = _get_schedule(ctx, project_name, schedule_name)
    ctx.state.schedules.delete(schedule.id)
    audit(ctx, schedule.project_id, "delete", f"Deleted request schedule {schedule.name}", _OBJECT_TYPE, schedule.id)


def request_schedules_update(ctx: Context[State], project_name: str, schedule_name: str) -> ScheduleResult:
    """Update a schedule, except for its object. Requests missed while it was disabled are not made up for.

    The stored data is checked only if it changes, so that a schedule with outdated data can be disabled or repaired.
    """
    schedule = _get_schedule(ctx, project_name, schedule_name)
    changes: dict[str, Any] = changed_fields(ctx, *_CHANGEABLE)
    if "request_data" in changes:
        changes["data"] = changes.pop("request_data")
        _check_data(_scheduled_object(ctx.state, schedule), changes["data"])
    changed = replace(schedule, **changes)
    check_crontab(changed.schedule)
    if (changed.schedule, changed.enabled) != (schedule.schedule, schedule.enabled):
        changed = plan(changed, ctx.now())
    save(ctx.state, changed)
    audit(ctx, changed.project_id, "update", f"Updated request schedule {changed.name}", _OBJECT_TYPE, changed.id)
    return schedule_result(ctx.state, changed)


def _check_data(target: Deployment | Pipeline, data: Any) -> None:
    check_fields(target.input_type or PLAIN, target.input_fields, data)


def _get_schedule(ctx: Context[State], project_name: str, schedule_name: str) -> Schedule:
    project = resolve_project(ctx, project_name)
    _require_any(ctx, project)
    schedule = ctx.state.schedules.get_by(project_id=project.id, name=schedule_name)
    require(ctx, _permission(ctx, schedule.object_type), project, _scheduled_object(ctx.state, schedule))
    return schedule


def _version_id(state: State, target: Deployment | Pipeline, name: str | None) -> str | None:
    """Return the version with a name; None, for the default version, without one. Raises NotFound."""
    if name is None:
        return None
    if isinstance(target, Deployment):
        return state.versions.get_by(deployment_id=target.id, name=name).id
    return state.pipeline_versions.get_by(pipeline_id=target.id, name=name).id


def _scheduled_object(state: State, schedule: Schedule) -> Deployment | Pipeline:
    if schedule.object_type == "pipeline":
        return state.pipelines.get(schedule.object_id)
    return state.deployments.get(schedule.object_id)


def _permission(ctx: Context[State], object_type: str) -> str:
    return f"{REQUESTS[object_type]}.{SCHEDULES[ctx.operation]}"


def _require_any(ctx: Context[State], project: Project) -> None:
    """Raise Forbidden unless the caller holds the permission on some deployment or pipeline of the project."""
    require_any(ctx, {_permission(ctx, object_type) for object_type in REQUESTS}, project)
