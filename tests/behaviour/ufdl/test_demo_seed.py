"""The data of the seed `demo`."""

from __future__ import annotations

import pytest

from tests.behaviour.ufdl.api import PROJECTS, Ufdl

ACTIVE = ["Birds of the garden", "Vineyard rows", "Spectra of soils"]


def test_alice_owns_projects_in_two_teams(demo: Ufdl) -> None:
    projects = demo.call_json("POST", f"{PROJECTS}/list")
    assert [(project["name"], project["team"]) for project in projects] == list(zip(ACTIVE, (1, 1, 2), strict=True))
    assert {project["creator"] for project in projects} == {2}


def test_two_projects_are_soft_deleted_and_one_can_be_reinstated(demo: Ufdl) -> None:
    assert demo.list_names(include_inactive=True)[3:] == ["Voices of birds", "Birds of the garden"]
    assert demo("admin-token").call("DELETE", f"{PROJECTS}/4/reinstate").status == 200
    assert demo("admin-token").call("DELETE", f"{PROJECTS}/5/reinstate").status == 400


@pytest.mark.parametrize(("team", "status"), [(2, 200), (3, 403)])
def test_demo_seed_has_teams_with_and_without_write_permission(demo: Ufdl, team: int, status: int) -> None:
    assert demo.call("PATCH", f"{PROJECTS}/1", {"team": team}).status == status


@pytest.mark.parametrize(("token", "count"), [("bob-token", 2), ("carol-token", 0), ("admin-token", 3)])
def test_other_users_see_their_own_projects(demo: Ufdl, token: str, count: int) -> None:
    assert len(demo(token).list_names()) == count
