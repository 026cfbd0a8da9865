"""Tests of predictors of deployments: their outcomes, delays and control routes."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi
from projectlink_mock import Session
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.testing import clear_deployment_predictors, set_deployment_predictor
from tests.behaviour.ubiops4.requests import PROJECT, WEATHER, Weather, create_weather


@pytest.fixture
def weather(api: CoreApi, projectlink_mock: Session, state: State) -> Weather:
    """Return a deployment with requests to its default version."""
    projectlink_mock.clock.freeze("2026-03-01T08:00:00Z")
    return create_weather(api, projectlink_mock, state, named=False)


def test_version_predictor_precedes_that_of_the_deployment(weather: Weather) -> None:
    session = weather.session.state
    set_deployment_predictor(session, PROJECT, WEATHER, error="no data")
    assert weather.ask().error_message == "no data"
    set_deployment_predictor(session, PROJECT, WEATHER, "v1", function=lambda data: {"label": str(data["celsius"])})
    assert weather.ask(3).result == {"label": "3"}
    set_deployment_predictor(session, PROJECT, WEATHER, "v1", result={"label": 3})
    assert weather.ask().error_message == "The value of label is not of type string."
    clear_deployment_predictors(session)
    assert weather.ask().status == "completed"


def test_failed_request_leaves_an_error_in_log_and_events(weather: Weather) -> None:
    set_deployment_predictor(weather.session.state, PROJECT, WEATHER, error="no data")
    id = weather.ask().id
    lines = weather.api.logs_list(PROJECT, query=f"| deployment_request_id = `{id}`")
    assert [one.metadata and one.metadata.level for one in lines] == ["error", "info"]
    assert "no data" in lines[0].log
    (event,) = [one for one in weather.state.events if one.object_id == weather.version.id]
    assert (event.type, event.log_timestamp) == ("request_failed", lines[0].timestamp)


def test_request_that_takes_longer_than_its_time_limit_fails(weather: Weather) -> None:
    set_deployment_predictor(weather.session.state, PROJECT, WEATHER, result={"label": "late"}, delay=10)
    assert weather.ask(timeout=10).result == {"label": "late"}
    late = weather.ask(timeout=9)
    assert (late.status, late.result, late.error_message) == ("failed", None, "The request timed out after 9 seconds.")
    (id,) = weather.queue(timeout=9)
    weather.session.clock.advance(9.5)
    assert weather.call("requests_get", id).status == "processing"
    weather.session.clock.advance(0.1)
    assert weather.call("requests_get", id).status == "failed"


def test_function_can_have_a_delay_and_chunks(weather: Weather) -> None:
    set_deployment_predictor(
        weather.session.state, PROJECT, WEATHER, function=lambda data: {"label": "x"}, delay=5, chunks=["one", "two"]
    )
    assert weather.call("requests_stream", {"celsius": 1}).startswith("data:one\n\ndata:two\n\n{")
    assert weather.ask(timeout=4).status == "failed"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({}, ValueError),
        ({"result": {}, "error": "e"}, ValueError),
        ({"result": {}, "delay": -1}, ValueError),
        ({"result": {}, "delay": float("nan")}, ValueError),
        ({"result": {}, "chunks": "text"}, TypeError),
        ({"result": {}, "chunks": [1]}, TypeError),
    ],
)
def test_wrong_predictor_is_refused(weather: Weather, arguments: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        set_deployment_predictor(weather.session.state, PROJECT, WEATHER, **arguments)
    assert weather.ask().status == "completed"


def test_control_plane_sets_lists_and_deletes_predictors(weather: Weather) -> None:
    session, path = weather.session, "/ubiops4/predictors"
    body = {"project": PROJECT, "deployment": WEATHER, "result": {"label": "grey"}, "delay": 2.0, "chunks": ["a"]}
    session.control_request("POST", path, body)
    set_deployment_predictor(session.state, PROJECT, WEATHER, "v1", function=lambda data: {"label": "blue"})
    fixed, function = session.control_request("GET", path)
    assert fixed == {**body, "version": None, "error": None}
    assert (function["version"], function["function"], function["delay"]) == ("v1", "<lambda>", 0.0)
    assert weather.ask().result == {"label": "blue"}
    session.control_request("DELETE", path)
    assert session.control_request("GET", path) == []
    for wrong in ({}, {"result": {}, "error": "e"}, {"result": {}, "delay": -1.0}):
        with pytest.raises(Exception, match=r"predictor needs|delay"):
            session.control_request("POST", path, {"project": PROJECT, "deployment": WEATHER, **wrong})


def test_predictor_is_in_the_state_document(weather: Weather) -> None:
    session = weather.session
    set_deployment_predictor(session.state, PROJECT, WEATHER, result={"label": "grey"}, chunks=["a"])
    document = session.control_request("GET", "/state")
    clear_deployment_predictors(session.state)
    session.control_request("PUT", "/state", document)
    assert weather.call("requests_stream", {"celsius": 1}).startswith("data:a")
