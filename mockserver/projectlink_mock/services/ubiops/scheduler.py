"""Scheduled requests: crontab lines, planning, and the execution of due schedules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from heapq import heappop, heappush

from cronsim import CronSim, CronSimError

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.execution import check_model, check_pipeline, run_model, run_pipeline
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common.state import Due, Schedule

MAX_REQUESTS_PER_RUN = 2_000
"""Requests made in one run when the clock jumps, more than a day of minutes; the rest is skipped and logged."""

_REQUESTS_PER_STEP = 10
"""Requests made in one step of a run, which other clients have to wait for."""
MAX_CRONTAB_LENGTH = 200
_CRONTAB_FIELDS = 5
_CRON_ERRORS = (CronSimError, AssertionError)


def run_due(ctx: Context[State]) -> None:
    """Make all scheduled requests due up to now, in order. Runs before each request to the service."""
    for _ in run_due_in_steps(ctx):
        pass


def run_due_in_steps(ctx: Context[State]) -> Iterator[None]:
    """Make all scheduled requests due up to now, and yield after each step. Other requests may run in between."""
    now, agenda = ctx.now(), ctx.state.agenda
    if agenda.seen_at is None or now < agenda.seen_at:
        # After the first look at the clock, or a clock set back, all schedules are due from now on.
        _plan_all(ctx.state, now)
    agenda.seen_at = now
    if agenda.due and agenda.due[0].at <= now:
        yield from _fire_all(ctx, now)


def plan(schedule: Schedule, now: datetime) -> Schedule:
    """Return the schedule with its next due time; None while it is disabled."""
    return replace(schedule, due_at=_next_after(schedule.schedule, now) if schedule.enabled else None)


def save(state: State, schedule: Schedule) -> Schedule:
    """Save a new or changed schedule, queue its due time, and return it. Raises Conflict."""
    table = state.schedules
    saved = table.replace(schedule.id, schedule) if schedule.id in table else table.add(schedule.id, schedule)
    if saved.due_at is not None:
        heappush(state.agenda.due, Due(saved.due_at, saved.id))
    return saved


def check_crontab(line: str) -> None:
    """Raise BadRequest unless the text is a valid crontab line of five fields in UTC."""
    if len(line) > MAX_CRONTAB_LENGTH or len(line.split()) != _CRONTAB_FIELDS:
        raise BadRequest(
            f"The schedule {line[:MAX_CRONTAB_LENGTH]!r} is not a crontab line: expected {_CRONTAB_FIELDS} fields.",
            rule("crontab-line"),
        )
    try:
        CronSim(line, datetime(2020, 1, 1))
    except _CRON_ERRORS as error:
        raise BadRequest(f"The schedule {line!r} is not a crontab line: {error}.", rule("crontab-line")) from None


def _next_after(line: str, moment: datetime) -> datetime | None:
    """Return the first time of a crontab line after a moment, or None without one in the coming years."""
    try:
        return next(CronSim(line, moment))
    except (StopIteration, *_CRON_ERRORS):
        return None


def _plan_all(state: State, now: datetime) -> None:
    state.agenda.due.clear()
    for schedule in list(state.schedules):
        save(state, plan(schedule, now))


def _fire_all(ctx: Context[State], now: datetime) -> Iterator[None]:
    state = ctx.state
    fired = 0
    while state.agenda.due and state.agenda.due[0].at <= now:
        if fired == MAX_REQUESTS_PER_RUN:
            _skip_due(ctx, now)
            return
        due = heappop(state.agenda.due)
        schedule = state.schedules.rows.get(due.schedule_id)
        # Entries of deleted schedules, and of schedules planned for another time since, are stale.
        if schedule is not None and schedule.due_at == due.at:
            save(state, plan(schedule, due.at))
            _fire(ctx, schedule, due.at)
            fired += 1
            if fired % _REQUESTS_PER_STEP == 0:
                yield


def _fire(ctx: Context[State], schedule: Schedule, at: datetime) -> None:
    try:
        ids = _make_request(ctx, schedule, at)
    except BadRequest as error:
        _log(ctx, schedule, f"[Error] Schedule {schedule.name} could not make its request: {error.message}", at)
        return
    kind = "batch" if schedule.batch else "direct"
    _log(ctx, schedule, f"[Info] Schedule {schedule.name} made a {kind} request", at, **ids)


def _make_request(ctx: Context[State], schedule: Schedule, at: datetime) -> dict[str, str]:
    """Make the request of a schedule; return its id under the field name of log lines."""
    if schedule.version_id is None:
        pipeline = ctx.state.pipelines.get(schedule.object_id)
        check_pipeline(ctx, pipeline, schedule.data, at)
        return {"pipeline_request_id": run_pipeline(ctx, pipeline, schedule.data, batch=schedule.batch, at=at).id}
    version = ctx.state.versions.get(schedule.version_id)
    check_model(ctx, version, schedule.data, at)
    return {"request_id": run_model(ctx, version, schedule.data, batch=schedule.batch, at=at).id}


def _skip_due(ctx: Context[State], now: datetime) -> None:
    for schedule in list(ctx.state.schedules):
        if schedule.due_at is not None and schedule.due_at <= now:
            _log(ctx, schedule, f"[Warning] Schedule {schedule.name} was due too often: requests were skipped", now)
    _plan_all(ctx.state, now)


def _log(ctx: Context[State], schedule: Schedule, text: str, at: datetime, **ids: str) -> None:
    if schedule.version_id is None:
        ids["pipeline_id"] = schedule.object_id
    else:
        ids |= {"model_id": schedule.object_id, "version_id": schedule.version_id}
    logs.write(ctx, schedule.project_id, text, system=True, at=at, **ids)
