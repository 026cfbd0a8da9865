"""Tests of permissions, default roles and custom roles."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

ROLES = "/projects/p/roles"
NEW = {"name": "custom-model-editor-role", "permissions": ["models.list", "models.get", "models.delete"]}
ONE = f"{ROLES}/custom-model-editor-role"
DEFAULTS = [
    f"{kind}-{rank}"
    for kind in ("project", "model", "pipeline", "connector", "credentials")
    for rank in ("admin", "editor", "viewer")
]


@pytest.fixture(autouse=True)
def _project(factory: Factory) -> None:
    factory.project()


def assign(api: UbiOps, factory: Factory, name: str, role: str) -> str:
    """Assign a role on the project; return the path of the assignment."""
    created = api.post("/projects/p/role-assignments", {"user_id": factory.user(name).id, "role": role})
    return f"/projects/p/role-assignments/{created['id']}"


def test_permissions_are_listed_for_every_caller(api: UbiOps) -> None:
    listed = [one["name"] for one in api("carol-token").get("/permissions")]
    assert len(listed) == len(set(listed))
    assert {
        "models.list",
        "models.versions.create",
        "models.versions.requests.list",
        "pipelines.requests.create",
    } <= set(listed)


def test_every_permission_can_be_in_a_role(api: UbiOps) -> None:
    everything = [one["name"] for one in api.get("/permissions")]
    assert api.post(ROLES, {"name": "everything", "permissions": everything})["permissions"] == everything


def test_default_roles_are_listed(api: UbiOps) -> None:
    listed = api.get(ROLES)
    assert [(one["name"], one["default"]) for one in listed] == [(name, True) for name in DEFAULTS]
    for one in listed:
        assert set(one) == {"id", "name", "default"}
        assert api.get(f"{ROLES}/{one['name']}") == {
            **one,
            "permissions": api.get(f"{ROLES}/{one['name']}")["permissions"],
        }


@pytest.mark.parametrize("name", DEFAULTS)
def test_default_roles_cannot_be_changed_deleted_or_created(api: UbiOps, name: str) -> None:
    before = api.get(f"{ROLES}/{name}")
    assert_rejected(api.call("PATCH", f"{ROLES}/{name}", NEW), 400, "default")
    assert_rejected(api.call("DELETE", f"{ROLES}/{name}"), 400, "default")
    assert_rejected(api.call("POST", ROLES, {**NEW, "name": name}), 409, name)
    assert api.get(f"{ROLES}/{name}") == before
    assert len(api.get(ROLES)) == 15


def test_custom_role_is_created_listed_and_read(api: UbiOps) -> None:
    created = api.post(ROLES, NEW)
    assert created == {"id": created["id"], "default": False, **NEW}
    assert api.get(ONE) == created
    assert api.get(ROLES)[-1] == {"id": created["id"], "name": NEW["name"], "default": False}


def test_custom_role_is_not_found_in_other_projects(api: UbiOps, factory: Factory) -> None:
    api.post(ROLES, NEW)
    factory.project("q")
    elsewhere = "/projects/q/roles"
    assert len(api.get(elsewhere)) == 15
    assert_rejected(api.call("GET", f"{elsewhere}/{NEW['name']}"), 404, str(NEW["name"]))
    body = {"user_id": factory.user("bob").id, "role": NEW["name"]}
    assert_rejected(api.call("POST", "/projects/q/role-assignments", body), 404, str(NEW["name"]))
    assert api.post(elsewhere, NEW)["name"] == NEW["name"]


def test_names_are_unique_in_a_project(api: UbiOps) -> None:
    api.post(ROLES, NEW)
    assert_rejected(api.call("POST", ROLES, NEW), 409, str(NEW["name"]))
    api.post(ROLES, {**NEW, "name": "another"})
    assert_rejected(api.call("PATCH", ONE, {"name": "another", "permissions": []}), 409, "another")
    assert_rejected(api.call("PATCH", ONE, {"name": "model-admin", "permissions": []}), 409, "model-admin")
    assert api.get(ONE)["permissions"] == NEW["permissions"]
    assert api.patch(ONE, {"name": NEW["name"]})["name"] == NEW["name"]


def test_only_name_and_permissions_can_be_changed(api: UbiOps) -> None:
    api.post(ROLES, NEW)
    assert_rejected(api.call("PATCH", ONE, {"name": "another", "default": True}), 400, "default")
    assert api.get(ONE)["permissions"] == NEW["permissions"]


@pytest.mark.parametrize("name", ["", "Role", "1r", "-r", "r_1", "r 1", "r.1", "r" * 65])
def test_name_must_be_lowercase_letters_digits_and_dashes(api: UbiOps, name: str) -> None:
    api.post(ROLES, NEW)
    assert_rejected(api.call("POST", ROLES, {**NEW, "name": name}), 400, "name")
    assert_rejected(api.call("PATCH", ONE, {"name": name}), 400, "name")


@pytest.mark.parametrize("permissions", [["models.fly"], ["models.list", ""], "models.list", [1], None, {}])
def test_unknown_permission_is_rejected(api: UbiOps, permissions: Any) -> None:
    assert_rejected(api.call("POST", ROLES, {"name": "r", "permissions": permissions}), 400)
    api.post(ROLES, NEW)
    assert_rejected(api.call("PATCH", ONE, {"name": "r", "permissions": permissions}), 400)
    assert len(api.get(ROLES)) == 16
    assert api.get(ONE)["permissions"] == NEW["permissions"]


def test_duplicate_permissions_are_stored_once(api: UbiOps) -> None:
    created = api.post(ROLES, {"name": "r", "permissions": ["models.list", "models.get", "models.list"]})
    assert created["permissions"] == ["models.list", "models.get"]


def test_new_permissions_replace_the_old_ones_immediately(api: UbiOps, factory: Factory) -> None:
    api.post(ROLES, NEW)
    assign(api, factory, "bob", str(NEW["name"]))
    bob = api("bob-token")
    assert bob.get("/projects/p/models") == []
    assert_rejected(bob.call("GET", "/projects/p/pipelines"), 403, "pipelines.list")
    changed = api.patch(ONE, {"permissions": ["pipelines.list"]})
    assert (changed["name"], changed["permissions"]) == (NEW["name"], ["pipelines.list"])
    assert_rejected(bob.call("GET", "/projects/p/models"), 403, "models.list")
    assert bob.get("/projects/p/pipelines") == []


def test_renamed_role_keeps_permissions_and_assignments(api: UbiOps, factory: Factory) -> None:
    created = api.post(ROLES, NEW)
    assignment = assign(api, factory, "bob", str(NEW["name"]))
    assert api.patch(ONE, {"name": "new"}) == {**created, "name": "new"}
    assert_rejected(api.call("GET", ONE), 404)
    assert api.get(assignment)["role"] == "new"


def test_deleting_a_role_deletes_its_assignments(api: UbiOps, factory: Factory) -> None:
    api.post(ROLES, NEW)
    assignment = assign(api, factory, "bob", str(NEW["name"]))
    api.delete(ONE)
    for path in (ONE, assignment):
        assert_rejected(api.call("GET", path), 404)
    assert_rejected(api.call("DELETE", ONE), 404)
    assert_rejected(api("bob-token").call("GET", "/projects/p/models"), 404)
