"""Initial data of UFDL."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from projectlink_mock._core.demo_users import DEMO_USERS
from projectlink_mock.services.ufdl.factories import create_team
from projectlink_mock.services.ufdl.state import Membership, Project, State, User

_FIRST_DAY = datetime(2026, 1, 5, 9, tzinfo=timezone.utc)


def empty() -> State:
    """Return a state with the demo users and a team in which alice may write and bob may read."""
    state = State()
    for pk, user in enumerate(DEMO_USERS, 1):
        username = user.name.split()[0].lower()
        state.users.add(str(pk), User(pk, username, user.email, user.admin))
    _add_team(state, "team-1", alice=True, bob=False)
    return state


def demo() -> State:
    """Return the empty seed plus teams of alice and bob and projects of alice.

    Two projects are soft-deleted; an active project has the name of one of them.
    """
    state = empty()
    _add_team(state, "team-2", alice=True)
    _add_team(state, "team-3", bob=True, alice=False)
    _add_project(state, "Birds of the garden", team=1)
    _add_project(state, "Vineyard rows", team=1)
    _add_project(state, "Spectra of soils", team=2)
    _add_project(state, "Voices of birds", team=1, deleted_after_days=2)
    _add_project(state, "Birds of the garden", team=1, deleted_after_days=1)
    return state


def _add_team(state: State, name: str, **writers: bool) -> None:
    team = create_team(state, name)
    for username, may_write in writers.items():
        membership = Membership(team.pk, state.users.get_by(username=username).pk, may_write)
        state.memberships.add(membership.key, membership)


def _add_project(state: State, name: str, *, team: int, deleted_after_days: int | None = None) -> None:
    """Add a project of alice, created a day after the previous one."""
    state.latest_project = pk = state.latest_project + 1
    created = _FIRST_DAY + timedelta(days=pk - 1)
    deleted = None if deleted_after_days is None else created + timedelta(days=deleted_after_days)
    creator = state.users.get_by(username="alice").pk
    state.projects.add(str(pk), Project(pk, name, team, creator, created, deleted))
