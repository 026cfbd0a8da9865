"""Roles of UbiOps 4 and their assignments to users, service users and deployments."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink.ubiops4 import RoleUpdate
from projectlink_mock._core.storage.identifiers import identifier
from tests.behaviour.ubiops4.api import Connect, rejected

PROJECT = "project_name_example"
BOB = {"assignee": "user_id_example", "assignee_type": "user"}
CAROL_ID = identifier("user carol@example.com")
DEFAULT_ROLES = {"project-admin", "project-editor", "project-viewer", "deployment-admin", "pipeline-editor"}


def test_default_roles_and_their_permissions(api: Any) -> None:
    listed = {one.name: one.default for one in api.roles_list(PROJECT)}
    assert listed["role_name_example"] is False
    assert all(listed[name] for name in {*DEFAULT_ROLES, "files-reader", "files-writer"})
    known = {one.name for one in api.permissions_list()}
    held = {name: set(api.roles_get(PROJECT, name).permissions or ()) for name in listed}
    assert held["project-admin"] == known
    assert held["project-viewer"] < held["project-editor"] < known
    assert held["files-reader"] == {"buckets.files.list", "buckets.files.get"}
    assert not any(one.startswith("roles.") for one in held["service-user-project-admin"])


def test_custom_role_changes_for_all_who_have_it(connect: Connect, api: Any) -> None:
    bob = connect("bob")
    api.roles_create(PROJECT, {"name": "writer", "permissions": ["environment_variables.create"]})
    api.role_assignments_create(PROJECT, {**BOB, "role": "writer"})
    variable = {"name": "A", "value": "a", "secret": False}
    created = bob.project_environment_variables_create(PROJECT, variable)
    api.roles_update(PROJECT, "writer", {"name": "deleter", "permissions": ["environment_variables.delete"]})
    with rejected(403, "permission; needs=environment_variables.create"):
        bob.project_environment_variables_create(PROJECT, {**variable, "name": "B"})
    bob.project_environment_variables_delete(PROJECT, created.id)
    api.roles_delete(PROJECT, "deleter")
    assert [one.role for one in api.role_assignments_per_object_list(PROJECT, **BOB)] == ["project-viewer"]


@pytest.mark.parametrize("name", ["project-viewer", "files-reader"])
def test_default_role_is_fixed(api: Any, name: str) -> None:
    with rejected(400, "rule; default-role", name):
        api.roles_update(PROJECT, name, {"permissions": []})
    with rejected(400, "rule; default-role", name):
        api.roles_delete(PROJECT, name)
    with rejected(409, "unique; record=role", name):
        api.roles_create(PROJECT, {"name": name, "permissions": []})
    with rejected(409, "unique; record=role", name):
        api.roles_update(PROJECT, "role_name_example", {"name": name})


def test_role_holds_known_permissions_only(api: Any) -> None:
    with rejected(400, "rule; known-permissions", "deployments.fly"):
        api.roles_create(PROJECT, {"name": "new", "permissions": ["deployments.get", "deployments.fly"]})
    with rejected(400, "rule; known-permissions", "deployments.fly"):
        api.roles_update(PROJECT, "role_name_example", {"permissions": ["deployments.fly"]})
    with rejected(400, "rule; fixed-fields", "default"):
        api.roles_update(PROJECT, "role_name_example", RoleUpdate.from_dict({"default": True}))
    assert len(api.roles_get(PROJECT, "role_name_example").permissions or ()) == 3


def test_role_on_a_bucket_is_found_by_object_and_by_assignee(connect: Connect, api: Any) -> None:
    on = {"resource": "default", "resource_type": "bucket"}
    created = api.role_assignments_create(PROJECT, {**BOB, **on, "role": "files-writer"})
    assert (created.assignee, created.role, created.resource) == ("user_id_example", "files-writer", "default")
    assert api.role_assignments_per_object_list(PROJECT, **on) == [created]
    assert api.role_assignments_per_object_list(PROJECT, **on, **BOB) == [created]
    assert len(api.role_assignments_per_object_list(PROJECT, **BOB)) == 2
    assert api.role_assignments_get(PROJECT, created.id) == created
    on_project = api.role_assignments_per_object_list(PROJECT, resource=PROJECT, resource_type="project")
    assert created not in on_project
    assert "service_user_id_example" in [one.assignee for one in on_project]
    with rejected(409, 'unique; record="role assignment"', "files-writer"):
        api.role_assignments_create(PROJECT, {**BOB, **on, "role": "files-writer"})
    api.role_assignments_delete(PROJECT, created.id)
    assert api.role_assignments_per_object_list(PROJECT, **on) == []


@pytest.mark.parametrize(
    ("fields", "status", "reason", "word"),
    [
        ({"assignee_type": None}, 400, "rule; assignee", "assignee_type"),
        ({"resource": "default"}, 400, "rule; resource-and-type", "resource_type"),
        ({"resource": "other-project", "resource_type": "project"}, 404, "rule; role-object", "other-project"),
        ({"resource": "nothing", "resource_type": "bucket"}, 404, "missing", "nothing"),
        ({"assignee": CAROL_ID}, 404, "missing", "add the user"),
        ({"assignee": "nothing", "assignee_type": "deployment"}, 404, "missing", "nothing"),
        ({"role": "nothing"}, 404, "missing", "nothing"),
    ],
)
def test_role_is_not_assigned(api: Any, fields: dict[str, Any], status: int, reason: str, word: str) -> None:
    before = api.role_assignments_per_object_list(PROJECT)
    body = {name: one for name, one in {**BOB, "role": "files-reader", **fields}.items() if one is not None}
    with rejected(status, reason, word):
        api.role_assignments_create(PROJECT, body)
    assert api.role_assignments_per_object_list(PROJECT) == before


def test_list_takes_name_and_type_of_an_object_together(api: Any) -> None:
    with rejected(400, "rule; resource-and-type"):
        api.role_assignments_per_object_list(PROJECT, resource_type="bucket")
    with rejected(404, "rule; role-object"):
        api.role_assignments_per_object_list(PROJECT, resource="other-project", resource_type="project")
    with rejected(404, "missing", CAROL_ID):
        api.role_assignments_per_object_list(PROJECT, assignee=CAROL_ID)


def test_service_user_never_manages_roles(connect: Connect, api: Any) -> None:
    robot = {"assignee": "service_user_id_example", "assignee_type": "user"}
    api.role_assignments_create(PROJECT, {**robot, "role": "project-admin"})
    service = connect("service-user")
    assert service.projects_update(PROJECT, {"labels": {"by": "robot"}}).labels == {"by": "robot"}
    with rejected(403, "permission; needs=roles.assignments.create"):
        service.role_assignments_create(PROJECT, {**BOB, "role": "project-admin"})
    with rejected(403, "permission; needs=roles.list"):
        service.roles_list(PROJECT)
