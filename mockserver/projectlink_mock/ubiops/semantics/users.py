"""The user who calls."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.accounts import User
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import accounts


def user_get(ctx: Ctx[State]) -> User:
    """Read the user who makes the request."""
    raise todo()


def user_create(ctx: Ctx[State]) -> accounts.PendingUser:
    """Create a user."""
    raise todo()


def user_delete(ctx: Ctx[State]) -> None:
    """Delete the user who makes the request."""
    raise todo()


def user_update(ctx: Ctx[State]) -> User:
    """Change the name, surname, e-mail or password of the user who makes the request."""
    raise todo()
