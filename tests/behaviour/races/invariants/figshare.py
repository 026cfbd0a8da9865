"""figshare: unique collaborators, one deletion, no deletion of public projects."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.figshare.state import State
from tests.behaviour.races.race import REMOVING, USING, Call, ControlCall, Race, all_pass, count, duel, some_pass

PROJECT, BOB, CAROL, ARTICLE = 123, 100008, 97657, 456
ADDRESS = "new@example.com"
API = "ArticlesApi"


def _inviting(**who: Any) -> Any:
    call = Call("account_project_collaborators_invite", (PROJECT, {"role_name": "viewer", **who}))
    return lambda session, calls: [call] * calls


def _members(**fields: Any) -> Any:
    def count(state: State) -> int:
        members = state.projects.get(str(PROJECT)).members
        return sum(all(getattr(one, name) == value for name, value in fields.items()) for one in members)

    return count


def _leaving(session: SessionState, calls: int) -> list[Call]:
    return [Call("account_projects_leave", (PROJECT,), "bob-token")] * calls


def _removing_bob(session: SessionState, calls: int) -> list[Call]:
    return [Call("account_project_collaborators_remove", (PROJECT, BOB))] * calls


def _deleting(session: SessionState, calls: int) -> list[Call]:
    return [Call("account_projects_delete", (PROJECT,))] * calls


def _deleting_and_publishing(session: SessionState, calls: int) -> list[Call]:
    sides = [("account_projects_delete", REMOVING), ("account_projects_publish", USING)]
    return [Call(operation, (PROJECT,), side=side) for operation, side in sides] * (calls // 2)


def _creating(session: SessionState, calls: int) -> list[Call]:
    return [Call("account_projects_create", ({"title": "Wing beats again"},))] * calls


def _publishing_an_article(session: SessionState, calls: int) -> list[ControlCall]:
    return [ControlCall(f"/figshare/articles/{ARTICLE}/publish", {})] * calls


def _reporting(session: SessionState, calls: int) -> list[Call]:
    return [Call("account_article_report_generate", api=API)] * calls


def _deleting_and_publishing_an_article(session: SessionState, calls: int) -> list[Call]:
    sides = [("private_article_delete", REMOVING), ("account_article_publish", USING)]
    return [Call(operation, (ARTICLE,), side=side, api=API) for operation, side in sides] * (calls // 2)


def _linking(session: SessionState, calls: int) -> list[Call]:
    return [Call("private_article_private_link_create", (ARTICLE,), api=API)] * calls


def _is_there(state: State) -> int:
    return count(state.projects, id=PROJECT)


_ONE_IS_IN = some_pass(1, 201, 422)
_ONE_GOES = some_pass(1, 204, 404, left=0)
RACES = [
    Race("figshare", "a user is in a project once", _inviting(user_id=CAROL), _ONE_IS_IN, _members(user_id=CAROL)),
    Race(
        "figshare", "an address is invited once", _inviting(email=ADDRESS), _ONE_IS_IN, _members(invited_email=ADDRESS)
    ),
    Race("figshare", "a collaborator leaves once", _leaving, _ONE_GOES, _members(user_id=BOB)),
    Race("figshare", "a collaborator is removed once", _removing_bob, _ONE_GOES, _members(user_id=BOB)),
    Race("figshare", "a project is deleted once", _deleting, _ONE_GOES, _is_there),
    Race(
        "figshare",
        "a public project is not deleted",
        _deleting_and_publishing,
        duel(removed=204, in_use=403, used=201),
        _is_there,
    ),
    Race(
        "figshare",
        "project ids are unique",
        _creating,
        all_pass(201),
        lambda state: len({one.id for one in state.projects if one.title == "Wing beats again"}),
    ),
    Race(
        "figshare",
        "an article is published once",
        _publishing_an_article,
        some_pass(1, 200, 409),
        lambda state: count(state.articles, id=ARTICLE, is_public=True),
        by_control_plane=True,
    ),
    Race(
        "figshare",
        "a report is requested once a day",
        _reporting,
        some_pass(1, 200, 429),
        lambda state: len(state.reports),
    ),
    Race(
        "figshare",
        "a public article is not deleted",
        _deleting_and_publishing_an_article,
        duel(removed=204, in_use=403, used=201),
        lambda state: count(state.articles, id=ARTICLE),
    ),
    Race(
        "figshare",
        "tokens of private links are unique",
        _linking,
        all_pass(201),
        lambda state: len({one.token for one in state.private_links}) - 2,  # the demo has two
        unique=(("PrivateLink", ("token",)),),
    ),
]
