"""Authentication and permissions of users and team members."""

from __future__ import annotations

from datetime import datetime

from projectlink_mock._core.demo_users import DEMO_USERS, USERS_BY_TOKEN
from projectlink_mock._core.http.errors import Forbidden, Unauthorized
from projectlink_mock._core.http.reasons import bad_token, requires_permission
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ufdl import tokens
from projectlink_mock.services.ufdl.state import Membership, State, User

_PASSWORDS = {user.email: user.password for user in DEMO_USERS}
_NOT_VALID = "token_not_valid"


def unauthorized(message: str, reason: str, *, code: str | None = None) -> Unauthorized:
    """Return the error for a caller without valid credentials."""
    error = Unauthorized(message, reason, code=code)
    error.headers = {"www-authenticate": 'Bearer realm="api"'}
    return error


def token_not_valid(message: str = "Token is invalid or expired") -> Unauthorized:
    """Return the error for an expired or invalid token."""
    return unauthorized(message, bad_token("unknown"), code=_NOT_VALID)


def user_by_password(state: State, username: str, password: str) -> User | None:
    """Return the user with this name and password, or None."""
    user = state.users.find_by(username=username)
    return user if user and _PASSWORDS.get(user.email) == password else None


def user_by_token(state: State, token: str, now: datetime, *kinds: str) -> User | None:
    """Return the user of a token of one of these kinds, or None.

    The tokens of the demo users are access tokens that never expire.
    """
    if tokens.ACCESS in kinds and token in USERS_BY_TOKEN:
        return state.users.find_by(email=USERS_BY_TOKEN[token].email)
    pk = tokens.owner(token, now, *kinds)
    return None if pk is None else state.users.rows.get(str(pk))


def caller_of(ctx: Context[State]) -> User:
    """Return the user who calls."""
    if not isinstance(ctx.caller, User):
        raise TypeError("this operation has no caller: it needs no token")
    return ctx.caller


def membership_of(ctx: Context[State], team: int) -> Membership | None:
    """Return the caller's membership in a team, or None."""
    return ctx.state.memberships.find_by(team=team, user=caller_of(ctx).pk)


def require_superuser(ctx: Context[State]) -> None:
    """Raise Forbidden unless the caller is the superuser."""
    if not ctx.caller.admin:
        raise _forbidden("superuser")


def require_member(ctx: Context[State], team: int, *, writing: bool) -> None:
    """Raise Forbidden unless the caller is the superuser or a team member with the needed permission."""
    membership = membership_of(ctx, team)
    if not (ctx.caller.admin or (membership and (membership.may_write or not writing))):
        raise _forbidden("team-write" if writing else "team-member")


def _forbidden(permission: str) -> Forbidden:
    return Forbidden("You do not have permission to perform this action.", requires_permission(permission))
