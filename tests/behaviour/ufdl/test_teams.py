"""Teams and members, added with the control API and in Python."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock._core.http.errors import Conflict, NotFound
from projectlink_mock.testing import add_team, remove_member, set_member
from tests.behaviour.ufdl.api import PROJECTS, Ufdl

TEAMS = "/ufdl/teams"
TEAM_1 = {
    "pk": 1,
    "name": "team-1",
    "members": [{"username": "alice", "write": True}, {"username": "bob", "write": False}],
}


def test_empty_seed_has_one_team(api: Ufdl) -> None:
    assert api.control.call("GET", TEAMS).json == [TEAM_1]
    assert api.control.call("GET", f"{TEAMS}/1/members").json == TEAM_1["members"]


def test_teams_and_members_are_added(api: Ufdl) -> None:
    assert api.control.call("POST", TEAMS, {"name": "team-2"}).json == {"pk": 2, "name": "team-2"}
    added = api.control.call("POST", f"{TEAMS}/2/members", {"username": "carol", "write": True})
    assert added.json == {"username": "carol", "write": True}
    assert api.control.call("GET", TEAMS).json[1]["members"] == [{"username": "carol", "write": True}]
    assert api("carol-token").create("Birds", 2)["team"] == 2


def test_member_permission_can_be_changed(api: Ufdl) -> None:
    assert api.control.call("POST", f"{TEAMS}/1/members", {"username": "bob", "write": True}).status == 200
    project = api("bob-token").create()
    assert api.control.call("POST", f"{TEAMS}/1/members", {"username": "bob"}).status == 200
    assert api("bob-token").call("DELETE", f"{PROJECTS}/{project['pk']}").status == 403
    assert api.control.call("GET", TEAMS).json == [TEAM_1]


def test_removed_member_sees_no_projects(api: Ufdl) -> None:
    project = api.create()
    assert api.control.call("DELETE", f"{TEAMS}/1/members/bob").json == {"status": "ok"}
    assert api("bob-token").list_names() == []
    assert api("bob-token").call("GET", f"{PROJECTS}/{project['pk']}").status == 403
    assert api.control.call("DELETE", f"{TEAMS}/1/members/bob").status == 404


def test_teams_can_be_managed_in_python(api: Ufdl) -> None:
    session = api.session.state
    team = add_team(session, "team-2")
    assert (team.pk, team.name) == (2, "team-2")
    set_member(session, team.pk, "carol", write=True)
    project = api("carol-token").create("Birds", team.pk)
    set_member(session, team.pk, "carol")
    assert api("carol-token").call("DELETE", f"{PROJECTS}/{project['pk']}").status == 403
    remove_member(session, team.pk, "carol")
    assert api("carol-token").list_names() == []


def test_factories_raise_not_found_for_unknown_objects(api: Ufdl) -> None:
    session = api.session.state
    with pytest.raises(Conflict):
        add_team(session, "team-1")
    for team, username in ((9, "alice"), (1, "unknown")):
        with pytest.raises(NotFound):
            set_member(session, team, username)
    with pytest.raises(NotFound):
        remove_member(session, 1, "carol")


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "", {}, 400),
        ("POST", "", {"name": ""}, 400),
        ("POST", "", {"name": " "}, 400),
        ("POST", "", {"name": 3}, 400),
        ("POST", "", {"name": "team-2", "pk": 2}, 400),
        ("POST", "", {"name": "team-1"}, 409),
        ("POST", "/1/members", {}, 400),
        ("POST", "/1/members", {"username": "alice", "write": "yes"}, 400),
        ("POST", "/1/members", {"username": "unknown"}, 404),
        ("POST", "/9/members", {"username": "alice"}, 404),
        ("POST", "/team-1/members", {"username": "alice"}, 404),
        ("GET", "/9/members", None, 404),
        ("DELETE", "/1/members/unknown", None, 404),
        ("DELETE", "/1/members/carol", None, 404),
        ("DELETE", "/1", None, 404),
        ("PUT", "", {"name": "team-2"}, 405),
    ],
)
def test_malformed_call_changes_nothing(api: Ufdl, method: str, path: str, body: Any, status: int) -> None:
    response = api.control.call(method, TEAMS + path, body)
    assert response.status == status, response.content
    assert response.json["error"]
    assert api.control.call("GET", TEAMS).json == [TEAM_1]


def test_teams_are_part_of_the_state(api: Ufdl) -> None:
    team = api.add_team("team-2", carol=True)
    state = api.control.call("GET", "/state").json
    api.session.reset()
    assert api.control.call("PUT", "/state", state).status == 200
    assert api("carol-token").create("Birds", team)["team"] == team
    assert api.add_team("team-3") == 3
