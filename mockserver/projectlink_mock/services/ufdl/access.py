"""Who calls, and who may do what with the projects of which team."""

from __future__ import annotations

from datetime import datetime

from projectlink_mock._core.demo_users import DEMO_USERS, USERS_BY_TOKEN
from projectlink_mock._core.http.errors import Forbidden, Unauthorized
from projectlink_mock._core.http.reasons import bad_token, requires_permission
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ufdl import tokens
from projectlink_mock.services.ufdl.state import Membership, State, User

_PASSWORDS = {person.email: person.password for person in DEMO_USERS}
_NOT_VALID = "token_not_valid"


def unauthorized(message: str, reason: str, *, code: str | None = None) -> Unauthorized:
    """The problem of somebody who is not known."""
    problem = Unauthorized(message, reason, code=code)
    problem.headers = {"www-authenticate": 'Bearer realm="api"'}
    return problem


def token_not_valid(message: str = "Token is invalid or expired") -> Unauthorized:
    """The problem of a token that has expired, or is none."""
    return unauthorized(message, bad_token("unknown"), code=_NOT_VALID)


def user_with(state: State, username: str, password: str) -> User | None:
    """The user with this name and this password, if there is one."""
    user = state.users.find_by(username=username)
    return user if user and _PASSWORDS.get(user.email) == password else None


def user_by(state: State, token: str, now: datetime, *kinds: str) -> User | None:
    """Whose token of one of these kinds it is. The tokens of the cast are access tokens that never expire."""
    if tokens.ACCESS in kinds and token in USERS_BY_TOKEN:
        return state.users.find_by(email=USERS_BY_TOKEN[token].email)
    pk = tokens.owner(token, now, *kinds)
    return None if pk is None else state.users.rows.get(str(pk))


def caller_of(ctx: Context[State]) -> User:
    """The user who calls."""
    if not isinstance(ctx.caller, User):
        raise TypeError("nobody calls: this operation needs no token")
    return ctx.caller


def membership_of(ctx: Context[State], team: int) -> Membership | None:
    """The caller's place in a team, if there is one."""
    return ctx.state.memberships.find_by(team=team, user=caller_of(ctx).pk)


def require_superuser(ctx: Context[State]) -> None:
    """Raises Forbidden for everybody else."""
    if not ctx.caller.admin:
        raise _forbidden("superuser")


def require_member(ctx: Context[State], team: int, *, writing: bool) -> None:
    """Raises Forbidden unless the caller is in the team, and may write where that is asked; superusers may."""
    membership = membership_of(ctx, team)
    if not (ctx.caller.admin or (membership and (membership.may_write or not writing))):
        raise _forbidden("team-write" if writing else "team-member")


def _forbidden(place: str) -> Forbidden:
    return Forbidden("You do not have permission to perform this action.", requires_permission(place))
