"""Whether UbiOps is there."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.views import accounts


def service_status(ctx: Ctx[State]) -> accounts.Health:
    """It is, or nobody would answer."""
    return accounts.Health()
