"""Permissions, roles, and who has which."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.projects import Role
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import accounts


def permissions_list(ctx: Ctx[State]) -> list[accounts.Permission]:
    """List the permissions that a custom role can hold."""
    raise todo()


def roles_list(ctx: Ctx[State], project_name: str) -> list[accounts.RoleName]:
    """List the roles that there are in a project."""
    raise todo()


def roles_create(ctx: Ctx[State], project_name: str) -> Role:
    """Create a custom role in a project."""
    raise todo()


def roles_get(ctx: Ctx[State], project_name: str, role_name: str) -> Role:
    """Read a role."""
    raise todo()


def roles_delete(ctx: Ctx[State], project_name: str, role_name: str) -> None:
    """Delete a custom role."""
    raise todo()


def roles_update(ctx: Ctx[State], project_name: str, role_name: str) -> Role:
    """Change a custom role."""
    raise todo()


def role_assignments_create(ctx: Ctx[State], project_name: str) -> accounts.AssignmentView:
    """Give a role to a user, for the project or for an object in it."""
    raise todo()


def role_assignments_get(ctx: Ctx[State], project_name: str, id: str) -> accounts.AssignmentView:
    """Read a role assignment."""
    raise todo()


def role_assignments_delete(ctx: Ctx[State], project_name: str, id: str) -> None:
    """Take a role from a user."""
    raise todo()


def role_assignments_per_user_list(ctx: Ctx[State], project_name: str, user_id: str) -> list[accounts.AssignmentView]:
    """List the roles that a user has in a project."""
    raise todo()
