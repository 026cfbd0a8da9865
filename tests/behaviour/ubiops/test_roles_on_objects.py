"""Roles that are given for one object: what they permit there, and that they permit nothing elsewhere.

What roles in the whole project permit is in the matrix of roles.json. Requests are made of the examples in
the contract, on the demo data, whose names are the examples'.
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
"""By type, what can be done with a role on an object besides that which names it. The demo's schedule is a model's."""


def send(api: UbiOps, operation: Operation) -> int:
    """Make the example request of an operation, and give the status."""
    examples = {one["name"]: one["example"] for one in operation.parameters}
    path = operation.path.format_map(examples)
    needed = [one["name"] for one in operation.parameters if one["in"] == "query" and one.get("required")]
    if needed:
        path += "?" + "&".join(f"{name}={examples[name]}" for name in needed)
    content = operation.body["content"] if operation.body else {}
    if "multipart/form-data" in content:
        return api.send_file(operation.method, path, factories.package()).status
    body: Any = content["application/json"]["example"] if content else None
    if operation.id in ("scheduled_requests_create", "role_assignments_create"):
        body = {**body, "object_type": "model", "object_name": "model_name_example"}
    return api.call(operation.method, path, body).status


def needed(operation: str) -> set[str]:
    """The permissions of which one will do: of the demo's schedule, which is for a model, those of a model."""
    if operation not in SCHEDULES:
        return {OPERATIONS[operation]}
    resources = REQUESTS.values() if operation == "scheduled_requests_list" else [REQUESTS["model"]]
    return {f"{resource}.{SCHEDULES[operation]}" for resource in resources}


def give_carol(state: State, role: str, kind: str) -> None:
    """Give the stranger a role on an object in the demo's project."""
    project = state.projects.get_by(name="project_name_example")
    tables: dict[str, Any] = {
        "model": state.models,
        "pipeline": state.pipelines,
        "connector": state.connectors,
        "credentials": state.credentials,
    }
    thing = tables[kind].get_by(project_id=project.id, name=f"{kind}_name_example")
    factories.role(state, project, factories.user(state, "carol@example.com").id, role, kind, thing.id)


def forbidden_to(demo: UbiOps, role: str, kind: str) -> set[str]:
    """The operations that carol is refused with this role, each on fresh demo data."""
    found = set()
    for operation in IN_PROJECT:
        state = seed.demo()
        give_carol(state, role, kind)
        demo.session.state.replace_states({"ubiops": state}, 0)
        status = send(demo("carol-token"), operation)
        assert status not in (401, 405), operation.id
        if status == 403:
            found.add(operation.id)
    return found


@pytest.mark.parametrize("rank", ["admin", "editor", "viewer"])
@pytest.mark.parametrize("kind", ON_OBJECT)
def test_a_role_on_an_object_permits_its_operations_on_that_object_only(demo: UbiOps, kind: str, rank: str) -> None:
    role = f"{kind}-{rank}"
    held = set(DEFAULT_ROLES[role].permissions)
    on_object = {one.id for one in IN_PROJECT if f"{{{kind}_name}}" in one.path} | ON_OBJECT[kind]
    permitted = {id for id in on_object if needed(id) & held}
    assert forbidden_to(demo, role, kind) == {one.id for one in IN_PROJECT} - permitted


def test_a_role_in_no_project_lists_none_but_the_own_ones(demo: UbiOps) -> None:
    assert [one["name"] for one in demo("carol-token").get("/projects")] == ["other-project"]
