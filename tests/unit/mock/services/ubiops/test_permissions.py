"""Tests of UbiOps' permissions and default roles."""

from __future__ import annotations

from pathlib import Path

import pytest

import projectlink_mock.services.ubiops
from projectlink_mock._core.contract.spec import load_spec
from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES, OPERATIONS, PERMISSIONS, REQUESTS, SCHEDULES


def test_every_operation_in_a_project_but_reading_it_requires_a_permission() -> None:
    spec = load_spec(Path(projectlink_mock.services.ubiops.__file__).with_name("openapi.json"))
    in_project = {one.id for one in spec.operations if one.path.startswith("/projects/{project_name}")}
    assert set(OPERATIONS) | set(SCHEDULES) == in_project - {"projects_get"}


def test_documented_permissions_exist() -> None:
    named = {"models.list", "models.versions.create", "models.versions.requests.list", "pipelines.requests.create"}
    assert named <= set(PERMISSIONS)
    assert {f"{resource}.{action}" for resource in REQUESTS.values() for action in SCHEDULES.values()} <= set(
        PERMISSIONS
    )


def test_default_roles_hold_the_permissions_of_their_level() -> None:
    assert len(DEFAULT_ROLES) == 15
    assert DEFAULT_ROLES["project-admin"].permissions == PERMISSIONS
    viewer = DEFAULT_ROLES["project-viewer"].permissions
    assert {one.rpartition(".")[2] for one in viewer} == {"get", "list", "download"}
    editor = DEFAULT_ROLES["project-editor"].permissions
    assert set(viewer) < set(editor)
    assert {one.rpartition(".")[2] for one in set(editor) - set(viewer)} == {"create", "update", "upload"}
    assert {"projects.update", "roles.create", "role_assignments.create"}.isdisjoint(editor)
    assert all(one.startswith("models.") for one in DEFAULT_ROLES["model-admin"].permissions)


@pytest.mark.parametrize("kind", ["model", "pipeline", "connector", "credentials"])
def test_editor_can_create_and_update_but_not_delete(kind: str) -> None:
    actions = {
        level: {one.rpartition(".")[2] for one in DEFAULT_ROLES[f"{kind}-{level}"].permissions}
        for level in ("admin", "editor", "viewer")
    }
    assert {"list", "get"} <= actions["viewer"] <= {"list", "get", "download"}
    assert {"create", "update"} <= actions["editor"] - actions["viewer"] <= {"create", "update", "upload"}
    assert actions["admin"] - actions["editor"] == {"delete"}
