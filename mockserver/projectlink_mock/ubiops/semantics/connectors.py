"""Connectors, and the kinds of them that there are."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import connections


def configurations_list(ctx: Ctx[State]) -> list[connections.Kind]:
    """List the kinds of connectors, and how to configure them and their credentials."""
    raise todo()


def connectors_list(ctx: Ctx[State], project_name: str) -> list[connections.ConnectorView]:
    """List the connectors of a project."""
    raise todo()


def connectors_create(ctx: Ctx[State], project_name: str) -> connections.ConnectorView:
    """Create a connector."""
    raise todo()


def connectors_get(ctx: Ctx[State], project_name: str, connector_name: str) -> connections.ConnectorView:
    """Read a connector."""
    raise todo()


def connectors_delete(ctx: Ctx[State], project_name: str, connector_name: str) -> None:
    """Delete a connector."""
    raise todo()


def connectors_update(ctx: Ctx[State], project_name: str, connector_name: str) -> connections.ConnectorView:
    """Change a connector."""
    raise todo()
