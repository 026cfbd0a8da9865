"""Whether UbiOps is there."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State


def service_status(ctx: Context[State]) -> accounts.Health:
    """It is, or nobody would answer."""
    return accounts.Health()
