"""Permissions of every role on the projects of a team."""

from __future__ import annotations

import pytest

from tests.behaviour.ufdl.api import CREATE, FORBIDDEN, PROJECTS, Ufdl, assert_error

WRITER, READER, STRANGER, SUPERUSER = "alice-token", "bob-token", "carol-token", "admin-token"
CALLS: dict[str, tuple[str, str, object, int]] = {
    "retrieve": ("GET", "", None, 200),
    "update": ("PUT", "", {"name": "New", "team": 1}, 200),
    "partial update": ("PATCH", "", {"name": "New"}, 200),
    "destroy": ("DELETE", "", None, 204),
    "hard delete": ("DELETE", "/hard", None, 200),
    "reinstate": ("DELETE", "/reinstate", None, 200),
}
WRITING = {"retrieve", "update", "partial update", "destroy"}
ALLOWED = {WRITER: WRITING, READER: {"retrieve"}, STRANGER: set(), SUPERUSER: set(CALLS)}


@pytest.mark.parametrize("action", CALLS)
@pytest.mark.parametrize("token", ALLOWED)
def test_permission_matrix(api: Ufdl, token: str, action: str) -> None:
    project = api.create()
    if action == "reinstate":
        api.destroy(project)
    before = api.read(project)
    method, path, body, success = CALLS[action]
    response = api(token).call(method, f"{PROJECTS}/{project['pk']}{path}", body)
    if action in ALLOWED[token]:
        assert response.status == success
    else:
        assert_error(response, 403, FORBIDDEN)
        assert api.read(project) == before


@pytest.mark.parametrize(("token", "status"), [(WRITER, 201), (READER, 403), (STRANGER, 403), (SUPERUSER, 201)])
def test_write_permission_is_needed_to_create(api: Ufdl, token: str, status: int) -> None:
    response = api(token).call("POST", CREATE, {"name": "Birds", "team": 1})
    assert response.status == status
    assert api.list_names() == (["Birds"] if status == 201 else [])


@pytest.mark.parametrize(
    ("token", "names"), [(WRITER, ["Birds"]), (READER, ["Birds"]), (STRANGER, []), (SUPERUSER, ["Birds", "Soils"])]
)
def test_list_has_the_projects_of_the_callers_teams(api: Ufdl, token: str, names: list[str]) -> None:
    api.create()
    api("admin-token").create("Soils", api.add_team("team-2"))
    assert api(token).list_names() == names


def test_filter_finds_no_projects_of_other_teams(api: Ufdl) -> None:
    team = api.add_team("team-2")
    api("admin-token").create("Soils", team)
    assert api.list_names(expressions=[{"type": "exact", "field": "team", "value": team}], include_inactive=True) == []


@pytest.mark.parametrize("action", ["retrieve", "update", "partial update", "destroy"])
@pytest.mark.parametrize("token", ALLOWED)
def test_unknown_project_is_not_found(api: Ufdl, token: str, action: str) -> None:
    method, path, body, _ = CALLS[action]
    assert_error(api(token).call(method, f"{PROJECTS}/99{path}", body), 404, "Not found.")


@pytest.mark.parametrize("action", ["hard delete", "reinstate"])
def test_only_the_superuser_gets_not_found_when_reinstating(api: Ufdl, action: str) -> None:
    method, path, _, _ = CALLS[action]
    assert_error(api("admin-token").call(method, f"{PROJECTS}/99{path}"), 404, "Not found.")
    assert_error(api.call(method, f"{PROJECTS}/99{path}"), 403, FORBIDDEN)


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
@pytest.mark.parametrize(("write", "status"), [(True, 200), (False, 403)])
def test_moving_a_project_needs_write_permission_in_the_target_team(
    api: Ufdl, method: str, write: bool, status: int
) -> None:
    project, team = api.create(), api.add_team("team-2", alice=write)
    response = api.call(method, f"{PROJECTS}/{project['pk']}", {"name": "Birds", "team": team})
    assert response.status == status
    assert api.read(project)["team"] == (team if status == 200 else 1)


def test_moving_a_project_needs_write_permission_in_its_team(api: Ufdl) -> None:
    project, team = api.create(), api.add_team("team-2", bob=True)
    response = api("bob-token").call("PATCH", f"{PROJECTS}/{project['pk']}", {"team": team})
    assert_error(response, 403, FORBIDDEN)
    assert api.read(project) == project


def test_moving_a_project_to_a_foreign_team_is_forbidden(api: Ufdl) -> None:
    project, team = api.create(), api.add_team("team-2", bob=True)
    assert_error(api.call("PATCH", f"{PROJECTS}/{project['pk']}", {"team": team}), 403, FORBIDDEN)
    assert api.read(project) == project


def test_moved_project_belongs_to_its_new_team(api: Ufdl) -> None:
    project, team = api.create(), api.add_team("team-2", alice=True, carol=False)
    api.call_json("PATCH", f"{PROJECTS}/{project['pk']}", {"team": team})
    assert (api("bob-token").list_names(), api("carol-token").list_names()) == ([], ["Birds"])
    assert api("bob-token").call("GET", f"{PROJECTS}/{project['pk']}").status == 403
