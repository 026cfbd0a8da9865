"""Metrics."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import connections


def metrics_get(ctx: Ctx[State], project_name: str, metric: str) -> list[connections.Bucket]:
    """Give the values of a metric, for one object or all objects of a type."""
    raise todo()
