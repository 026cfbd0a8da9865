"""Life cycle of a project: create, read, change, destroy, reinstate, hard-delete."""

from __future__ import annotations

import pytest

from tests.behaviour.ufdl.api import CREATE, PROJECTS, TAKEN, Ufdl, assert_error, assert_field_errors

NOW, LATER = "2026-01-05T09:00:00.000000Z", "2026-01-05T10:00:00.000000Z"


def path(project: dict[str, object], action: str = "") -> str:
    return f"{PROJECTS}/{project['pk']}{action}"


def test_new_project_has_the_documented_fields(api: Ufdl) -> None:
    api.set_clock(NOW)
    assert api.call("POST", CREATE, {"name": "Birds", "team": 1}).json == {
        "pk": 1,
        "name": "Birds",
        "team": 1,
        "creator": 2,
        "creation_time": NOW,
        "deletion_time": None,
    }


def test_created_article_can_be_read(api: Ufdl) -> None:
    project = api.create()
    assert api.call_json("GET", path(project)) == project


def test_primary_keys_are_sequential_and_never_reused(api: Ufdl) -> None:
    first, second = api.create("a"), api.create("b")
    api("admin-token").call_json("DELETE", path(second, "/hard"))
    assert [first["pk"], second["pk"], api.create("c")["pk"]] == [1, 2, 3]


def test_rejected_project_uses_no_primary_key(api: Ufdl) -> None:
    api.create()
    assert api.call("POST", CREATE, {"name": "Birds", "team": 1}).status == 400
    assert api.create("Soils")["pk"] == 2


def test_creator_is_the_caller(api: Ufdl) -> None:
    team = api.add_team("team-2", bob=True)
    assert api("bob-token").create("Birds", team)["creator"] != api.create()["creator"]


def test_update_changes_only_name_and_team(api: Ufdl) -> None:
    project, team = api.create(), api.add_team("team-2", alice=True)
    changed = api.call_json("PUT", path(project), {"name": "Soils", "team": team})
    assert changed == {**project, "name": "Soils", "team": team}
    assert api.read(project) == changed


@pytest.mark.parametrize("body", [{"name": "Soils"}, {"team": 1}, {}, {"name": "Birds", "team": 1}])
def test_partial_update_changes_only_the_given_fields(api: Ufdl, body: dict[str, object]) -> None:
    project = api.create()
    assert api.call_json("PATCH", path(project), body) == {**project, **body}


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_read_only_fields_are_ignored(api: Ufdl, method: str) -> None:
    project = api.create()
    sent = {**project, "pk": 9, "creator": 3, "creation_time": NOW, "deletion_time": NOW, "more": 1}
    assert api.call_json(method, path(project), sent) == project


def test_destroyed_project_is_marked_and_can_be_read(api: Ufdl) -> None:
    project = api.create()
    api.set_clock(LATER)
    api.destroy(project)
    assert api.call_json("GET", path(project)) == {**project, "deletion_time": LATER}
    assert api.list_names() == []


def test_destroying_twice_keeps_the_time(api: Ufdl) -> None:
    project = api.create()
    api.set_clock(LATER)
    api.destroy(project)
    api.advance(60)
    api.destroy(project)
    assert api.read(project)["deletion_time"] == LATER


def test_destroyed_project_can_be_changed_and_stays_destroyed(api: Ufdl) -> None:
    project = api.create()
    api.destroy(project)
    changed = api.call_json("PATCH", path(project), {"name": "Soils"})
    assert changed["name"] == "Soils"
    assert changed["deletion_time"]


def test_reinstating_undoes_destroying(api: Ufdl) -> None:
    project = api.create()
    api.destroy(project)
    assert api("admin-token").call_json("DELETE", path(project, "/reinstate")) == project
    assert api.list_names() == ["Birds"]


def test_reinstating_an_active_project_changes_nothing(api: Ufdl) -> None:
    project = api.create()
    assert api("admin-token").call_json("DELETE", path(project, "/reinstate")) == project


@pytest.mark.parametrize("destroyed", [True, False])
def test_hard_delete_is_permanent_for_active_and_deleted_projects(api: Ufdl, destroyed: bool) -> None:
    project = api.create()
    if destroyed:
        api.destroy(project)
    before = api.read(project)
    assert api("admin-token").call_json("DELETE", path(project, "/hard")) == before
    assert_error(api.call("GET", path(project)), 404, "Not found.")
    assert api.list_names(include_inactive=True) == []
    assert_error(api("admin-token").call("DELETE", path(project, "/reinstate")), 404, "Not found.")


def test_name_is_unique_among_active_projects_of_a_team(api: Ufdl) -> None:
    api.create()
    assert_field_errors(api.call("POST", CREATE, {"name": "Birds", "team": 1}), non_field_errors=[TAKEN])
    other = api.create("Soils")
    for method in ("PUT", "PATCH"):
        assert_field_errors(api.call(method, path(other), {"name": "Birds", "team": 1}), non_field_errors=[TAKEN])
    assert api.list_names() == ["Birds", "Soils"]


def test_whitespace_around_a_name_is_ignored(api: Ufdl) -> None:
    assert api.create("  Birds\n")["name"] == "Birds"
    assert_field_errors(api.call("POST", CREATE, {"name": " Birds ", "team": 1}), non_field_errors=[TAKEN])


def test_project_names_are_case_sensitive(api: Ufdl) -> None:
    api.create("Birds")
    assert api.create("birds")["name"] == "birds"


def test_another_team_may_have_the_same_name(api: Ufdl) -> None:
    api.create()
    assert api.create("Birds", api.add_team("team-2", alice=True))["name"] == "Birds"


def test_moving_to_a_team_with_the_same_project_name_is_rejected(api: Ufdl) -> None:
    project, team = api.create(), api.add_team("team-2", alice=True)
    api.create("Birds", team)
    assert_field_errors(api.call("PATCH", path(project), {"team": team}), non_field_errors=[TAKEN])
    assert api.read(project) == project


def test_soft_deleted_project_does_not_block_its_name(api: Ufdl) -> None:
    api.destroy(api.create())
    api.destroy(api.create())
    assert api.create()["name"] == "Birds"


def test_reinstating_fails_when_the_name_is_taken(api: Ufdl) -> None:
    old = api.create()
    api.destroy(old)
    new = api.create()
    response = api("admin-token").call("DELETE", path(old, "/reinstate"))
    assert_field_errors(response, non_field_errors=[TAKEN])
    assert api.read(old)["deletion_time"]
    api.call_json("PATCH", path(new), {"name": "Soils"})
    assert api("admin-token").call_json("DELETE", path(old, "/reinstate")) == old


def test_soft_deleted_project_may_have_a_name_in_use(api: Ufdl) -> None:
    api.create()
    other = api.create("Soils")
    api.destroy(other)
    assert api.call_json("PATCH", path(other), {"name": "Birds"})["name"] == "Birds"


@pytest.mark.parametrize("length", [1, 200])
def test_name_has_at_most_200_characters(api: Ufdl, length: int) -> None:
    assert api.create("ü" * length)["name"] == "ü" * length


def test_state_round_trip_keeps_all_objects(api: Ufdl) -> None:
    kept, gone = api.create("Soils"), api.create()
    api.destroy(gone)
    state = api.control.call("GET", "/state").json
    api.session.reset()
    assert api.list_names() == []
    assert api.control.call("PUT", "/state", state).status == 200
    assert api.list_names() == ["Soils"]
    assert api.list_names(include_inactive=True) == ["Soils", "Birds"]
    assert api.create()["pk"] == 3
    assert_field_errors(api("admin-token").call("DELETE", path(gone, "/reinstate")), non_field_errors=[TAKEN])
    assert api.read(kept) == kept
