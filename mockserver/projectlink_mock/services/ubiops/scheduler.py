"""What happened since the last request: schedules that were due."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from heapq import heappop, heappush

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.crontab import next_after
from projectlink_mock.services.ubiops.execution import check_model, check_pipeline, run_model, run_pipeline
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Due, Schedule

MOST_AT_ONCE = 10_000
"""How often schedules fire, all together, when the clock jumps; what was due besides is left out, and logged."""


def catch_up(ctx: Context[State]) -> None:
    """Let all happen that was due up to now, in its order. Runs before each request to UbiOps."""
    now, agenda = ctx.now(), ctx.state.agenda
    if agenda.seen_at is None or now < agenda.seen_at:
        # The clock was set back, or is seen for the first time: what comes now comes from here on.
        _plan_all(ctx.state, now)
    agenda.seen_at = now
    if agenda.due and agenda.due[0].at <= now:
        _fire_all(ctx, now)


def planned(schedule: Schedule, now: datetime) -> Schedule:
    """The schedule with the time when it is due next; never while it is disabled."""
    return replace(schedule, due_at=next_after(schedule.schedule, now) if schedule.enabled else None)


def keep(state: State, schedule: Schedule) -> Schedule:
    """Remember a new or changed schedule and when it is due, and give it back. Raises Conflict."""
    table = state.schedules
    kept = table.replace(schedule.id, schedule) if schedule.id in table else table.add(schedule.id, schedule)
    if kept.due_at is not None:
        heappush(state.agenda.due, Due(kept.due_at, kept.id))
    return kept


def _plan_all(state: State, now: datetime) -> None:
    state.agenda.due.clear()
    for schedule in list(state.schedules):
        keep(state, planned(schedule, now))


def _fire_all(ctx: Context[State], now: datetime) -> None:
    state = ctx.state
    fired = 0
    while state.agenda.due and state.agenda.due[0].at <= now:
        if fired == MOST_AT_ONCE:
            return _leave_out(ctx, now)
        due = heappop(state.agenda.due)
        schedule = state.schedules.rows.get(due.schedule_id)
        # It may be gone, or have been planned for another time since.
        if schedule is not None and schedule.due_at == due.at:
            keep(state, planned(schedule, due.at))
            _fire(ctx, schedule, due.at)
            fired += 1
    return None


def _fire(ctx: Context[State], schedule: Schedule, at: datetime) -> None:
    try:
        about = _request(ctx, schedule, at)
    except BadRequest as problem:
        _log(ctx, schedule, f"[Error] Schedule {schedule.name} could not make its request: {problem.message}", at)
        return
    kind = "batch" if schedule.batch else "direct"
    _log(ctx, schedule, f"[Info] Schedule {schedule.name} made a {kind} request", at, **about)


def _request(ctx: Context[State], schedule: Schedule, at: datetime) -> dict[str, str]:
    """Make the request of a schedule; gives its id, under the name that log lines have for it."""
    if schedule.version_id is None:
        pipeline = ctx.state.pipelines.get(schedule.object_id)
        check_pipeline(ctx, pipeline, schedule.data, at)
        return {"pipeline_request_id": run_pipeline(ctx, pipeline, schedule.data, batch=schedule.batch, at=at).id}
    version = ctx.state.versions.get(schedule.version_id)
    check_model(ctx, version, schedule.data, at)
    return {"request_id": run_model(ctx, version, schedule.data, batch=schedule.batch, at=at).id}


def _leave_out(ctx: Context[State], now: datetime) -> None:
    for schedule in list(ctx.state.schedules):
        if schedule.due_at is not None and schedule.due_at <= now:
            _log(ctx, schedule, f"[Warning] Schedule {schedule.name} was due too often and has left requests out", now)
    _plan_all(ctx.state, now)


def _log(ctx: Context[State], schedule: Schedule, text: str, at: datetime, **about: str) -> None:
    if schedule.version_id is None:
        about["pipeline_id"] = schedule.object_id
    else:
        about |= {"model_id": schedule.object_id, "version_id": schedule.version_id}
    logs.write(ctx, schedule.project_id, text, system=True, at=at, **about)
