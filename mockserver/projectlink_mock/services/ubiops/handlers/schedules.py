"""Scheduled requests. Who may make, list or delete the requests to an object may do so with its schedules."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, needs, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import caller_id, known_project, may, require, role_of
from projectlink_mock.services.ubiops.crontab import check_crontab
from projectlink_mock.services.ubiops.field_types import check_input
from projectlink_mock.services.ubiops.permissions import REQUESTS, SCHEDULES
from projectlink_mock.services.ubiops.results import connections
from projectlink_mock.services.ubiops.scheduler import keep, planned
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Schedule
from projectlink_mock.services.ubiops.state.models import Model
from projectlink_mock.services.ubiops.state.pipelines import Pipeline
from projectlink_mock.services.ubiops.state.projects import Project
from projectlink_mock.services.ubiops.updates import only

_LONGEST = {"model": 3600, "pipeline": 7200}
_CHANGEABLE = ("name", "schedule", "request_data", "batch", "timeout", "enabled")


def scheduled_requests_list(ctx: Context[State], project_name: str) -> list[connections.ScheduleView]:
    """Those of models and pipelines whose requests the caller may list."""
    project = known_project(ctx, project_name)
    _require_any(ctx, project)
    return [
        connections.schedule(ctx.state, one)
        for one in ctx.state.schedules.filter(project_id=project.id)
        if may(ctx, _permission(ctx, one.object_type), project, _object_of(ctx.state, one))
    ]


def scheduled_requests_create(ctx: Context[State], project_name: str) -> connections.ScheduleView:
    """From now on a request is made whenever the clock passes a time of the schedule."""
    project = known_project(ctx, project_name)
    kind, body = ctx.body["object_type"], ctx.body
    thing = _thing(ctx, project, kind, body["object_name"])
    schedule = Schedule(
        id=ctx.new_id(),
        project_id=project.id,
        name=body["name"],
        object_type=kind,
        object_id=thing.id,
        version_id=_version_id(ctx, thing),
        schedule=body["schedule"],
        data=body.get("request_data"),
        batch=body.get("batch", False),
        timeout=body.get("timeout"),
        enabled=body.get("enabled", True),
        created_at=ctx.now(),
    )
    _check_when(schedule)
    _check_data(ctx, schedule, thing)
    return connections.schedule(ctx.state, keep(ctx.state, planned(schedule, ctx.now())))


def scheduled_requests_get(ctx: Context[State], project_name: str, schedule_name: str) -> connections.ScheduleView:
    """What is scheduled."""
    return connections.schedule(ctx.state, _schedule_of(ctx, project_name, schedule_name))


def scheduled_requests_delete(ctx: Context[State], project_name: str, schedule_name: str) -> None:
    """It never makes a request again; those that it made stay."""
    ctx.state.schedules.delete(_schedule_of(ctx, project_name, schedule_name).id)


def scheduled_requests_update(ctx: Context[State], project_name: str, schedule_name: str) -> connections.ScheduleView:
    """What it is for cannot be changed. What was due while it was disabled is not made up for.

    One whose data do not fit any more, or name a blob that is gone, can be disabled or put right.
    """
    schedule = _schedule_of(ctx, project_name, schedule_name)
    changes: dict[str, Any] = only(ctx, *_CHANGEABLE)
    if "request_data" in changes:
        changes["data"] = changes.pop("request_data")
    changed = replace(schedule, **changes)
    _check_when(changed)
    if "data" in changes:
        _check_data(ctx, changed, _object_of(ctx.state, schedule))
    if (changed.schedule, changed.enabled) != (schedule.schedule, schedule.enabled):
        changed = planned(changed, ctx.now())
    return connections.schedule(ctx.state, keep(ctx.state, changed))


def _check_when(schedule: Schedule) -> None:
    check_crontab(schedule.schedule)
    longest = _LONGEST[schedule.object_type]
    if schedule.timeout is not None and schedule.timeout > longest:
        raise BadRequest(
            f"The timeout of a request to a {schedule.object_type} is at most {longest} seconds.", rule("timeout-limit")
        )


def _check_data(ctx: Context[State], schedule: Schedule, thing: Model | Pipeline) -> None:
    check_input(ctx.state, schedule.project_id, thing.input_type, thing.input_fields, schedule.data, ctx.now())


def _schedule_of(ctx: Context[State], project_name: str, schedule_name: str) -> Schedule:
    project = known_project(ctx, project_name)
    _require_any(ctx, project)
    schedule = ctx.state.schedules.get_by(project_id=project.id, name=schedule_name)
    require(ctx, _permission(ctx, schedule.object_type), project, _object_of(ctx.state, schedule))
    return schedule


def _thing(ctx: Context[State], project: Project, kind: str, name: str) -> Model | Pipeline:
    """The object that requests are to be made to, for those who may."""
    table: Any = ctx.state.models if kind == "model" else ctx.state.pipelines
    thing: Model | Pipeline | None = table.find_by(project_id=project.id, name=name)
    require(ctx, _permission(ctx, kind), project, thing)
    if thing is None:
        raise NotFound(f"There is no {kind} {name!r}.", missing(kind))
    return thing


def _version_id(ctx: Context[State], thing: Model | Pipeline) -> str | None:
    name = ctx.body.get("version")
    if isinstance(thing, Pipeline):
        if name is not None:
            raise BadRequest("A pipeline has no version.", rule("pipeline-has-no-version"))
        return None
    if name is None:
        raise BadRequest("The version of the model is missing.", rule("model-needs-version"))
    return ctx.state.versions.get_by(model_id=thing.id, name=name).id


def _object_of(state: State, schedule: Schedule) -> Model | Pipeline:
    if schedule.object_type == "pipeline":
        return state.pipelines.get(schedule.object_id)
    return state.models.get(schedule.object_id)


def _permission(ctx: Context[State], object_type: str) -> str:
    return f"{REQUESTS[object_type]}.{SCHEDULES[ctx.operation]}"


def _require_any(ctx: Context[State], project: Project) -> None:
    """Raises Forbidden for who has the permission on no model and no pipeline of the project at all."""
    wanted = {_permission(ctx, object_type) for object_type in REQUESTS}
    held = [
        role_of(ctx.state, assignment.role_id).permissions
        for assignment in ctx.state.assignments.filter(project_id=project.id, user_id=caller_id(ctx))
    ]
    if not ctx.caller.admin and all(wanted.isdisjoint(permissions) for permissions in held):
        raise Forbidden(
            f"You do not have the permission {' or '.join(sorted(wanted))} for this.",
            needs(" or ".join(sorted(wanted))),
        )
