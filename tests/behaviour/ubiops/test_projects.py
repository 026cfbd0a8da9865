"""Tests of projects: creation, visibility, updates and deletion."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

NEW = {"name": "project-1", "organization_name": "o"}


def test_all_current_admins_become_project_admins(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    bob, carol = factory.user("bob").id, factory.user("carol").id
    api.patch(f"/organizations/o/users/{bob}", {"admin": True})
    api.post("/projects", NEW)
    for id in (factory.user("alice").id, bob):
        [role] = api.get(f"/projects/project-1/users/{id}/role-assignments")
        assert (role["role"], role["object_type"], role["object_name"]) == ("project-admin", "project", "project-1")
    api.post("/organizations/o/users", {"email": "carol@example.com", "admin": True})
    assert api.get(f"/projects/project-1/users/{carol}/role-assignments") == []
    assert api("carol-token").get("/projects") == []


def test_only_organization_admins_can_create_projects(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    assert_rejected(api("bob-token").call("POST", "/projects", NEW), 403, "admins")
    for token in ("carol-token", "alice-token"):
        assert_rejected(api(token).call("POST", "/projects", {**NEW, "organization_name": "x"}), 404, "'x'")
    assert_rejected(api("carol-token").call("POST", "/projects", NEW), 404, "'o'")
    assert api("admin-token").get("/projects") == []
    assert api("admin-token").post("/projects", NEW)["organization_name"] == "o"


@pytest.mark.parametrize("name", ["", "Project", "1p", "-p", "p_1", "p 1", "p.1", "p\n", "p" * 65])
def test_name_must_be_lowercase_letters_digits_and_dashes(api: UbiOps, factory: Factory, name: str) -> None:
    factory.project()
    assert_rejected(api.call("POST", "/projects", {**NEW, "name": name}), 400, "name")
    assert_rejected(api.call("PATCH", "/projects/p", {"name": name}), 400, "name")
    assert [one["name"] for one in api.get("/projects")] == ["p"]


def test_names_are_globally_unique(api: UbiOps, factory: Factory) -> None:
    factory.project()
    api("carol-token").post("/organizations", {"name": "c", "subscription": "free", "subscription_agreed": True})
    body = {"name": "p", "organization_name": "c"}
    assert_rejected(api("carol-token").call("POST", "/projects", body), 409, "'p'")
    assert api("carol-token").get("/projects") == []
    api("carol-token").post("/projects", {**body, "name": "q"})
    assert_rejected(api.call("PATCH", "/projects/p", {"name": "q"}), 409, "'q'")
    assert api.patch("/projects/p", {"name": "p"})["name"] == "p"


def test_list_contains_projects_with_a_role_in_all_organizations(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "model-viewer", factory.model())
    factory.role("bob", "project-viewer")
    factory.project("q")
    factory.role("bob", "project-viewer", factory.project("elsewhere", organization=factory.organization("another")))
    listed = [(one["name"], one["organization_name"]) for one in api("bob-token").get("/projects")]
    assert listed == [("p", "o"), ("elsewhere", "another")]
    assert [one["name"] for one in api("admin-token").get("/projects")] == ["p", "q", "elsewhere"]


def test_creation_date_is_a_day(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    api.set_clock("2018-10-26T23:59:59Z")
    assert api.post("/projects", NEW)["creation_date"] == "2018-10-26"


def test_project_is_renamed(api: UbiOps, factory: Factory) -> None:
    factory.version()
    before = api.get("/projects/p")
    assert api.patch("/projects/p", {"name": "new"}) == {**before, "name": "new"}
    assert_rejected(api.call("GET", "/projects/p"), 404, "'p'")
    assert [one["name"] for one in api.get("/projects/new/models")] == ["m"]


@pytest.mark.parametrize("body", [{}, {"organization_name": "o"}, {"name": "new", "organization_name": "another"}])
def test_only_the_name_can_be_changed(api: UbiOps, factory: Factory, body: Any) -> None:
    factory.project()
    factory.organization("another")
    assert_rejected(api.call("PATCH", "/projects/p", body), 400)
    assert api.get("/projects/p")["organization_name"] == "o"


def test_reading_renaming_and_deleting_require_permission(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get("/projects/p")["name"] == "p"
    assert_rejected(bob.call("PATCH", "/projects/p", {"name": "new"}), 403, "projects.update")
    assert_rejected(bob.call("DELETE", "/projects/p"), 403, "projects.delete")
    factory.role("carol", "model-admin")
    assert [api("carol-token").get("/projects/p")] == api("carol-token").get("/projects")
    for what in ("resources", "usage"):
        assert_rejected(api("carol-token").call("GET", f"/projects/p/{what}"), 403, "projects.get")


def test_deleting_a_project_deletes_everything_in_it(api: UbiOps, factory: Factory) -> None:
    factory.attach(None, factory.object("first", factory.version()), x="x")
    project = factory.project()
    factories.service_user(factory.state, project, "s", "s-token")
    factories.custom_role(factory.state, project, "reader", "models.list")
    factories.variable(factory.state, project.id, "KEY", "value")
    kept = factory.version("kept", model=factory.model(project=factory.project("q")))
    api.delete("/projects/p")
    assert_rejected(api.call("GET", "/projects/p"), 404, "'p'")
    assert_rejected(api("s-token").call("GET", "/projects"), 401)
    assert [one["name"] for one in api.get("/projects")] == ["q"]
    state = factory.state
    for table in (state.service_users, state.roles, state.pipelines, state.objects, state.attachments, state.variables):
        assert len(table) == 0
    assert list(state.versions) == [kept]
    assert list(state.files) == [state.files.get(kept.id)]
    assert {one.project_id for one in state.assignments} == {kept.project_id}


def test_new_project_with_an_old_name_is_empty(api: UbiOps, factory: Factory) -> None:
    factory.version()
    api.delete("/projects/p")
    api.post("/projects", {**NEW, "name": "p"})
    assert api.get("/projects/p/models") == []


def test_resource_counts_are_current(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get("/projects/p/resources") == {"models": 0, "versions": 0, "connectors": 0, "pipelines": 0}
    factory.version("v1")
    factory.version("v2")
    factory.pipeline()
    factory.version(model=factory.model(project=factory.project("q")))
    assert bob.get("/projects/p/resources") == {"models": 1, "versions": 2, "connectors": 0, "pipelines": 1}
    api.delete("/projects/p/models/m/versions/v1")
    assert bob.get("/projects/p/resources") == {"models": 1, "versions": 1, "connectors": 0, "pipelines": 1}
