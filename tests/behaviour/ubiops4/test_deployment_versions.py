"""Tests of versions of deployments: environments, instance types, bounds, rebuilds and deletion."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi, DeploymentVersionUpdate
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag
from projectlink_mock.services.ubiops4.state.requests import Schedule
from tests.behaviour.ubiops4.api import rejected
from tests.behaviour.ubiops4.test_deployments import PLAIN, PROJECT, put_in_pipeline

DEPLOYMENT = "deployment_name_example"
GPU = "16384 MB + 4 vCPU + NVIDIA Tesla T4"


def add_environment(state: State, name: str, *tags: str, built: bool = True) -> None:
    """Add an environment of the project with tags, which are available if `built` is set."""
    project, at = state.projects.get_by(name=PROJECT), factories.LONG_AGO
    state.environments.add(name, Environment(name, project.id, name, at, at))
    for tag in tags:
        state.tags.add(f"{name} {tag}", Tag(f"{name} {tag}", name, tag, at, system=built))


def test_first_version_is_the_default_and_has_defaults(api: CoreApi) -> None:
    api.deployments_create(PROJECT, PLAIN)
    created = api.deployment_versions_create(PROJECT, "new", {"version": "v1"})
    assert (created.status, created.default, created.active_revision, created.latest_revision) == (
        "unavailable",
        True,
        None,
        None,
    )
    assert (created.environment_name, created.environment_tag) == ("python3-12", "latest")
    assert (created.instance_type, created.instance_type_group_name) == ("512mb", "512 MB + 0.125 vCPU")
    assert (created.maximum_instances, created.minimum_instances, created.maximum_idle_time) == (5, 0, 300)
    assert (created.request_retention_time, created.request_retention_mode) == (604800, "full")
    assert (created.maximum_queue_size, created.scaling_strategy, created.instance_processes) == (100000, "default", 1)
    assert (created.last_file_upload, created.has_request_method, created.health_check) == (None, None, None)
    assert not api.deployment_versions_create(PROJECT, "new", {"version": "v2"}).default
    assert api.deployments_get(PROJECT, "new").default_version == "v1"


def test_settings_are_kept_and_changed(api: CoreApi, projectlink_mock: Session) -> None:
    settings: dict[str, Any] = {
        "maximum_instances": 4,
        "minimum_instances": 1,
        "maximum_idle_time": 10,
        "description": "First",
        "labels": {"a": "1"},
        "request_retention_time": 60,
        "request_retention_mode": "metadata",
        "maximum_queue_size": 7,
        "restart_request_interruption": True,
        "ports": [{"public_port": 2222, "deployment_port": 22, "protocol": "tcp"}],
        "scaling_strategy": "moderate",
        "instance_processes": 3,
        "health_check": {"interval": 5, "path": "/health"},
        "command": ["serve", "--fast"],
        "args": "now",
    }
    created = api.deployment_versions_create(PROJECT, DEPLOYMENT, {"version": "v2", **settings})
    assert {name: created.to_dict()[name] for name in settings} == settings
    projectlink_mock.clock.advance(60)
    change = {"labels": {"b": "2"}, "ports": [], "maximum_instances": 6}
    changed = api.deployment_versions_update(PROJECT, DEPLOYMENT, "v2", change)
    assert {name: changed.to_dict()[name] for name in settings} == {**settings, **change}
    assert changed.creation_date == created.creation_date
    assert changed.last_updated is not None
    assert created.last_updated is not None
    assert changed.last_updated > created.last_updated


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"minimum_instances": 6}, "rule; instances-range"),
        ({"instance_type_group_name": GPU, "maximum_idle_time": 299}, "rule; gpu-idle-time"),
        ({"command": {"run": 1}}, "rule; command-texts"),
        ({"args": ["a", 1]}, "rule; command-texts"),
        ({"maximum_instances": 0}, "schema"),
        ({"maximum_idle_time": 9}, "schema"),
        ({"request_retention_mode": "some"}, "schema"),
        ({"ports": [{"public_port": 0, "deployment_port": 1, "protocol": "tcp"}]}, "schema"),
        ({"labels": {"a": 1}}, "schema"),
    ],
)
def test_settings_out_of_bounds_are_rejected(api: CoreApi, change: dict[str, Any], reason: str) -> None:
    before = api.deployment_versions_list(PROJECT, DEPLOYMENT)
    with rejected(400, reason):
        api.deployment_versions_create(PROJECT, DEPLOYMENT, {"version": "v2", **change})
    with rejected(400, reason):
        api.deployment_versions_update(PROJECT, DEPLOYMENT, "v1", change)
    assert api.deployment_versions_list(PROJECT, DEPLOYMENT) == before


@pytest.mark.parametrize("change", [{"deployment": "other"}, {"status": "available"}, {"default": True}])
def test_read_only_fields_cannot_be_changed(api: CoreApi, change: dict[str, Any]) -> None:
    with rejected(400, "rule; fixed-fields", *change):
        api.deployment_versions_update(PROJECT, DEPLOYMENT, "v1", DeploymentVersionUpdate.model_validate(change))


def test_instance_types_are_named_in_three_ways(api: CoreApi) -> None:
    groups = {one.name: one.id for one in api.instance_type_groups_list(PROJECT).results}
    gpu = {"instance_type_group_id": groups[GPU], "instance_type": "512mb"}
    created = api.deployment_versions_create(PROJECT, DEPLOYMENT, {"version": "v2", **gpu})
    assert (created.instance_type_group_name, created.instance_type) == (GPU, "16384mb_t4")
    changed = api.deployment_versions_update(PROJECT, DEPLOYMENT, "v2", {"instance_type": "2048mb"})
    assert changed.instance_type_group_name == "2048 MB + 0.5 vCPU"
    name = {"instance_type_group_name": "256 MB + 0.0625 vCPU"}
    assert api.deployment_versions_update(PROJECT, DEPLOYMENT, "v2", name).instance_type == "256mb"
    for unknown in (
        {"instance_type": "1mb"},
        {"instance_type_group_name": "none"},
        {"instance_type_group_id": "none"},
    ):
        with rejected(404, "missing", *unknown.values()):
            api.deployment_versions_update(PROJECT, DEPLOYMENT, "v2", unknown)


def test_environment_is_named_in_two_ways_and_has_a_tag(api: CoreApi, state: State) -> None:
    add_environment(state, "custom", "first", "second")
    add_environment(state, "empty")
    add_environment(state, "unbuilt", "only", built=False)

    def environment(version: str, **names: str) -> tuple[str | None, str | None]:
        created = api.deployment_versions_create(PROJECT, DEPLOYMENT, {"version": version, **names})
        return created.environment_name, created.environment_tag

    assert environment("a", environment="python3-13") == ("python3-13", "latest")
    assert environment("b", environment_name="custom") == ("custom", "second")
    assert environment("c", environment_name="custom", environment_tag="first") == ("custom", "first")
    assert environment("d", environment_name="unbuilt") == ("unbuilt", "only")
    for names in (
        {"environment_name": "empty"},
        {"environment_name": "unknown"},
        {"environment_name": "custom", "environment_tag": "unknown"},
    ):
        with rejected(404, "missing"):
            environment("e", **names)


def test_another_environment_builds_the_latest_package_again(
    api: CoreApi, state: State, projectlink_mock: Session
) -> None:
    add_environment(state, "custom", "first", "second")
    before = api.deployment_versions_get(PROJECT, DEPLOYMENT, "version_example")
    projectlink_mock.clock.freeze()
    change = {"environment_name": "custom", "environment_tag": "first"}
    changed = api.deployment_versions_update(PROJECT, DEPLOYMENT, "version_example", change)
    assert changed.active_revision == before.active_revision != changed.latest_revision
    old, new = api.revisions_list(PROJECT, DEPLOYMENT, "version_example")
    assert (new.id, new.created_by, new.status) == (changed.latest_revision, "UbiOps", "queued")
    projectlink_mock.clock.advance(1)
    assert api.deployment_versions_get(PROJECT, DEPLOYMENT, "version_example").active_revision == new.id
    assert old.id == before.active_revision
    api.deployment_versions_update(PROJECT, DEPLOYMENT, "version_example", {"environment_tag": "first"})
    api.deployment_versions_update(PROJECT, DEPLOYMENT, "version_example", {"maximum_instances": 2})
    assert len(api.revisions_list(PROJECT, DEPLOYMENT, "version_example")) == 2
    changed = api.deployment_versions_update(PROJECT, DEPLOYMENT, "version_example", {"environment_tag": "second"})
    assert (changed.environment_name, changed.environment_tag) == ("custom", "second")


def test_version_waits_for_its_environment(api: CoreApi, state: State) -> None:
    add_environment(state, "unbuilt", "only", built=False)
    api.deployment_versions_update(PROJECT, DEPLOYMENT, "v1", {"environment_name": "unbuilt"})
    assert api.deployment_versions_get(PROJECT, DEPLOYMENT, "v1").status != "available"


def test_version_of_a_deployment_without_requests_needs_no_package(api: CoreApi) -> None:
    api.deployments_create(PROJECT, {"name": "app", "supports_request_format": False})
    api.deployment_versions_create(PROJECT, "app", {"version": "v1"})
    (revision,) = api.revisions_list(PROJECT, "app", "v1")
    assert (revision.empty, revision.created_by) == (True, "UbiOps")
    with rejected(404, "missing", "no deployment file"):
        api.revisions_file_download(PROJECT, "app", revision.id or "", "v1")


def test_version_in_a_pipeline_cannot_be_deleted(api: CoreApi, state: State) -> None:
    put_in_pipeline(state, DEPLOYMENT, "v1")
    with rejected(409, "rule; version-in-pipeline", "'v1'"):
        api.deployment_versions_delete(PROJECT, DEPLOYMENT, "v1")
    state.pipelines.delete("p")
    state.pipeline_versions.delete("v")
    put_in_pipeline(state, DEPLOYMENT)
    with rejected(409, "rule; version-in-pipeline", "'version_example'"):
        api.deployment_versions_delete(PROJECT, DEPLOYMENT, "version_example")
    api.deployment_versions_delete(PROJECT, DEPLOYMENT, "v1")


def test_default_version_in_a_schedule_cannot_be_deleted(api: CoreApi, state: State) -> None:
    api.deployment_versions_create(PROJECT, "scheduled-deployment", {"version": "v2"})
    with rejected(409, "rule; default-version-in-schedule", "'v1'"):
        api.deployment_versions_delete(PROJECT, "scheduled-deployment", "v1")
    schedule = state.schedules.get("hourly")
    version = state.versions.get_by(deployment_id=schedule.object_id, name="v2")
    fields = (schedule.object_type, schedule.object_id, version.id, schedule.schedule, "", True, 60, False)
    state.schedules.add("other", Schedule("other", schedule.project_id, "other", *fields, schedule.created_at))
    api.deployment_versions_delete(PROJECT, "scheduled-deployment", "v2")
    assert "other" not in state.schedules


def test_deleted_default_version_leaves_no_default(api: CoreApi) -> None:
    api.deployment_versions_delete(PROJECT, DEPLOYMENT, "version_example")
    assert api.deployments_get(PROJECT, DEPLOYMENT).default_version is None
    created = api.deployment_versions_create(PROJECT, DEPLOYMENT, {"version": "version_example"})
    assert (created.status, created.default) == ("unavailable", False)
    assert api.revisions_list(PROJECT, DEPLOYMENT, "version_example") == []
    names = {
        one.name for one in api.deployment_version_environment_variables_list(PROJECT, DEPLOYMENT, created.version)
    }
    assert "LEVEL" not in names
