"""Making teams and members, for which UFDL's projects have no operations."""

from __future__ import annotations

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ufdl.state import Membership, State, Team


def add_team(session: SessionState, name: str) -> Team:
    """Add a team without members. Raises Conflict if there is one of this name.

    Args:
        session: Session state of a server or of a session: `mock.state`.
        name: The name of the team.
    """
    team = new_team(session.state("ufdl"), name)
    _note(session, "POST", "/teams", {"name": name})
    return team


def set_member(session: SessionState, team: int, username: str, *, write: bool = False) -> Membership:
    """Let a user read the projects of a team, or write them too, from now on.

    Args:
        session: Session state of a server or of a session: `mock.state`.
        team: The primary key of the team.
        username: Who: `ada`, `alice`, `bob` or `carol`.
        write: Whether to write, too.

    Raises:
        NotFound: there is no such team or user.
    """
    state: State = session.state("ufdl")
    membership = Membership(state.teams.get(str(team)).pk, state.users.get_by(username=username).pk, write)
    keep = state.memberships.replace if membership.key in state.memberships else state.memberships.add
    kept = keep(membership.key, membership)
    _note(session, "POST", f"/teams/{team}/members", {"username": username, "write": write})
    return kept


def remove_member(session: SessionState, team: int, username: str) -> None:
    """Take a user out of a team. Raises NotFound if there is no such user in it."""
    state: State = session.state("ufdl")
    user = state.users.get_by(username=username)
    state.memberships.delete(state.memberships.get_by(team=team, user=user.pk).key)
    _note(session, "DELETE", f"/teams/{team}/members/{username}")


def new_team(state: State, name: str) -> Team:
    """Add a team to a state. Raises Conflict if there is one of this name."""
    team = state.teams.add(str(state.latest_team + 1), Team(state.latest_team + 1, name))
    state.latest_team = team.pk
    return team


def _note(session: SessionState, method: str, path: str, body: object = None) -> None:
    """Write down in the journal what the control plane is told for the same."""
    session.journal.record_change(session.clock.instant(), "ufdl", method, path, body)
