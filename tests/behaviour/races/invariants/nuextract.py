"""NuExtract: one deletion, no deletion of locked and shared projects."""

from __future__ import annotations

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.nuextract.state import State
from tests.behaviour.races.race import REMOVING, USING, Call, Race, count, duel, some_pass

PROJECT = "project_id_example"
DELETE = Call("delete_api_projects_projectid", (PROJECT,), side=REMOVING)


def _is_there(state: State) -> int:
    return count(state.projects, id=PROJECT)


def _deleted_once(session: SessionState, calls: int) -> list[Call]:
    return [Call("delete_api_projects_projectid", (PROJECT,))] * calls


def _deleted_or_locked(session: SessionState, calls: int) -> list[Call]:
    return [DELETE, Call("post_api_projects_projectid_lock", (PROJECT,), side=USING)] * (calls // 2)


def _deleted_or_shared(session: SessionState, calls: int) -> list[Call]:
    return [DELETE, Call("post_api_projects_projectid_share", (PROJECT,), "admin-token", USING)] * (calls // 2)


_EITHER = duel(removed=200, in_use=403, used=200)
RACES = [
    Race("nuextract", "a project is deleted once", _deleted_once, some_pass(1, 200, 404, left=0), _is_there),
    Race("nuextract", "a locked project is not deleted", _deleted_or_locked, _EITHER, _is_there),
    Race("nuextract", "a reference project cannot be deleted by its owner", _deleted_or_shared, _EITHER, _is_there),
]
