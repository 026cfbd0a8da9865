"""Tests of streams of results with the SDK and the mock server."""

from __future__ import annotations

import pytest

from projectlink.ubiops4 import BadRequestException, CoreApi, extras
from projectlink_mock import Session
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.testing import set_deployment_predictor
from tests.behaviour.ubiops4.requests import PROJECT, WEATHER, create_weather


def test_parts_and_result_of_a_predictor_are_streamed(api: CoreApi, projectlink_mock: Session, state: State) -> None:
    create_weather(api, projectlink_mock, state, named=False)
    session = projectlink_mock.state
    set_deployment_predictor(session, PROJECT, WEATHER, result={"label": "grey"}, chunks=["It is", " grey\ntoday"])
    found = extras.stream_deployment_request(api, PROJECT, WEATHER, {"celsius": 1}, version="v1", timeout=60)
    assert list(found) == ["It is", " grey", "today"]
    assert found.response
    assert (found.response.result, found.response.timeout) == ({"label": "grey"}, 60)
    set_deployment_predictor(session, PROJECT, WEATHER, error="no data", chunks=["one"])
    seen: list[str] = []
    with pytest.raises(extras.RequestFailedError, match="no data"):
        seen.extend(extras.stream_deployment_request(api, PROJECT, WEATHER, {"celsius": 1}))
    assert len(api.deployment_requests_list(PROJECT, WEATHER, status="failed")) == 1
    with pytest.raises(BadRequestException):
        extras.stream_deployment_request(api, PROJECT, WEATHER, {"wind": 1})


def test_request_to_a_pipeline_is_streamed(api: CoreApi) -> None:
    found = extras.stream_pipeline_request(api, PROJECT, "pipeline_name_example", {"price": 2.0})
    assert list(found) == []
    assert found.response
    assert found.response.result == {"score": 4.0}
