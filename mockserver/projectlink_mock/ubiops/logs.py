"""Writing a project's log."""

from __future__ import annotations

from datetime import datetime

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.history import LogLine


def write(
    ctx: Ctx[State],
    project_id: str,
    text: str,
    *,
    system: bool = True,
    at: datetime | None = None,
    **about: str | None,
) -> LogLine:
    """Write a line, of now or another moment: `about` are ids, by LogLine's fields (`version_id`, …)."""
    # 24 hexadecimal digits: those that a UUID begins with, but for its fixed ones.
    digits = ctx.new_id().replace("-", "")
    line = LogLine(digits[:12] + digits[20:], project_id, at or ctx.now(), text, system, **about)
    return ctx.state.logs.add(line.id, line)
