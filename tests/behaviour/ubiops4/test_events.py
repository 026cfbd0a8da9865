"""Audit events and events of UbiOps 4."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from projectlink_mock import Session
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.history import Event
from tests.behaviour.ubiops4.api import Connect, rejected

PROJECT = "project_name_example"
NOW = datetime(2026, 3, 2, 10, tzinfo=timezone.utc)


def test_audit_has_who_did_what_newest_first_without_values(connect: Connect, api: Any) -> None:
    created = api.projects_create({"name": "new", "organization_name": "organization_name_example"})
    api.project_environment_variables_create("new", {"name": "KEY", "value": "top-secret", "secret": True})
    api.projects_update("new", {"name": "newer", "labels": {"a": "hidden-label"}})
    api.service_users_create("newer", {"name": "robot", "description": "hidden-text"})
    events = api.project_audit_events_list("newer")
    assert [(one.action, one.object_type, one.object_name) for one in events] == [
        ("create", "service_user", "robot"),
        ("update", "project", "newer"),
        ("create", "environment_variable", "KEY"),
        ("create", "project", "newer"),
    ]
    assert {one.user for one in events} == {"alice@example.com"}
    assert events[-1].event == "Created project new"
    assert not any(word in repr(events) for word in ("top-secret", "hidden-label", "hidden-text"))
    assert created.id is not None


def test_audit_is_paged_by_kind_and_keeps_deleted_objects(connect: Connect, api: Any) -> None:
    api.roles_create(PROJECT, {"name": "first", "permissions": []})
    api.roles_create(PROJECT, {"name": "second", "permissions": []})
    api.roles_delete(PROJECT, "second")
    (deleted,) = api.project_audit_events_list(PROJECT, action="delete")
    assert (deleted.event, deleted.object_name) == ("Deleted role second", "")
    pages = [api.project_audit_events_list(PROJECT, action="create", limit=1, offset=number) for number in (0, 1, 2)]
    assert [[one.event for one in page] for page in pages] == [["Created role second"], ["Created role first"], []]
    with rejected(403, "permission; needs=audit.list"):
        connect("bob").project_audit_events_list("closed-project")


def test_audit_names_secrets_metrics_and_default_roles(api: Any) -> None:
    secret = {"name": "KEY", "value": "hidden-value", "secret": True}
    api.environment_tag_secrets_create(PROJECT, "environment_name_example", "tag_name_example", secret)
    api.metrics_create(PROJECT, {"name": "custom.speed", "metric_type": "gauge"})
    assignee = {"assignee": "user_id_example", "assignee_type": "user"}
    api.role_assignments_create(PROJECT, {**assignee, "role": "files-reader"})
    events = api.project_audit_events_list(PROJECT)
    assert [one.object_name for one in events] == ["files-reader", "custom.speed", "KEY"]
    assert "hidden-value" not in repr(events)


def test_audit_of_a_deployment_has_its_versions_and_of_the_project_all(api: Any) -> None:
    api.deployments_create(PROJECT, {"name": "digits", "input_type": "plain", "output_type": "plain"})
    api.deployment_versions_create(PROJECT, "digits", {"version": "v1"})
    api.pipelines_create(PROJECT, {"name": "flow", "input_type": "plain", "output_type": "plain"})
    (version, deployment) = api.deployment_audit_events_list(PROJECT, "digits")
    assert "v1" in version.event
    assert (deployment.object_type, deployment.object_name) == ("deployment", "digits")
    (pipeline,) = api.pipeline_audit_events_list(PROJECT, "flow", action="create")
    assert api.project_audit_events_list(PROJECT) == [pipeline, version, deployment]
    api.deployments_delete(PROJECT, "digits")
    (newest, *_, oldest) = api.project_audit_events_list(PROJECT)
    assert (newest.action, newest.object_name, oldest.object_name) == ("delete", "", "")


def _add(state: State, id: str, seconds: float, type: str = "info", object_id: str = "v-1") -> None:
    project_id = identifier(f"project {PROJECT}")
    at = NOW + timedelta(seconds=seconds)
    state.events.add(id, Event(id, project_id, at, type, "deployment_version", object_id, "v1", "Built", "d", "digits"))


def test_events_are_those_of_one_object_type_or_time(api: Any, state: State, projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze(NOW)
    _add(state, "old", -100)
    _add(state, "failed", -50, "error")
    _add(state, "other", 0, object_id="v-2")
    _add(state, "coming", 1)

    def found(**filters: object) -> list[str | None]:
        return [one.id for one in api.project_events_list(PROJECT, **filters)]

    assert found() == ["other", "failed", "old"]
    assert found(type="error") == ["failed"]
    assert found(object_type="deployment_version", object_id="v-1") == ["failed", "old"]
    assert found(object_type="environment_tag", object_id="v-1") == []
    assert found(last_seconds=50) == ["other", "failed"]
    assert found(start_time="2026-03-02T09:58:20Z", end_time="2026-03-02T09:59:10") == ["failed", "old"]
    assert found(limit=1, offset=1) == ["failed"]
    projectlink_mock.clock.advance(1)
    assert found(limit=1) == ["coming"]


def test_filters_of_events_belong_together(api: Any) -> None:
    with rejected(400, "rule; event-object"):
        api.project_events_list(PROJECT, object_type="deployment_version")
    with rejected(400, "rule; event-times"):
        api.project_events_list(PROJECT, last_seconds=5, end_time="2026-03-02")
    with rejected(400, "rule; time-format", "soon"):
        api.project_events_list(PROJECT, start_time="soon")
