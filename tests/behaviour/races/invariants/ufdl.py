"""UFDL: unique names of active projects and of teams, unique memberships."""

from __future__ import annotations

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ufdl.state import Project, State
from tests.behaviour.races.race import Call, ControlCall, Race, all_pass, count, some_pass

NAME = "Birds of the sea"
ACTIVE_NAME = ("Project", ("team", "active_name"))


def _count_named(state: State) -> int:
    return count(state.projects, team=1, active_name=NAME)


def _projects(session: SessionState, calls: int, *, deleted: bool) -> list[int]:
    """Add projects to the team, deleted ones with the same name, and return their primary keys."""
    state, now = session.state("ufdl"), session.clock.now()
    keys = list(range(state.latest_project + 1, state.latest_project + 1 + calls))
    for pk in keys:
        name = NAME if deleted else f"Birds {pk}"
        state.projects.add(str(pk), Project(pk, name, 1, 2, now, now if deleted else None))
    state.latest_project = keys[-1]
    return keys


def _creations(session: SessionState, calls: int) -> list[Call]:
    return [Call("projects_create", ({"name": NAME, "team": 1},))] * calls


def _renamings(session: SessionState, calls: int) -> list[Call]:
    keys = _projects(session, calls, deleted=False)
    return [Call("projects_partial_update", (pk, {"name": NAME})) for pk in keys]


def _reinstatements(session: SessionState, calls: int) -> list[Call]:
    keys = _projects(session, calls, deleted=True)
    return [Call("projects_reinstate", (pk,), "admin-token") for pk in keys]


def _hard_deletions(session: SessionState, calls: int) -> list[Call]:
    return [Call("projects_hard_delete", (1,), "admin-token")] * calls


def _teams(session: SessionState, calls: int) -> list[ControlCall]:
    return [ControlCall("/ufdl/teams", {"name": "field-work"})] * calls


def _members(session: SessionState, calls: int) -> list[ControlCall]:
    return [ControlCall("/ufdl/teams/1/members", {"username": "carol"})] * calls


RACES = [
    Race(
        "ufdl",
        "a project's name is unique in its team",
        _creations,
        some_pass(1, 201, 400),
        _count_named,
        (ACTIVE_NAME,),
    ),
    Race(
        "ufdl", "a changed name is unique in its team", _renamings, some_pass(1, 200, 400), _count_named, (ACTIVE_NAME,)
    ),
    Race(
        "ufdl",
        "only one project of a name is reinstated",
        _reinstatements,
        some_pass(1, 200, 400),
        _count_named,
        (ACTIVE_NAME,),
    ),
    Race(
        "ufdl",
        "a project is deleted for good once",
        _hard_deletions,
        some_pass(1, 200, 404, left=0),
        lambda state: count(state.projects, pk=1),
    ),
    Race(
        "ufdl",
        "a team's name is unique",
        _teams,
        some_pass(1, 200, 409),
        lambda state: count(state.teams, name="field-work"),
        (("Team", ("name",)),),
        by_control_plane=True,
    ),
    Race(
        "ufdl",
        "a user is in a team once",
        _members,
        all_pass(200, left=1),
        lambda state: count(state.memberships, team=1, user=state.users.get_by(username="carol").pk),
        (("Membership", ("team", "user")),),
        by_control_plane=True,
    ),
]
