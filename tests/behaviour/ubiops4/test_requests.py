"""Tests of direct, batch and streaming requests to deployments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi, NotFoundException
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Build
from projectlink_mock.testing import set_deployment_predictor
from tests.behaviour.ubiops4.api import rejected
from tests.behaviour.ubiops4.requests import PROJECT, WEATHER, Weather, create_weather


@pytest.fixture(params=[False, True], ids=["default", "named"])
def weather(request: pytest.FixtureRequest, api: CoreApi, projectlink_mock: Session, state: State) -> Weather:
    """Return a deployment with requests to its default version, or to the version by name."""
    projectlink_mock.clock.freeze("2026-03-01T08:00:00Z")
    return create_weather(api, projectlink_mock, state, named=request.param)


def test_direct_request_has_a_result_of_the_output_fields(weather: Weather) -> None:
    answer = weather.ask()
    assert (answer.status, answer.success, answer.deployment, answer.version) == ("completed", True, WEATHER, "v1")
    assert set(answer.result) == {"label"}
    assert weather.ask().result == answer.result
    found = weather.call("requests_get", answer.id)
    assert (found.request_data, found.result, found.timeout) == ({"celsius": 21.5}, answer.result, 300)
    assert found.origin == {"created_by": "alice@example.com"}
    assert found.time_created == found.time_started == found.time_completed
    assert weather.call("requests_get", answer.id, metadata_only=True).request_data is None


def test_list_of_structured_inputs_has_a_list_of_results(weather: Weather) -> None:
    answer = weather.call("requests_create", [{"celsius": 1}, {"celsius": 2}])
    assert [set(one) for one in answer.result] == [{"label"}, {"label"}]
    set_deployment_predictor(weather.session.state, PROJECT, WEATHER, function=lambda data: 1 / (data["celsius"] - 2))
    failed = weather.call("requests_create", [{"celsius": 3}, {"celsius": 2}])
    assert (failed.status, failed.result) == ("failed", None)


@pytest.mark.parametrize("operation", ["requests_create", "requests_stream", "batch_requests_create"])
def test_input_must_fit_the_fields(weather: Weather, operation: str) -> None:
    with rejected(400, "rule; input-fits-fields", "celsius"):
        weather.call(operation, {"celsius": "warm"})
    with rejected(400, "rule; input-fits-fields"):
        weather.call(operation, [[{"celsius": 1}, {"celsius": 2, "wind": 3}]])
    assert weather.ids() == []


def test_field_may_be_null(weather: Weather) -> None:
    answer = weather.call("requests_create", {"celsius": None})
    assert weather.call("requests_get", answer.id).request_data == {"celsius": None}
    with rejected(400, "rule; input-fits-fields", "lacks celsius"):
        weather.call("requests_create", {})


@pytest.mark.parametrize("operation", ["requests_create", "requests_stream", "batch_requests_create"])
def test_version_must_be_available(weather: Weather, operation: str) -> None:
    state, version = weather.state, weather.version
    (revision,) = state.revisions.filter(version_id=version.id)
    state.revisions.replace(revision.id, replace(revision, build=Build(weather.session.clock.now())))
    with rejected(400, "rule; version-available", "v1", "building"):
        weather.call(operation, {"celsius": 1})
    state.revisions.delete(revision.id)
    with rejected(400, "rule; version-available", "unavailable"):
        weather.call(operation, {"celsius": 1})


@pytest.mark.parametrize("operation", ["requests_create", "requests_stream", "batch_requests_create"])
def test_suspended_project_takes_no_requests(weather: Weather, operation: str) -> None:
    project = weather.state.projects.get_by(name=PROJECT)
    weather.state.projects.replace(project.id, replace(project, suspended=True))
    with rejected(400, "rule; project-suspended", PROJECT):
        weather.call(operation, {"celsius": 1})


@pytest.mark.parametrize("operation", ["requests_create", "requests_stream", "batch_requests_create"])
def test_deployment_without_request_format_takes_no_requests(weather: Weather, operation: str) -> None:
    deployment = weather.state.deployments.get(weather.version.deployment_id)
    weather.state.deployments.replace(deployment.id, replace(deployment, supports_request_format=False))
    with rejected(400, "rule; request-format", WEATHER):
        weather.call(operation, {"celsius": 1})


def test_deployment_without_versions_has_no_default_version(api: CoreApi, state: State) -> None:
    factories.deployment(state, state.projects.get_by(name=PROJECT), "empty")
    with pytest.raises(NotFoundException, match="default version"):
        api.deployment_requests_create(PROJECT, "empty", "text")


def test_batch_request_is_pending_then_processing_then_completed(weather: Weather) -> None:
    (id,) = weather.queue()
    seen = []
    for _ in range(3):
        one = weather.call("requests_get", id)
        seen.append((one.status, one.success, one.time_started is None, one.time_completed is None, one.result is None))
        weather.session.clock.advance(0.31)
    assert seen == [
        ("pending", False, True, True, True),
        ("processing", False, False, True, True),
        ("completed", True, False, False, False),
    ]
    (collected,) = weather.call("requests_batch_get", [id])
    assert (collected.status, collected.request_data, collected.timeout) == ("completed", {"celsius": 0.0}, 14400)
    assert collected.time_completed - collected.time_created >= collected.time_completed - collected.time_started


def test_batch_takes_one_input_and_at_most_250(weather: Weather) -> None:
    assert len(weather.call("batch_requests_create", {"celsius": 1})) == 1
    assert len(weather.queue(250)) == 250
    with rejected(400, "rule; batch-size", "250", "251"):
        weather.queue(251)
    with rejected(400, "rule; input-fits-fields"):
        weather.call("batch_requests_create", [{"celsius": 1}, {}])
    assert len(weather.ids(status="pending", limit=1000)) == 251


def test_plain_deployment_takes_any_text_or_json(api: CoreApi) -> None:
    answers = [api.deployment_requests_create(PROJECT, "deployment_name_example", one) for one in ("hello", [1, None])]
    assert [one.result for one in answers] == ["hello", [1, None]]
    batch = api.batch_deployment_requests_create(PROJECT, "deployment_name_example", ["a", {"b": 1}])
    assert len(batch) == 2


def test_stream_has_the_chunks_before_the_result(weather: Weather) -> None:
    chunks = ["It is", " cloudy,\nnearly"]
    set_deployment_predictor(weather.session.state, PROJECT, WEATHER, result={"label": "grey"}, chunks=chunks)
    lines = weather.call("requests_stream", {"celsius": 3}).split("\n")
    assert [line for line in lines if line.startswith("data:")] == ["data:It is", "data: cloudy,", "data:nearly"]
    assert '"result":{"label":"grey"}' in lines[-2]
    (listed,) = weather.call("requests_list")
    assert f'"id":"{listed.id}"' in lines[-2]
    assert weather.call("requests_stream", {"celsius": 3}, timeout=1).count("data:") == 3


def test_cancelled_request_has_no_result_and_leaves_no_later_traces(weather: Weather) -> None:
    set_deployment_predictor(weather.session.state, PROJECT, WEATHER, error="too cold", delay=60)
    kept, cancelled = weather.queue(2)
    weather.call("requests_update", cancelled, {"status": "cancelled"})
    weather.session.clock.advance(61)
    found = weather.call("requests_get", cancelled)
    assert (found.status, found.error_message, found.result, found.success) == ("cancelled", None, None, False)
    assert found.time_started is None
    assert weather.call("requests_get", kept).status == "failed"
    with rejected(400, "rule; request-has-ended", "cancelled"):
        weather.call("requests_update", cancelled, {"status": "cancelled"})
    for id, count in ((kept, 2), (cancelled, 1)):
        query = f"| deployment_request_id = `{id}`"
        assert len(weather.api.logs_list(PROJECT, query=query)) == count
    assert len([one for one in weather.state.events if one.object_id == weather.version.id]) == 1


def test_many_requests_are_cancelled_by_id_or_status(weather: Weather) -> None:
    first, second, third = weather.queue(3)
    weather.call("requests_batch_cancel", [])
    assert len(weather.ids(status="pending")) == 3
    with pytest.raises(NotFoundException):
        weather.call("requests_batch_cancel", [first, "unknown"])
    weather.call("requests_batch_cancel", [first], status="processing")
    assert weather.ids(status="cancelled") == []
    weather.call("requests_batch_cancel", [first])
    weather.call("requests_batch_cancel", [first])
    assert weather.ids(status="cancelled") == [first]
    weather.call("requests_batch_cancel", [], status="pending,processing")
    assert weather.ids(status="cancelled") == [third, second, first]


def test_requests_are_deleted_all_or_none(weather: Weather) -> None:
    first, second, third = weather.queue(3)
    with pytest.raises(NotFoundException):
        weather.call("requests_batch_delete", [first, "unknown"])
    weather.call("requests_batch_delete", [first, second, first])
    weather.call("requests_delete", third)
    assert weather.ids(status="pending") == []
    with pytest.raises(NotFoundException):
        weather.call("requests_get", third)


def test_input_and_output_are_files(weather: Weather) -> None:
    answer = weather.ask()
    assert weather.call("requests_input_get", answer.id) == {"celsius": 21.5}
    assert weather.call("requests_output_get", answer.id) == answer.result
    (running,) = weather.queue()
    with pytest.raises(NotFoundException, match="pending"):
        weather.call("requests_output_get", running)


@pytest.mark.parametrize("settings", [{"request_retention_mode": "metadata"}, {"request_retention_mode": "none"}])
def test_retention_mode_decides_what_is_stored(
    api: CoreApi, projectlink_mock: Session, state: State, settings: dict[str, Any]
) -> None:
    weather = create_weather(api, projectlink_mock, state, named=False, **settings)
    answer = weather.ask()
    assert answer.result is not None
    if settings["request_retention_mode"] == "none":
        with pytest.raises(NotFoundException):
            weather.call("requests_get", answer.id)
        return
    found = weather.call("requests_get", answer.id)
    assert (found.status, found.request_data, found.result, found.input_size) == ("completed", None, None, 16)
    for operation in ("requests_input_get", "requests_output_get"):
        with pytest.raises(NotFoundException, match="not stored"):
            weather.call(operation, answer.id)


def test_request_is_stored_as_long_as_its_version_says(weather: Weather) -> None:
    weather.state.versions.replace(weather.version.id, replace(weather.version, request_retention_time=60))
    answer = weather.ask()
    weather.session.clock.advance(59)
    assert weather.ids() == weather.ids(search_id=answer.id) == [answer.id]
    assert [one.id for one in weather.api.project_requests_list(PROJECT, search_id=answer.id)] == [answer.id]
    weather.session.clock.advance(1)
    assert weather.ids() == weather.ids(search_id=answer.id) == []
    assert weather.api.project_requests_list(PROJECT, search_id=answer.id) == []
    with pytest.raises(NotFoundException):
        weather.call("requests_get", answer.id)
