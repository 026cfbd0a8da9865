"""Logs."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import connections


def projects_log_list(ctx: Ctx[State], project_name: str) -> list[connections.LogView]:
    """List log lines of a project."""
    raise todo()
