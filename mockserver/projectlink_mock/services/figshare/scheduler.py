"""Publications that are due: articles whose embargo has expired."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.publishing import release_due
from projectlink_mock.services.figshare.state import State


def run_due(ctx: Context[State]) -> None:
    """Publish the articles whose embargo has expired. Runs before each request to the service."""
    release_due(ctx)
