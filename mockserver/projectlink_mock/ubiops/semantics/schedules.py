"""Scheduled requests."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import connections


def scheduled_requests_list(ctx: Ctx[State], project_name: str) -> list[connections.ScheduleView]:
    """List the scheduled requests of a project."""
    raise todo()


def scheduled_requests_create(ctx: Ctx[State], project_name: str) -> connections.ScheduleView:
    """Have requests made to a model or pipeline at set times."""
    raise todo()


def scheduled_requests_get(ctx: Ctx[State], project_name: str, schedule_name: str) -> connections.ScheduleView:
    """Read a scheduled request."""
    raise todo()


def scheduled_requests_delete(ctx: Ctx[State], project_name: str, schedule_name: str) -> None:
    """Delete a scheduled request."""
    raise todo()


def scheduled_requests_update(ctx: Ctx[State], project_name: str, schedule_name: str) -> connections.ScheduleView:
    """Change a scheduled request, or enable or disable it."""
    raise todo()
