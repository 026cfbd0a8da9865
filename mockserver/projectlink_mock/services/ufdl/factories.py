"""Factories for teams and members, which no UFDL operation creates."""

from __future__ import annotations

from projectlink_mock._core.sessions.store import SessionState, service_state
from projectlink_mock.services.ufdl.state import Membership, State, Team


def add_team(session: SessionState, name: str) -> Team:
    """Add a team without members.

    Args:
        session: State of a session: `mock.state` of a server or a session.
        name: Name of the team, unique.

    Raises:
        Conflict: a team with this name exists.
    """
    team = create_team(service_state(session, "ufdl"), name)
    _record_change(session, "POST", "/teams", {"name": name})
    return team


def set_member(session: SessionState, team: int, username: str, *, write: bool = False) -> Membership:
    """Add a user to a team, or change the permission of a member.

    Args:
        session: State of a session: `mock.state` of a server or a session.
        team: Primary key of the team.
        username: `ada`, `alice`, `bob` or `carol`.
        write: True for write permission, False (the default) for read permission.

    Raises:
        NotFound: the team or the user does not exist.
    """
    state: State = service_state(session, "ufdl")
    membership = Membership(state.teams.get(str(team)).pk, state.users.get_by(username=username).pk, write)
    save = state.memberships.replace if membership.key in state.memberships else state.memberships.add
    saved = save(membership.key, membership)
    _record_change(session, "POST", f"/teams/{team}/members", {"username": username, "write": write})
    return saved


def remove_member(session: SessionState, team: int, username: str) -> None:
    """Remove a user from a team. Raises NotFound if the team has no such member."""
    state: State = service_state(session, "ufdl")
    user = state.users.get_by(username=username)
    state.memberships.delete(state.memberships.get_by(team=team, user=user.pk).key)
    _record_change(session, "DELETE", f"/teams/{team}/members/{username}")


def create_team(state: State, name: str) -> Team:
    """Add a team to a state. Raises Conflict if a team with this name exists."""
    team = state.teams.add(str(state.latest_team + 1), Team(state.latest_team + 1, name))
    state.latest_team = team.pk
    return team


def _record_change(session: SessionState, method: str, path: str, body: object = None) -> None:
    """Record the control request that has the same effect."""
    session.journal.record_change(session.clock.instant(), "ufdl", method, path, body)
