"""Control API routes of UFDL: teams and their members."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from projectlink_mock._core.control.request import parse_body
from projectlink_mock._core.http.errors import InvalidControlRequest
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ufdl import factories
from projectlink_mock.services.ufdl.state import Membership, State, Team


@dataclass(frozen=True)
class _NewTeam:
    name: str


@dataclass(frozen=True)
class _Member:
    username: str
    write: bool = False


def post_team(ctx: Context[State]) -> Team:
    """Add a team without members."""
    name = parse_body(_NewTeam, ctx.body).name
    if not name.strip():
        raise InvalidControlRequest("`name` must not be blank.")
    return factories.create_team(ctx.state, name)


def get_teams(ctx: Context[State]) -> Any:
    """Return all teams with their members."""
    return [{"pk": team.pk, "name": team.name, "members": _members(ctx, team)} for team in ctx.state.teams]


def post_member(ctx: Context[State], team: str) -> Any:
    """Add a user to a team, or change the permission of a member."""
    body = parse_body(_Member, ctx.body)
    return _member(ctx, factories.set_member(ctx.session, _team(ctx, team).pk, body.username, write=body.write))


def get_members(ctx: Context[State], team: str) -> Any:
    """Return the members of a team and their permissions."""
    return _members(ctx, _team(ctx, team))


def delete_member(ctx: Context[State], team: str, username: str) -> Any:
    """Remove a user from a team."""
    factories.remove_member(ctx.session, _team(ctx, team).pk, username)
    return {"status": "ok"}


def _team(ctx: Context[State], pk: str) -> Team:
    return ctx.state.teams.get(pk)


def _members(ctx: Context[State], team: Team) -> list[Any]:
    return [_member(ctx, membership) for membership in ctx.state.memberships.filter(team=team.pk)]


def _member(ctx: Context[State], membership: Membership) -> Any:
    return {"username": ctx.state.users.get(str(membership.user)).username, "write": membership.may_write}


ROUTES: Mapping[str, Mapping[str, Callable[..., Any]]] = {
    "/teams": {"POST": post_team, "GET": get_teams},
    "/teams/{team}/members": {"POST": post_member, "GET": get_members},
    "/teams/{team}/members/{username}": {"DELETE": delete_member},
}
