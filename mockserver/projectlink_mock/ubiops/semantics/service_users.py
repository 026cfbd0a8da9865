"""Service users and their tokens."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.projects import ServiceUser
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import accounts


def service_users_list(ctx: Ctx[State], project_name: str) -> list[ServiceUser]:
    """List the service users of a project."""
    raise todo()


def service_users_create(ctx: Ctx[State], project_name: str) -> accounts.NewServiceUser:
    """Create a service user and its token."""
    raise todo()


def service_users_get(ctx: Ctx[State], project_name: str, service_user_id: str) -> ServiceUser:
    """Read a service user."""
    raise todo()


def service_users_delete(ctx: Ctx[State], project_name: str, service_user_id: str) -> None:
    """Delete a service user."""
    raise todo()


def service_users_update(ctx: Ctx[State], project_name: str, service_user_id: str) -> ServiceUser:
    """Rename a service user."""
    raise todo()


def service_users_token(ctx: Ctx[State], project_name: str, service_user_id: str) -> accounts.NewToken:
    """Give a service user a new token."""
    raise todo()
