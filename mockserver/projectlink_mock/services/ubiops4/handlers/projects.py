"""Handlers of the service's status, organizations and projects."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.results import projects
from projectlink_mock.services.ubiops4.state import State


def service_status(ctx: Context[State]) -> projects.Health:
    """Return the status of the service, which is always ok."""
    return projects.Health()
