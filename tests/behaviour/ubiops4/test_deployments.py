"""Tests of deployments: types and fields, defaults, labels, deletion, templates, audit."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi, DeploymentUpdate
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.pipelines import Pipeline, PipelineObject, PipelineVersion
from tests.behaviour.ubiops4.api import Connect, rejected

PROJECT = "project_name_example"
PLAIN: dict[str, Any] = {"name": "new", "input_type": "plain", "output_type": "plain"}
X, Y = ({"name": name, "data_type": "int"} for name in "xy")
STRUCTURED: dict[str, Any] = {"name": "new", "input_type": "structured", "output_type": "plain", "input_fields": [X, Y]}
WIDGET = {"type": "slider", "configuration": {"min": 0, "max": 10}}


def put_in_pipeline(state: State, deployment_name: str, version: str | None = None) -> None:
    """Add a pipeline with an object that refers to a deployment, or to a version of it."""
    project = state.projects.get_by(name=PROJECT)
    deployment = state.deployments.get_by(project_id=project.id, name=deployment_name)
    version_id = None if version is None else state.versions.get_by(deployment_id=deployment.id, name=version).id
    at = factories.LONG_AGO
    state.pipelines.add("p", Pipeline("p", project.id, "with-deployment", "plain", "plain", at, at))
    one = PipelineObject("o", "object", "deployment", deployment.id, version_id)
    state.pipeline_versions.add("v", PipelineVersion("v", project.id, "p", "v1", at, at, objects=(one,)))


def test_new_deployment_has_its_fields_and_no_default_version(api: CoreApi) -> None:
    created = api.deployments_create(PROJECT, {**STRUCTURED, "labels": {"team": "blue"}})
    assert created.input_fields is not None
    assert [(one.name, one.data_type) for one in created.input_fields] == [("x", "int"), ("y", "int")]
    assert created.input_fields[0].widget is not None
    assert created.input_fields[0].widget.type is None
    assert (created.description, created.output_fields, created.labels) == ("", [], {"team": "blue"})
    found = api.deployments_get(PROJECT, "new")
    assert found.default_version is None
    assert found.creation_date == found.last_updated == created.creation_date
    listed = {one.name: one for one in api.deployments_list(PROJECT)}["new"]
    assert listed.id == created.id
    assert listed.input_fields is not None
    assert listed.input_fields[0].to_dict() == X


def test_deployment_that_takes_no_requests_has_no_types(api: CoreApi) -> None:
    app = api.deployments_create(PROJECT, {"name": "app", "supports_request_format": False})
    assert (app.input_type, app.output_type, app.input_fields) == (None, None, [])
    assert [one.name for one in api.deployments_list(PROJECT, supports_request_format=False)] == ["app"]
    assert "app" not in {one.name for one in api.deployments_list(PROJECT, supports_request_format=True)}
    with rejected(400, "rule; no-types", "input_type"):
        api.deployments_create(PROJECT, {**PLAIN, "supports_request_format": False})
    with rejected(400, "rule; types-required", "output_type"):
        api.deployments_create(PROJECT, {"name": "new", "input_type": "plain"})


def test_fields_must_fit_their_type(api: CoreApi) -> None:
    with rejected(400, "rule; plain-has-no-fields", "output"):
        api.deployments_create(PROJECT, {**PLAIN, "output_fields": [X]})
    with rejected(400, "rule; structured-needs-fields", "input"):
        api.deployments_create(PROJECT, {**STRUCTURED, "input_fields": []})
    with rejected(400, "rule; field-names-unique", "input"):
        api.deployments_create(PROJECT, {**STRUCTURED, "input_fields": [X, X]})
    api.deployments_create(PROJECT, STRUCTURED)
    with rejected(400, "rule; plain-has-no-fields"):
        api.deployments_update(PROJECT, "new", {"output_fields": [X]})
    with rejected(400, "rule; structured-needs-fields"):
        api.deployments_update(PROJECT, "new", {"input_fields": []})
    with rejected(400, "rule; field-names-unique"):
        api.deployments_update(PROJECT, "new", {"input_fields": [X, X]})
    assert [one.name for one in api.deployments_get(PROJECT, "new").input_fields or ()] == ["x", "y"]


def test_lists_have_objects_with_any_of_the_labels(api: CoreApi) -> None:
    for name, labels in {"a": {"type": "demo"}, "b": {"team": "blue:2"}, "c": {"type": "other"}}.items():
        api.deployments_create(PROJECT, {**PLAIN, "name": name, "labels": labels})

    def names(labels: str) -> list[str | None]:
        return [one.name for one in api.deployments_list(PROJECT, labels=labels)]

    assert names("type:demo") == ["deployment_name_example", "a"]
    assert names("type:other,team:blue:2") == ["b", "c"]
    assert names("type:none") == []


def test_only_an_available_version_becomes_the_default(api: CoreApi) -> None:
    assert api.deployments_get(PROJECT, "deployment_name_example").default_version == "version_example"
    with rejected(400, "rule; default-version-available", "'new' is unavailable"):
        api.deployments_update(PROJECT, "deployment_name_example", {"default_version": "new"})
    with rejected(404, "missing", "'unknown'"):
        api.deployments_update(PROJECT, "deployment_name_example", {"default_version": "unknown"})
    changed = api.deployments_update(PROJECT, "deployment_name_example", {"default_version": "v1"})
    assert changed.default_version == "v1"
    versions = api.deployment_versions_list(PROJECT, "deployment_name_example")
    assert [one.version for one in versions if one.default] == ["v1"]


def test_update_replaces_labels_and_keeps_widgets(api: CoreApi, projectlink_mock: Session) -> None:
    fields = [{**X, "widget": WIDGET}, Y]
    before = api.deployments_create(PROJECT, {**STRUCTURED, "input_fields": fields, "labels": {"a": "1"}})
    projectlink_mock.clock.advance(60)
    changed = api.deployments_update(PROJECT, "new", {"labels": {"b": "2"}, "input_fields": [X, {**Y, "name": "z"}]})
    assert changed.labels == {"b": "2"}
    assert [one.name for one in changed.input_fields or ()] == ["x", "z"]
    assert changed.input_fields is not None
    assert changed.input_fields[0].widget is not None
    assert changed.input_fields[0].widget.to_dict() == WIDGET
    assert changed.last_updated is not None
    assert before.last_updated is not None
    assert (changed.last_updated - before.last_updated).total_seconds() >= 60
    with rejected(400, "rule; one-field-at-a-time", "2 fields"):
        api.deployments_update(PROJECT, "new", {"input_fields": [{**X, "name": "a"}, {**Y, "name": "b"}]})


def test_fields_change_one_at_a_time_while_a_pipeline_uses_them(api: CoreApi, state: State) -> None:
    api.deployments_create(PROJECT, STRUCTURED)
    put_in_pipeline(state, "new")
    with rejected(400, "rule; one-field-at-a-time", "pipeline"):
        api.deployments_update(PROJECT, "new", {"input_fields": [{"name": "z", "data_type": "int"}]})
    changed = api.deployments_update(PROJECT, "new", {"input_fields": [X]})
    assert [one.name for one in changed.input_fields or ()] == ["x"]


def test_types_and_project_of_a_deployment_cannot_be_changed(api: CoreApi) -> None:
    for change in ({"input_type": "structured"}, {"project": "other"}, {"supports_request_format": False}):
        with rejected(400, "rule; fixed-fields", *change):
            body = {**change, "description": "changed"}
            api.deployments_update(PROJECT, "deployment_name_example", DeploymentUpdate.model_validate(body))
    assert api.deployments_get(PROJECT, "deployment_name_example").description == ""


def test_deployment_in_a_pipeline_or_schedule_cannot_be_deleted(api: CoreApi, state: State) -> None:
    put_in_pipeline(state, "structured-deployment", "v1")
    with rejected(409, "rule; deployment-in-pipeline", "structured-deployment"):
        api.deployments_delete(PROJECT, "structured-deployment")
    with rejected(409, "rule; deployment-in-schedule", "schedule"):
        api.deployments_delete(PROJECT, "scheduled-deployment")
    state.pipeline_versions.delete("v")
    api.deployments_delete(PROJECT, "structured-deployment")
    with rejected(404, "missing", "Deployment was not found"):
        api.deployments_get(PROJECT, "structured-deployment")


def test_deleted_deployment_leaves_nothing_behind(api: CoreApi, state: State) -> None:
    project = state.projects.get_by(name=PROJECT)
    deployment = state.deployments.get_by(project_id=project.id, name="deployment_name_example")
    bob = factories.user(state, "bob@example.com")
    factories.role(state, project, bob.id, "deployment-admin", "deployment", deployment.id)
    factories.role(state, project, deployment.id, "files-reader")
    versions = {one.id for one in state.versions.filter(deployment_id=deployment.id)}
    api.deployments_delete(PROJECT, "deployment_name_example")
    owners = {one.owner_id for one in state.variables}
    assert owners.isdisjoint({deployment.id, *versions})
    assert versions.isdisjoint(one.version_id for one in state.revisions)
    assert versions.isdisjoint(state.versions.rows)
    assert all(deployment.id not in (one.object_id, one.user_id) for one in state.assignments)


def test_roles_on_some_deployments_show_only_these(connect: Connect, api: CoreApi, state: State) -> None:
    project = state.projects.get_by(name="closed-project")
    seen = factories.deployment(state, project, "seen")
    factories.version(state, seen, "v1")
    factories.deployment(state, project, "unseen")
    role = {"object_type": "deployment", "object_id": seen.id}
    factories.role(state, project, factories.user(state, "bob@example.com").id, "deployment-viewer", **role)
    bob = connect("bob")
    assert [one.name for one in bob.deployments_list("closed-project")] == ["seen"]
    assert [one.version for one in bob.deployment_versions_list("closed-project", "seen")] == ["v1"]
    with rejected(403, "permission; needs=deployments.get"):
        bob.deployments_get("closed-project", "unseen")
    with rejected(403, "permission; needs=deployments.get"):
        bob.deployments_get("closed-project", "unknown")


def test_template_has_the_fields_of_a_deployment(api: CoreApi) -> None:
    (template,) = api.template_deployments_list()
    details = dict(template.details or {})
    assert details.pop("version")["environment"] == "python3-12"
    created = api.deployments_create(PROJECT, details)
    assert created.name == "training-base-deployment"
    with rejected(409, "unique; record=deployment", "'training-base-deployment'"):
        api.deployments_create(PROJECT, details)


def test_changes_are_audited_without_values(api: CoreApi, state: State) -> None:
    created = api.deployments_create(PROJECT, {**PLAIN, "labels": {"a": "secret-value"}})
    api.deployment_versions_create(PROJECT, "new", {"version": "v1"})
    api.deployments_update(PROJECT, "new", {"description": "secret-value"})
    variable = {"name": "A", "value": "secret-value", "secret": False}
    id = api.deployment_environment_variables_create(PROJECT, "new", variable).id
    api.deployment_environment_variables_delete(PROJECT, "new", id or "")
    api.deployments_delete(PROJECT, "new")
    events = [one for one in state.audit_events if one.owner_id == created.id]
    assert [(one.action, one.event) for one in events] == [
        ("create", "Created deployment new"),
        ("create", "Created version v1 for deployment new"),
        ("update", "Updated deployment new"),
        ("create", "Created environment variable A for deployment new"),
        ("delete", "Deleted environment variable A for deployment new"),
        ("delete", "Deleted deployment new"),
    ]
    assert {(one.user, one.object_type) for one in events} == {("alice@example.com", "deployment")}


@pytest.mark.parametrize("name", ["", "a b", "-a", "ü", "a/b", "v" * 65])
def test_invalid_names_are_rejected(api: CoreApi, state: State, name: str) -> None:
    before = len(state.deployments)
    with rejected(400, "schema", "name"):
        api.deployments_create(PROJECT, {**PLAIN, "name": name})
    with rejected(400, "schema", "name"):
        api.deployments_update(PROJECT, "deployment_name_example", {"name": name})
    assert len(state.deployments) == before


def test_renamed_deployment_is_found_by_its_new_name(api: CoreApi) -> None:
    api.deployments_update(PROJECT, "structured-deployment", {"name": "renamed"})
    assert api.deployment_versions_get(PROJECT, "renamed", "v1").deployment == "renamed"
    with rejected(404, "missing", "'structured-deployment'"):
        api.deployment_versions_get(PROJECT, "structured-deployment", "v1")
