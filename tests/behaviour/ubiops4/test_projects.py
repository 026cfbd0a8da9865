"""Projects of UbiOps 4, their users and variables."""

from __future__ import annotations

import json
from typing import Any

import pytest

from projectlink.ubiops4 import EnvironmentVariableCreate, ProjectUpdate
from projectlink_mock import Session
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.ubiops4.api import Connect, rejected

ORGANIZATION, PROJECT = "organization_name_example", "project_name_example"
NEW = {"name": "new", "organization_name": ORGANIZATION}
ALICE_ID = identifier("user alice@example.com")
BOB_ID, CAROL_ID = "user_id_example", identifier("user carol@example.com")


def test_new_project_has_its_admins_and_the_bucket_default(connect: Connect, api: Any, state: State) -> None:
    created = api.projects_create({**NEW, "labels": {"type": "demo"}, "credits": 10, "cors_origins": ["https://a.b"]})
    assert (created.labels, created.credits, created.cors_origins) == ({"type": "demo"}, 10, ["https://a.b"])
    assert (created.suspended, created.suspended_reason, created.advanced_permissions) == (False, None, False)
    assert [one.email for one in api.project_users_list("new")] == ["alice@example.com", "admin@example.com"]
    roles = api.role_assignments_per_object_list("new")
    assert {one.role for one in roles} == {"project-admin"}
    assert [one.name for one in state.buckets.filter(project_id=created.id)] == ["default"]
    assert api.quotas_list("new")[0].resource == "memory_standard"


def test_only_admins_of_the_organization_create_projects(connect: Connect) -> None:
    with rejected(403, "permission; needs=organization-admin"):
        connect("bob").projects_create(NEW)
    with rejected(404, "permission; needs=organization-member"):
        connect("carol").projects_create(NEW)
    with rejected(409, "unique; record=project", "other-project"):
        connect("alice").projects_create({**NEW, "name": "other-project"})
    with rejected(400, "schema", "credits"):
        connect("alice").projects_create({**NEW, "credits": -1})
    assert connect("carol").projects_get("other-project").organization_name == "other-organization"


def test_list_has_the_projects_with_a_role_by_organization_and_labels(connect: Connect, api: Any) -> None:
    api.projects_create({**NEW, "labels": {"type": "demo", "team": "red"}})
    assert [one.name for one in connect("bob").projects_list()] == [PROJECT]
    assert [one.name for one in api.projects_list(labels="team:blue,type:demo")] == ["new"]
    assert api.projects_list(labels="type:red") == api.projects_list(organization="other-organization") == []
    everywhere = connect("admin").projects_list(organization="other-organization")
    assert [one.organization_name for one in everywhere] == ["other-organization"]
    with rejected(400, "rule; label-format", "label:value"):
        api.projects_list(labels="type")


def test_user_without_a_role_is_known_to_the_project_and_may_do_nothing(connect: Connect, api: Any) -> None:
    bob = connect("bob")
    with rejected(403, "permission; needs=role-in-project"):
        bob.projects_get("closed-project")
    with rejected(403, "permission; needs=projects.update"):
        bob.projects_update("closed-project", {"name": "open"})
    with rejected(404, "permission; needs=role-in-project"):
        bob.projects_get("empty-project")
    api.project_users_create("empty-project", {"user_id": BOB_ID})
    assert BOB_ID in [one.id for one in bob.project_users_list("empty-project")]
    with rejected(409, 'unique; record="project user"'):
        api.project_users_create("empty-project", {"user_id": BOB_ID})
    with rejected(404, "missing", CAROL_ID):
        api.project_users_create("empty-project", {"user_id": CAROL_ID})


def test_user_leaves_a_project_with_all_roles(connect: Connect, api: Any) -> None:
    bob = connect("bob")
    for call in (bob.project_users_delete, bob.project_users_get):
        assert call is not None
    with rejected(403, "permission; needs=organization-admin"):
        bob.project_users_delete(PROJECT, ALICE_ID)
    api.project_users_delete(PROJECT, BOB_ID)
    with rejected(404, "permission; needs=role-in-project"):
        bob.projects_get(PROJECT)
    assert BOB_ID not in [one.assignee for one in api.role_assignments_per_object_list(PROJECT)]
    with rejected(404, "missing", BOB_ID):
        api.project_users_get(PROJECT, BOB_ID)


def test_service_users_are_listed_by_type(api: Any) -> None:
    assert "bob@example.com" in [one.email for one in api.project_users_list(PROJECT)]
    assert [one.name for one in api.project_users_list(PROJECT, user_type="service_user")] == ["service-user-1"]


def test_update_replaces_labels_and_keeps_what_it_omits(api: Any) -> None:
    api.projects_create({**NEW, "labels": {"a": "1"}, "credits": 5})
    changed = api.projects_update("new", {"name": "newer", "labels": {"b": "2"}, "cors_origins": ["https://c.d"]})
    assert (changed.name, changed.labels, changed.credits) == ("newer", {"b": "2"}, 5)
    assert api.projects_update("newer", {"credits": None, "advanced_permissions": True}).credits is None
    assert api.projects_get("newer").cors_origins == ["https://c.d"]
    with rejected(400, "rule; fixed-fields", "organization_name"):
        api.projects_update("newer", ProjectUpdate.from_dict({"organization_name": "other-organization"}))
    with rejected(409, "unique; record=project", "other-project"):
        api.projects_update("newer", {"name": "other-project"})


def test_users_activate_what_they_suspended_but_not_what_staff_suspended(connect: Connect, api: Any) -> None:
    suspended = api.projects_update(PROJECT, {"suspend": True})
    assert suspended.suspended
    assert suspended.suspended_reason
    assert api.projects_update(PROJECT, {"suspend": False}).suspended_reason is None
    connect("admin").projects_update(PROJECT, {"suspend": True})
    for suspend in (True, False):
        with rejected(400, "rule; suspended-by-ubiops"):
            api.projects_update(PROJECT, {"suspend": suspend, "labels": {"a": "1"}})
    assert api.projects_get(PROJECT).labels == {}
    assert api.projects_update(PROJECT, {"labels": {"a": "1"}}).suspended
    assert not connect("admin").projects_update(PROJECT, {"suspend": False}).suspended


def test_deleted_project_leaves_nothing_behind(connect: Connect, api: Any, projectlink_mock: Session) -> None:
    project_id = api.projects_get(PROJECT).id
    api.projects_delete(PROJECT)
    with rejected(404, "missing", PROJECT):
        api.projects_get(PROJECT)
    document = projectlink_mock.control_request("GET", "/state")
    assert project_id not in json.dumps(document["services"]["ubiops4"])
    projectlink_mock.control_request("PUT", "/state", document)
    assert PROJECT not in [one.name for one in connect("admin").projects_list()]


def test_variables_keep_secrets_and_unique_names(connect: Connect, api: Any) -> None:
    created = api.project_environment_variables_create(PROJECT, {"name": "KEY", "value": "", "secret": False})
    assert (created.value, created.secret) == ("", False)
    hidden = api.project_environment_variables_update(
        PROJECT, created.id, {"name": "KEY", "value": "x", "secret": True}
    )
    assert (hidden.value, hidden.secret) == (None, True)
    with rejected(400, "rule; secret-stays-secret", "KEY"):
        api.project_environment_variables_update(PROJECT, created.id, {"name": "KEY", "value": "x", "secret": False})
    with rejected(409, 'unique; record="environment variable"', "database_schema"):
        api.project_environment_variables_create(PROJECT, {"name": "database_schema", "value": "x", "secret": False})
    with rejected(400, "rule; fixed-fields", "id"):
        body = {"name": "KEY", "value": "x", "secret": True, "id": "other"}
        api.project_environment_variables_update(PROJECT, created.id, EnvironmentVariableCreate.from_dict(body))
    api.project_environment_variables_delete(PROJECT, created.id)
    with rejected(404, "missing", created.id):
        api.project_environment_variables_get(PROJECT, created.id)
    with rejected(403, "permission; needs=environment_variables.create"):
        connect("bob").project_environment_variables_create(PROJECT, {"name": "A", "value": "", "secret": False})


@pytest.mark.parametrize("name", ["_KEY", "KEY_", "KEY1", "K-EY", ""])
def test_variable_name_has_letters_and_inner_underscores(api: Any, name: str) -> None:
    with rejected(400, "schema", "name"):
        api.project_environment_variables_create(PROJECT, {"name": name, "value": "x", "secret": False})
