"""Tests of request schedules: their fields, and the requests that they make as the clock advances."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi, ForbiddenException, NotFoundException
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.ubiops4.api import Connect, rejected
from tests.behaviour.ubiops4.requests import PROJECT, WEATHER, Weather, create_weather

HOURLY = {
    "name": "hourly-weather",
    "object_type": "deployment",
    "object_name": WEATHER,
    "schedule": "0 * * * *",
    "request_data": {"celsius": 1.5},
}


@pytest.fixture(autouse=True)
def weather(api: CoreApi, projectlink_mock: Session, state: State) -> Weather:
    """Return a deployment with the version v1, with the clock at ten past eight."""
    projectlink_mock.clock.freeze("2026-03-01T08:10:00Z")
    api.service_status()  # schedules are due from the first request on
    return create_weather(api, projectlink_mock, state, named=False)


def test_schedule_has_defaults(api: CoreApi) -> None:
    created = api.request_schedules_create(PROJECT, HOURLY)
    assert (created.version, created.timeout, created.enabled, created.description) == (None, 14400, True, "")
    assert (created.labels, created.request_data) == ({}, {"celsius": 1.5})
    assert api.request_schedules_get(PROJECT, "hourly-weather") == created
    assert created in api.request_schedules_list(PROJECT)


def test_request_is_made_at_each_time_to_the_default_version_of_then(weather: Weather) -> None:
    api = weather.api
    api.request_schedules_create(PROJECT, HOURLY)
    weather.session.clock.advance(3600)
    (first,) = api.deployment_requests_list(PROJECT, WEATHER)
    assert first.time_created.isoformat() == "2026-03-01T09:00:00+00:00"
    found = api.deployment_requests_get(PROJECT, WEATHER, first.id)
    assert (found.request_data, found.origin, found.timeout) == ({"celsius": 1.5}, {"created_by": "UbiOps"}, 14400)
    deployment = weather.state.deployments.get(weather.version.deployment_id)
    newer = factories.version(weather.state, deployment, "v2")
    weather.state.deployments.replace(deployment.id, replace(deployment, default_version_id=newer.id))
    weather.session.clock.advance(7200)
    assert len(api.deployment_version_requests_list(PROJECT, WEATHER, "v2")) == 2
    assert len(api.deployment_version_requests_list(PROJECT, WEATHER, "v1")) == 1
    lines = api.logs_list(PROJECT, query=f"| deployment_name = `{WEATHER}` |= `Schedule`")
    assert [line.log for line in lines] == ["[Info] Schedule hourly-weather made a request"] * 3


def test_request_to_a_pipeline_is_made(weather: Weather) -> None:
    api, schedule = weather.api, {"name": "prices", "object_type": "pipeline", "object_name": "pipeline_name_example"}
    api.request_schedules_create(PROJECT, {**HOURLY, **schedule, "request_data": {"price": 2.0}})
    weather.session.clock.advance(3600)
    (made,) = api.pipeline_requests_list(PROJECT, "pipeline_name_example", start_date="2026-03-01T08:10:00Z")
    assert api.pipeline_requests_get(PROJECT, "pipeline_name_example", made.id).result == {"score": 4.0}
    assert api.request_schedules_get(PROJECT, "prices").object_name == "pipeline_name_example"


def test_disabled_schedule_makes_no_requests(weather: Weather) -> None:
    api = weather.api
    api.request_schedules_create(PROJECT, {**HOURLY, "version": "v1", "enabled": False})
    weather.session.clock.advance(3600)
    api.request_schedules_update(PROJECT, "hourly-weather", {"enabled": True, "timeout": 60})
    assert weather.ids() == []
    weather.session.clock.advance(3600)
    (id,) = weather.ids()
    assert api.deployment_requests_get(PROJECT, WEATHER, id).timeout == 60
    api.request_schedules_delete(PROJECT, "hourly-weather")
    weather.session.clock.advance(3600)
    assert weather.ids() == [id]


@pytest.mark.parametrize("obstacle", ["suspended", "unavailable", "no version"])
def test_request_that_cannot_be_made_leaves_a_line_in_the_log(weather: Weather, obstacle: str) -> None:
    state, version = weather.state, weather.version
    weather.api.request_schedules_create(PROJECT, HOURLY)
    deployment, project = state.deployments.get(version.deployment_id), state.projects.get_by(name=PROJECT)
    if obstacle == "suspended":
        state.projects.replace(project.id, replace(project, suspended=True))
    elif obstacle == "unavailable":
        state.revisions.delete_where(version_id=version.id)
    else:
        state.deployments.replace(deployment.id, replace(deployment, default_version_id=None))
    weather.session.clock.advance(3600)
    (line,) = weather.api.logs_list(PROJECT, query="|= `Schedule`")
    assert "could not make its request" in line.log
    assert getattr(line.metadata, "level", None) == "error"
    assert len(state.deployment_requests.filter(version_id=version.id)) == 0


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"schedule": "0 0 * *"}, "rule; crontab-line"),
        ({"schedule": "61 * * * *"}, "rule; crontab-line"),
        ({"request_data": {"celsius": "warm"}}, "rule; input-fits-fields"),
        ({"request_data": None}, "rule; input-fits-fields"),
    ],
)
def test_schedule_must_be_valid(api: CoreApi, changes: dict[str, Any], reason: str) -> None:
    with rejected(400, reason):
        api.request_schedules_create(PROJECT, {**HOURLY, **changes})
    created = api.request_schedules_create(PROJECT, HOURLY)
    with rejected(400, reason):
        api.request_schedules_update(PROJECT, "hourly-weather", changes)
    assert api.request_schedules_get(PROJECT, "hourly-weather") == created


def test_object_of_a_schedule_stays(api: CoreApi) -> None:
    api.request_schedules_create(PROJECT, HOURLY)
    with rejected(400, "rule; fixed-fields", "object_name"):
        api.request_schedules_update(PROJECT, "hourly-weather", {"object_name": "other"})
    for unknown in ({"object_name": "unknown"}, {"version": "v9"}):
        with pytest.raises(NotFoundException):
            api.request_schedules_create(PROJECT, {**HOURLY, "name": "other", **unknown})


def test_name_of_a_schedule_is_unique(api: CoreApi) -> None:
    for name in ("first", "second"):
        api.request_schedules_create(PROJECT, {**HOURLY, "name": name})
    with rejected(409, "unique; record=schedule", "first"):
        api.request_schedules_create(PROJECT, {**HOURLY, "name": "first"})
    with rejected(409, "unique; record=schedule", "first"):
        api.request_schedules_update(PROJECT, "second", {"name": "first"})


def test_schedules_are_filtered_by_label_and_permission(connect: Connect, api: CoreApi, state: State) -> None:
    api.request_schedules_create(PROJECT, {**HOURLY, "labels": {"team": "blue"}})
    assert [one.name for one in api.request_schedules_list(PROJECT, labels="team:blue")] == ["hourly-weather"]
    with rejected(400, "rule; label-format"):
        api.request_schedules_list(PROJECT, labels="blue")
    project, carol = state.projects.get_by(name=PROJECT), factories.user(state, "carol@example.com")
    deployment = state.deployments.get_by(project_id=project.id, name=WEATHER)
    factories.role(state, project, carol.id, "deployment-editor", "deployment", deployment.id)
    carols = connect("carol")
    assert [one.name for one in carols.request_schedules_list(PROJECT)] == ["hourly-weather"]
    with pytest.raises(ForbiddenException):
        carols.request_schedules_get(PROJECT, "schedule_name_example")
    assert carols.request_schedules_update(PROJECT, "hourly-weather", {"enabled": False}).enabled is False


@pytest.mark.parametrize(
    ("kind", "name", "data"),
    [("deployment", WEATHER, {"celsius": 1.5}), ("pipeline", "pipeline_name_example", {"price": 2.0})],
)
def test_schedule_needs_the_permissions_of_requests_to_its_object(
    connect: Connect, api: Any, kind: str, name: str, data: dict[str, Any]
) -> None:
    schedule = {**HOURLY, "object_type": kind, "object_name": name, "request_data": data}
    api.request_schedules_create(PROJECT, schedule)
    bob = {"assignee": "user_id_example", "assignee_type": "user"}
    for assignment in api.role_assignments_per_object_list(PROJECT, **bob):
        api.role_assignments_delete(PROJECT, assignment.id)
    other = "deployment" if kind == "pipeline" else "pipeline"
    permissions = [f"{other}s.versions.requests.{action}" for action in ("create", "get", "delete")]
    api.roles_create(PROJECT, {"name": "requester", "permissions": permissions})
    on_project = {"resource": PROJECT, "resource_type": "project"}
    api.role_assignments_create(PROJECT, {**bob, "role": "requester", **on_project})
    bobs = connect("bob")
    with rejected(403, f"permission; needs={kind}s.versions.requests.create"):
        bobs.request_schedules_create(PROJECT, {**schedule, "name": "other"})
    with rejected(403, f"permission; needs={kind}s.versions.requests.get"):
        bobs.request_schedules_get(PROJECT, "hourly-weather")
    with rejected(403, f"permission; needs={kind}s.versions.requests.create"):
        bobs.request_schedules_update(PROJECT, "hourly-weather", {"enabled": False})
    with rejected(403, f"permission; needs={kind}s.versions.requests.delete"):
        bobs.request_schedules_delete(PROJECT, "hourly-weather")
    assert [one.name for one in api.request_schedules_list(PROJECT) if one.name in ("hourly-weather", "other")] == [
        "hourly-weather"
    ]
