"""Projects: who makes, sees, changes and deletes them."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

NEW = {"name": "project-1", "organization_name": "o"}


def test_all_current_admins_become_project_admins(api: UbiOps, given: Given) -> None:
    given.organization()
    bob, carol = given.user("bob").id, given.user("carol").id
    api.patch(f"/organizations/o/users/{bob}", {"admin": True})
    api.post("/projects", NEW)
    for id in (given.user("alice").id, bob):
        [role] = api.get(f"/projects/project-1/users/{id}/role-assignments")
        assert (role["role"], role["object_type"], role["object_name"]) == ("project-admin", "project", "project-1")
    api.post("/organizations/o/users", {"email": "carol@example.com", "admin": True})
    assert api.get(f"/projects/project-1/users/{carol}/role-assignments") == []
    assert api("carol-token").get("/projects") == []


def test_only_admins_of_the_organization_create(api: UbiOps, given: Given) -> None:
    given.organization()
    assert_refused(api("bob-token").call("POST", "/projects", NEW), 403, "admins")
    for token in ("carol-token", "alice-token"):
        assert_refused(api(token).call("POST", "/projects", {**NEW, "organization_name": "x"}), 404, "'x'")
    assert_refused(api("carol-token").call("POST", "/projects", NEW), 404, "'o'")
    assert api("admin-token").get("/projects") == []
    assert api("admin-token").post("/projects", NEW)["organization_name"] == "o"


@pytest.mark.parametrize("name", ["", "Project", "1p", "-p", "p_1", "p 1", "p.1", "p\n", "p" * 65])
def test_a_name_has_lowercase_letters_digits_and_dashes(api: UbiOps, given: Given, name: str) -> None:
    given.project()
    assert_refused(api.call("POST", "/projects", {**NEW, "name": name}), 400, "name")
    assert_refused(api.call("PATCH", "/projects/p", {"name": name}), 400, "name")
    assert [one["name"] for one in api.get("/projects")] == ["p"]


def test_names_are_unique_everywhere(api: UbiOps, given: Given) -> None:
    given.project()
    api("carol-token").post("/organizations", {"name": "c", "subscription": "free", "subscription_agreed": True})
    body = {"name": "p", "organization_name": "c"}
    assert_refused(api("carol-token").call("POST", "/projects", body), 409, "'p'")
    assert api("carol-token").get("/projects") == []
    api("carol-token").post("/projects", {**body, "name": "q"})
    assert_refused(api.call("PATCH", "/projects/p", {"name": "q"}), 409, "'q'")
    assert api.patch("/projects/p", {"name": "p"})["name"] == "p"


def test_those_with_a_role_are_listed_over_all_organizations(api: UbiOps, given: Given) -> None:
    given.role("bob", "model-viewer", given.model())
    given.role("bob", "project-viewer")
    given.project("q")
    given.role("bob", "project-viewer", given.project("elsewhere", organization=given.organization("another")))
    listed = [(one["name"], one["organization_name"]) for one in api("bob-token").get("/projects")]
    assert listed == [("p", "o"), ("elsewhere", "another")]
    assert [one["name"] for one in api("admin-token").get("/projects")] == ["p", "q", "elsewhere"]


def test_the_creation_date_is_a_day(api: UbiOps, given: Given) -> None:
    given.organization()
    api.set_clock("2018-10-26T23:59:59Z")
    assert api.post("/projects", NEW)["creation_date"] == "2018-10-26"


def test_a_project_is_renamed(api: UbiOps, given: Given) -> None:
    given.version()
    before = api.get("/projects/p")
    assert api.patch("/projects/p", {"name": "new"}) == {**before, "name": "new"}
    assert_refused(api.call("GET", "/projects/p"), 404, "'p'")
    assert [one["name"] for one in api.get("/projects/new/models")] == ["m"]


@pytest.mark.parametrize("body", [{}, {"organization_name": "o"}, {"name": "new", "organization_name": "another"}])
def test_nothing_but_the_name_can_be_changed(api: UbiOps, given: Given, body: Any) -> None:
    given.project()
    given.organization("another")
    assert_refused(api.call("PATCH", "/projects/p", body), 400)
    assert api.get("/projects/p")["organization_name"] == "o"


def test_reading_renaming_and_deleting_need_permission(api: UbiOps, given: Given) -> None:
    given.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get("/projects/p")["name"] == "p"
    assert_refused(bob.call("PATCH", "/projects/p", {"name": "new"}), 403, "projects.update")
    assert_refused(bob.call("DELETE", "/projects/p"), 403, "projects.delete")
    given.role("carol", "model-admin")
    for what in ("", "/resources", "/usage"):
        assert_refused(api("carol-token").call("GET", f"/projects/p{what}"), 403, "projects.get")


def test_deleting_deletes_all_that_is_in_it(api: UbiOps, given: Given) -> None:
    given.attached(None, given.object("first", given.version()), x="x")
    project = given.project()
    factories.service_user(given.state, project, "s", "s-token")
    factories.custom_role(given.state, project, "reader", "models.list")
    factories.variable(given.state, project.id, "KEY", "value")
    kept = given.version("kept", model=given.model(project=given.project("q")))
    api.delete("/projects/p")
    assert_refused(api.call("GET", "/projects/p"), 404, "'p'")
    assert_refused(api("s-token").call("GET", "/projects"), 401)
    assert [one["name"] for one in api.get("/projects")] == ["q"]
    state = given.state
    for table in (state.service_users, state.roles, state.pipelines, state.objects, state.attachments, state.variables):
        assert len(table) == 0
    assert list(state.versions) == [kept]
    assert list(state.files) == [state.files.get(kept.id)]
    assert {one.project_id for one in state.assignments} == {kept.project_id}


def test_a_new_project_of_the_same_name_is_empty(api: UbiOps, given: Given) -> None:
    given.version()
    api.delete("/projects/p")
    api.post("/projects", {**NEW, "name": "p"})
    assert api.get("/projects/p/models") == []


def test_resources_are_counted_as_of_now(api: UbiOps, given: Given) -> None:
    given.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get("/projects/p/resources") == {"models": 0, "versions": 0, "connectors": 0, "pipelines": 0}
    given.version("v1")
    given.version("v2")
    given.pipeline()
    given.version(model=given.model(project=given.project("q")))
    assert bob.get("/projects/p/resources") == {"models": 1, "versions": 2, "connectors": 0, "pipelines": 1}
    api.delete("/projects/p/models/m/versions/v1")
    assert bob.get("/projects/p/resources") == {"models": 1, "versions": 1, "connectors": 0, "pipelines": 1}
