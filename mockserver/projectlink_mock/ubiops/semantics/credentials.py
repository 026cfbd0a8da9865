"""Credentials of connectors."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import connections


def credentials_list(ctx: Ctx[State], project_name: str) -> list[connections.CredentialsView]:
    """List the credentials of a project."""
    raise todo()


def credentials_create(ctx: Ctx[State], project_name: str) -> connections.CredentialsView:
    """Create credentials."""
    raise todo()


def credentials_get(ctx: Ctx[State], project_name: str, credentials_name: str) -> connections.CredentialsView:
    """Read credentials."""
    raise todo()


def credentials_delete(ctx: Ctx[State], project_name: str, credentials_name: str) -> None:
    """Delete credentials."""
    raise todo()


def credentials_update(ctx: Ctx[State], project_name: str, credentials_name: str) -> connections.CredentialsView:
    """Change credentials."""
    raise todo()
