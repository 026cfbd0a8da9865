"""AutoML: unique members and event ids, a remaining owner."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.automl.state import OWNER, Member, State, User
from tests.behaviour.races.race import Call, ControlCall, Race, all_pass, last_remains, some_pass
from tests.contract.cases.automl import PROJECT as PATH

PROJECT = PATH["project_id"]
EVENT = "00000000-0000-4000-8000-000000000001"


def _joining(session: SessionState, calls: int) -> list[Call]:
    return [Call("project_members_create", (PROJECT, {"email": "carol@example.com"}))] * calls


def _carols(state: State) -> int:
    carol = state.users.get_by(email="carol@example.com").id
    return sum(member.user_id == carol for member in state.projects.get(PROJECT).members)


def _owners_resigning(session: SessionState, calls: int) -> list[Call]:
    """Make one owner per call; the administrator then makes each of them an editor."""
    state: State = session.state("automl")
    users = [User(f"user-{number}", f"user-{number}@example.com", "User") for number in range(calls)]
    for user in users:
        state.users.add(user.id, user)
    owners = tuple(Member(user.id, OWNER, session.clock.now()) for user in users)
    state.projects.replace(PROJECT, replace(state.projects.get(PROJECT), members=owners))
    return [Call("project_members_create", (PROJECT, {"email": user.email}), "admin-token") for user in users]


def _owners(state: State) -> int:
    return sum(member.role == OWNER for member in state.projects.get(PROJECT).members)


def _deletions(session: SessionState, calls: int) -> list[Call]:
    return [Call("projects_delete", (PROJECT,))] * calls


def _datasets(session: SessionState, calls: int) -> list[ControlCall]:
    body = {"name": "sales.csv", "id": EVENT, "rows": 2, "columns": 2}
    return [ControlCall(f"/automl/projects/{PROJECT}/datasets", body)] * calls


def _events(state: State) -> int:
    return sum(event.id == EVENT for event in state.projects.get(PROJECT).events)


RACES = [
    Race("automl", "a user is a member once", _joining, all_pass(201, left=1), _carols),
    Race("automl", "the last owner of a project stays its owner", _owners_resigning, last_remains(201, 422), _owners),
    Race(
        "automl",
        "a project is deleted once",
        _deletions,
        some_pass(1, 200, 404, left=0),
        lambda state: int(PROJECT in state.projects),
    ),
    Race(
        "automl",
        "the id of an event is unique in its project",
        _datasets,
        some_pass(1, 200, 409),
        _events,
        by_control_plane=True,
    ),
]
