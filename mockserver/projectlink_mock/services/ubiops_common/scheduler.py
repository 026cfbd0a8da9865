"""Schedules: crontab lines, planning, and the execution of due ones. What a schedule does is up to the service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from heapq import heappop, heappush
from typing import Any, Protocol, TypeVar

from cronsim import CronSim, CronSimError

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops_common.state import Agenda, Due, Schedule

MAX_REQUESTS_PER_RUN = 1_500
"""Requests made in one run when the clock jumps, more than a day of minutes; the rest is skipped and logged."""

_REQUESTS_PER_STEP = 10
"""Requests made in one step of a run, which other clients have to wait for."""
MAX_CRONTAB_LENGTH = 200
_CRONTAB_FIELDS = 5
_CRON_ERRORS = (CronSimError, AssertionError)

ScheduleT = TypeVar("ScheduleT", bound=Schedule)


class ScheduleState(Protocol[ScheduleT]):
    """The schedules, and the agenda of due ones."""

    @property
    def schedules(self) -> Table[ScheduleT]:
        """Return the schedules."""

    @property
    def agenda(self) -> Agenda:
        """Return the agenda."""


StateT = TypeVar("StateT", bound=ScheduleState[Any])
MakeRequest = Callable[[Context[StateT], ScheduleT, datetime], None]
"""Makes and logs the request of a schedule that was due at a time. Raises BadRequest."""
WriteLine = Callable[[Context[StateT], ScheduleT, str, datetime], None]
"""Writes a line about a schedule, dated at a time, to the log of its project."""


def run_due_in_steps(
    ctx: Context[StateT], make_request: MakeRequest[StateT, ScheduleT], write_line: WriteLine[StateT, ScheduleT]
) -> Iterator[None]:
    """Make all scheduled requests due up to now, and yield after each step. Other requests may run in between."""
    now, agenda = ctx.now(), ctx.state.agenda
    if agenda.seen_at is None or now < agenda.seen_at:
        # After the first look at the clock, or a clock set back, all schedules are due from now on.
        _plan_all(ctx.state, now)
    agenda.seen_at = now
    if agenda.due and agenda.due[0].at <= now:
        yield from _fire_all(ctx, now, make_request, write_line)


def plan(schedule: ScheduleT, now: datetime) -> ScheduleT:
    """Return the schedule with its next due time; None while it is disabled."""
    return replace(schedule, due_at=_next_after(schedule.schedule, now) if schedule.enabled else None)


def save(state: ScheduleState[ScheduleT], schedule: ScheduleT) -> ScheduleT:
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


def _plan_all(state: ScheduleState[Any], now: datetime) -> None:
    state.agenda.due.clear()
    for schedule in list(state.schedules):
        save(state, plan(schedule, now))


def _fire_all(
    ctx: Context[StateT],
    now: datetime,
    make_request: MakeRequest[StateT, ScheduleT],
    write_line: WriteLine[StateT, ScheduleT],
) -> Iterator[None]:
    state = ctx.state
    fired = 0
    while state.agenda.due and state.agenda.due[0].at <= now:
        if fired == MAX_REQUESTS_PER_RUN:
            _skip_due(ctx, now, write_line)
            return
        due = heappop(state.agenda.due)
        schedule = state.schedules.rows.get(due.schedule_id)
        # Entries of deleted schedules, and of schedules planned for another time since, are stale.
        if schedule is not None and schedule.due_at == due.at:
            save(state, plan(schedule, due.at))
            try:
                make_request(ctx, schedule, due.at)
            except BadRequest as error:
                text = f"[Error] Schedule {schedule.name} could not make its request: {error.message}"
                write_line(ctx, schedule, text, due.at)
            fired += 1
            if fired % _REQUESTS_PER_STEP == 0:
                yield


def _skip_due(ctx: Context[StateT], now: datetime, write_line: WriteLine[StateT, ScheduleT]) -> None:
    for schedule in list(ctx.state.schedules):
        if schedule.due_at is not None and schedule.due_at <= now:
            text = f"[Warning] Schedule {schedule.name} was due too often: requests were skipped"
            write_line(ctx, schedule, text, now)
    _plan_all(ctx.state, now)
