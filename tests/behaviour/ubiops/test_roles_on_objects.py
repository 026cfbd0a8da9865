"""Tests of roles on one object: the operations that they permit, and that they permit no others.

The matrix in roles.json covers roles on the project. Requests are the examples of the contract, on the demo data.
"""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories, seed
from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES, OPERATIONS, REQUESTS, SCHEDULES
from projectlink_mock.services.ubiops.state import State
from tests.behaviour.ubiops.api import UbiOps
from tests.support.contract import Operation, operations

PROJECT = "/projects/{project_name}"
IN_PROJECT = [one for one in operations("ubiops") if one.path.startswith(PROJECT)]
ON_OBJECT = {
    "model": {"models_list", *SCHEDULES},
    "pipeline": {"pipelines_list", "scheduled_requests_list"},
    "connector": {"connectors_list"},
    "credentials": {"credentials_list"},
}
"""Operations that a role on an object permits without naming it. The demo's schedule is for a model."""


def send_example(api: UbiOps, operation: Operation) -> int:
    """Send the example request of an operation and return the status."""
    examples = {one["name"]: one["example"] for one in operation.parameters}
    path = operation.path.format_map(examples)
    required_permissions = [one["name"] for one in operation.parameters if one["in"] == "query" and one.get("required")]
    if required_permissions:
        path += "?" + "&".join(f"{name}={examples[name]}" for name in required_permissions)
    content = operation.body["content"] if operation.body else {}
    if "multipart/form-data" in content:
        return api.send_file(operation.method, path, factories.package()).status
    body: Any = content["application/json"]["example"] if content else None
    if operation.id in ("scheduled_requests_create", "role_assignments_create"):
        body = {**body, "object_type": "model", "object_name": "model_name_example"}
    return api.call(operation.method, path, body).status


def required_permissions(operation: str) -> set[str]:
    """Return the permissions of which one is sufficient. The demo's schedule is for a model."""
    if operation not in SCHEDULES:
        return {OPERATIONS[operation]}
    resources = REQUESTS.values() if operation == "scheduled_requests_list" else [REQUESTS["model"]]
    return {f"{resource}.{SCHEDULES[operation]}" for resource in resources}


def assign_carol(state: State, role: str, kind: str) -> None:
    """Assign carol a role on an object in the demo project."""
    project = state.projects.get_by(name="project_name_example")
    tables: dict[str, Any] = {
        "model": state.models,
        "pipeline": state.pipelines,
        "connector": state.connectors,
        "credentials": state.credentials,
    }
    target = tables[kind].get_by(project_id=project.id, name=f"{kind}_name_example")
    factories.role(state, project, factories.user(state, "carol@example.com").id, role, kind, target.id)


def forbidden_operations(demo: UbiOps, role: str, kind: str) -> set[str]:
    """Return the operations that carol is forbidden with this role, each on fresh demo data."""
    found = set()
    for operation in IN_PROJECT:
        state = seed.demo()
        assign_carol(state, role, kind)
        demo.session.state.replace_states({"ubiops": state}, 0)
        status = send_example(demo("carol-token"), operation)
        assert status not in (401, 405), operation.id
        if status == 403:
            found.add(operation.id)
    return found


@pytest.mark.parametrize("rank", ["admin", "editor", "viewer"])
@pytest.mark.parametrize("kind", ON_OBJECT)
def test_role_on_an_object_permits_reading_the_project_and_operations_on_that_object_only(
    demo: UbiOps, kind: str, rank: str
) -> None:
    role = f"{kind}-{rank}"
    held = set(DEFAULT_ROLES[role].permissions)
    on_object = {one.id for one in IN_PROJECT if f"{{{kind}_name}}" in one.path} | ON_OBJECT[kind]
    permitted = {id for id in on_object if required_permissions(id) & held}
    assert forbidden_operations(demo, role, kind) == {one.id for one in IN_PROJECT} - permitted - {"projects_get"}


def test_list_shows_only_objects_with_a_role(demo: UbiOps) -> None:
    assert [one["name"] for one in demo("carol-token").get("/projects")] == ["other-project"]
