"""What happened since the last request: schedules that were due."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State


def catch_up(ctx: Ctx[State]) -> None:
    """Let all happen that was due up to now, in its order. Runs before each request to UbiOps."""
