"""Tests of environment variables of deployments and versions: inheritance, secrets and copies."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi, EnvironmentVariableCreate
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.ubiops4.api import Connect, rejected
from tests.behaviour.ubiops4.test_deployments import PROJECT

DEPLOYMENT = "deployment_name_example"
LEVELS: dict[str, dict[str, str]] = {"deployment": {}, "deployment_version": {"version": "version_example"}}


def call(api: CoreApi, level: str, action: str, data: Any = None, **named: Any) -> Any:
    """Call an operation on the variables of the demo deployment or its version."""
    operation = getattr(api, f"{level}_environment_variables_{action}")
    body = {} if data is None else {"data": data}
    return operation(PROJECT, DEPLOYMENT, **LEVELS[level], **body, **named)


def test_nearer_variables_shadow_inherited_ones(api: CoreApi) -> None:
    found = {one.name: one for one in call(api, "deployment_version", "list")}
    project = ("project", PROJECT)
    deployment = ("deployment", DEPLOYMENT)
    assert {name: (one.value, one.inheritance_type, one.inheritance_name) for name, one in found.items()} == {
        "LEVEL": ("info", None, None),
        "MODEL": ("large", None, None),
        "database_schema": ("private", *deployment),
        "database_password": (None, *project),
    }
    call(api, "deployment_version", "delete", id=found["MODEL"].id)
    call(api, "deployment", "delete", id=found["database_schema"].id)
    found = {one.name: one for one in call(api, "deployment_version", "list")}
    assert (found["MODEL"].value, found["MODEL"].inheritance_type) == ("small", "deployment")
    assert (found["database_schema"].value, found["database_schema"].inheritance_type) == ("public", "project")
    with rejected(404, "missing"):
        call(api, "deployment_version", "get", id=found["database_password"].id)


@pytest.mark.parametrize("level", LEVELS)
def test_secret_is_never_shown_and_stays_a_secret(api: CoreApi, level: str) -> None:
    created = call(api, level, "create", {"name": "TOKEN", "value": "hidden", "secret": False})
    assert (created.value, call(api, level, "get", id=created.id).value) == ("hidden", "hidden")
    secret = {"name": "TOKEN", "value": "hidden", "secret": True}
    assert call(api, level, "update", secret, id=created.id).value is None
    assert call(api, level, "get", id=created.id).value is None
    with rejected(400, "rule; secret-stays-secret", "TOKEN"):
        call(api, level, "update", {**secret, "secret": False}, id=created.id)
    with rejected(400, "rule; fixed-fields", "id"):
        call(api, level, "update", EnvironmentVariableCreate.model_validate({**secret, "id": "other"}), id=created.id)
    assert "hidden" not in str([one.to_dict() for one in call(api, level, "list")])


def test_empty_value_is_null_in_lists(api: CoreApi) -> None:
    id = call(api, "deployment", "create", {"name": "EMPTY", "value": "", "secret": False}).id
    assert call(api, "deployment", "get", id=id).value == ""
    (listed,) = (one for one in call(api, "deployment", "list") if one.name == "EMPTY")
    assert listed.value is None


def test_copy_takes_what_the_source_defines_and_replaces_the_same_names(api: CoreApi, state: State) -> None:
    secret = {"name": "PASSWORD", "value": "hidden", "secret": True}
    api.deployment_environment_variables_create(PROJECT, "structured-deployment", secret)
    before = call(api, "deployment", "get", id="id_example")
    copied = call(api, "deployment", "copy", {"source_deployment": "structured-deployment"})
    assert [(one.name, one.value, one.secret, one.inheritance_type) for one in copied] == [
        ("MODEL", "other", False, None),
        ("PASSWORD", None, True, None),
    ]
    assert (before.name, copied[0].id) == ("MODEL", before.id)
    deployment = state.deployments.get_by(project_id=state.projects.get_by(name=PROJECT).id, name=DEPLOYMENT)
    assert state.variables.get_by(owner_id=deployment.id, name="PASSWORD").value == "hidden"
    source = {"source_deployment": DEPLOYMENT, "source_version": "version_example"}
    copied = api.deployment_version_environment_variables_copy(PROJECT, "structured-deployment", "v1", source)
    assert [one.name for one in copied] == ["LEVEL", "MODEL"]
    for unknown in ({"source_deployment": "unknown"}, {"source_deployment": DEPLOYMENT, "source_version": "unknown"}):
        with rejected(404, "missing", "'unknown'"):
            call(api, "deployment", "copy", unknown)


def test_only_variables_that_the_caller_may_list_are_copied(connect: Connect, state: State) -> None:
    project = state.projects.get_by(name="closed-project")
    own, other = (factories.deployment(state, project, name) for name in ("own", "other"))
    for deployment in (own, other):
        factories.version(state, deployment, "v1")
        factories.variable(state, deployment.id, "A", "value")
    role = {"object_type": "deployment", "object_id": own.id}
    factories.role(state, project, factories.user(state, "bob@example.com").id, "deployment-editor", **role)
    bob: CoreApi = connect("bob")
    of_version = {"source_deployment": "other", "source_version": "v1"}
    copies: list[tuple[Any, list[str]]] = [
        (bob.deployment_environment_variables_copy, []),
        (bob.deployment_version_environment_variables_copy, ["v1"]),
    ]
    for copy, version in copies:
        arguments = (project.name, "own", *version)
        with rejected(403, "permission; needs=deployments.environment_variables.list"):
            copy(*arguments, {"source_deployment": "other"})
        with rejected(403, "permission; needs=deployments.versions.environment_variables.list"):
            copy(*arguments, of_version)
    assert (
        bob.deployment_environment_variables_copy(project.name, "own", {**of_version, "source_deployment": "own"}) == []
    )
