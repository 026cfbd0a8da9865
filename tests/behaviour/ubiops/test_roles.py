"""Permissions and roles: default ones and custom ones."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

ROLES = "/projects/p/roles"
NEW = {"name": "custom-model-editor-role", "permissions": ["models.list", "models.get", "models.delete"]}
ONE = f"{ROLES}/custom-model-editor-role"
DEFAULTS = [
    f"{kind}-{rank}"
    for kind in ("project", "model", "pipeline", "connector", "credentials")
    for rank in ("admin", "editor", "viewer")
]


@pytest.fixture(autouse=True)
def _project(given: Given) -> None:
    given.project()


def give(api: UbiOps, given: Given, name: str, role: str) -> str:
    """Give a role on project level, and its assignment's path."""
    made = api.post("/projects/p/role-assignments", {"user_id": given.user(name).id, "role": role})
    return f"/projects/p/role-assignments/{made['id']}"


def test_permissions_are_listed_for_everybody(api: UbiOps) -> None:
    listed = [one["name"] for one in api("carol-token").get("/permissions")]
    assert len(listed) == len(set(listed))
    assert {
        "models.list",
        "models.versions.create",
        "models.versions.requests.list",
        "pipelines.requests.create",
    } <= set(listed)


def test_every_listed_permission_can_go_into_a_role(api: UbiOps) -> None:
    everything = [one["name"] for one in api.get("/permissions")]
    assert api.post(ROLES, {"name": "everything", "permissions": everything})["permissions"] == everything


def test_the_default_roles_are_there(api: UbiOps) -> None:
    listed = api.get(ROLES)
    assert [(one["name"], one["default"]) for one in listed] == [(name, True) for name in DEFAULTS]
    for one in listed:
        assert set(one) == {"id", "name", "default"}
        assert api.get(f"{ROLES}/{one['name']}") == {
            **one,
            "permissions": api.get(f"{ROLES}/{one['name']}")["permissions"],
        }


@pytest.mark.parametrize("name", DEFAULTS)
def test_default_roles_are_neither_changed_nor_deleted_nor_made_again(api: UbiOps, name: str) -> None:
    before = api.get(f"{ROLES}/{name}")
    assert_refused(api.call("PATCH", f"{ROLES}/{name}", NEW), 400, "default")
    assert_refused(api.call("DELETE", f"{ROLES}/{name}"), 400, "default")
    assert_refused(api.call("POST", ROLES, {**NEW, "name": name}), 409, name)
    assert api.get(f"{ROLES}/{name}") == before
    assert len(api.get(ROLES)) == 15


def test_a_custom_role_is_made_listed_and_read(api: UbiOps) -> None:
    made = api.post(ROLES, NEW)
    assert made == {"id": made["id"], "default": False, **NEW}
    assert api.get(ONE) == made
    assert api.get(ROLES)[-1] == {"id": made["id"], "name": NEW["name"], "default": False}


def test_a_custom_role_is_not_there_in_other_projects(api: UbiOps, given: Given) -> None:
    api.post(ROLES, NEW)
    given.project("q")
    elsewhere = "/projects/q/roles"
    assert len(api.get(elsewhere)) == 15
    assert_refused(api.call("GET", f"{elsewhere}/{NEW['name']}"), 404, str(NEW["name"]))
    body = {"user_id": given.user("bob").id, "role": NEW["name"]}
    assert_refused(api.call("POST", "/projects/q/role-assignments", body), 404, str(NEW["name"]))
    assert api.post(elsewhere, NEW)["name"] == NEW["name"]


def test_names_are_unique_in_a_project(api: UbiOps) -> None:
    api.post(ROLES, NEW)
    assert_refused(api.call("POST", ROLES, NEW), 409, str(NEW["name"]))
    api.post(ROLES, {**NEW, "name": "another"})
    assert_refused(api.call("PATCH", ONE, {"name": "another", "permissions": []}), 409, "another")
    assert_refused(api.call("PATCH", ONE, {"name": "model-admin", "permissions": []}), 409, "model-admin")
    assert api.get(ONE)["permissions"] == NEW["permissions"]
    assert api.patch(ONE, {"name": NEW["name"]})["name"] == NEW["name"]


def test_nothing_but_name_and_permissions_can_be_changed(api: UbiOps) -> None:
    api.post(ROLES, NEW)
    assert_refused(api.call("PATCH", ONE, {"name": "another", "default": True}), 400, "default")
    assert api.get(ONE)["permissions"] == NEW["permissions"]


@pytest.mark.parametrize("name", ["", "Role", "1r", "-r", "r_1", "r 1", "r.1", "r" * 65])
def test_a_name_has_lowercase_letters_digits_and_dashes(api: UbiOps, name: str) -> None:
    api.post(ROLES, NEW)
    assert_refused(api.call("POST", ROLES, {**NEW, "name": name}), 400, "name")
    assert_refused(api.call("PATCH", ONE, {"name": name}), 400, "name")


@pytest.mark.parametrize("permissions", [["models.fly"], ["models.list", ""], "models.list", [1], None, {}])
def test_an_unknown_permission_is_refused(api: UbiOps, permissions: Any) -> None:
    assert_refused(api.call("POST", ROLES, {"name": "r", "permissions": permissions}), 400)
    api.post(ROLES, NEW)
    assert_refused(api.call("PATCH", ONE, {"name": "r", "permissions": permissions}), 400)
    assert len(api.get(ROLES)) == 16
    assert api.get(ONE)["permissions"] == NEW["permissions"]


def test_a_permission_given_twice_is_held_once(api: UbiOps) -> None:
    made = api.post(ROLES, {"name": "r", "permissions": ["models.list", "models.get", "models.list"]})
    assert made["permissions"] == ["models.list", "models.get"]


def test_new_permissions_replace_the_old_ones_at_once(api: UbiOps, given: Given) -> None:
    api.post(ROLES, NEW)
    give(api, given, "bob", str(NEW["name"]))
    bob = api("bob-token")
    assert bob.get("/projects/p/models") == []
    assert_refused(bob.call("GET", "/projects/p/pipelines"), 403, "pipelines.list")
    changed = api.patch(ONE, {"permissions": ["pipelines.list"]})
    assert (changed["name"], changed["permissions"]) == (NEW["name"], ["pipelines.list"])
    assert_refused(bob.call("GET", "/projects/p/models"), 403, "models.list")
    assert bob.get("/projects/p/pipelines") == []


def test_a_new_name_leaves_the_permissions_and_shows_in_assignments(api: UbiOps, given: Given) -> None:
    made = api.post(ROLES, NEW)
    assignment = give(api, given, "bob", str(NEW["name"]))
    assert api.patch(ONE, {"name": "new"}) == {**made, "name": "new"}
    assert_refused(api.call("GET", ONE), 404)
    assert api.get(assignment)["role"] == "new"


def test_a_deleted_role_is_nobody_s_any_more(api: UbiOps, given: Given) -> None:
    api.post(ROLES, NEW)
    assignment = give(api, given, "bob", str(NEW["name"]))
    api.delete(ONE)
    for path in (ONE, assignment):
        assert_refused(api.call("GET", path), 404)
    assert_refused(api.call("DELETE", ONE), 404)
    assert_refused(api("bob-token").call("GET", "/projects/p/models"), 404)
