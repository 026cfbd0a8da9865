"""Tests of lists of requests."""

from __future__ import annotations

import pytest

from projectlink.ubiops4 import CoreApi
from projectlink_mock import Session
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.testing import clear_deployment_predictors, set_deployment_predictor
from tests.behaviour.ubiops4.api import rejected
from tests.behaviour.ubiops4.requests import PROJECT, WEATHER, Weather, create_weather

NOON = "2026-03-01T12:00:00Z"


@pytest.fixture(params=[False, True], ids=["default", "named"])
def weather(request: pytest.FixtureRequest, api: CoreApi, projectlink_mock: Session, state: State) -> Weather:
    """Return a deployment with requests to its default version, or to the version by name."""
    projectlink_mock.clock.freeze(NOON)
    return create_weather(api, projectlink_mock, state, named=request.param)


def test_newest_request_comes_first_in_pages(weather: Weather) -> None:
    asked = []
    for number in range(5):
        asked.append(weather.ask(number).id)
        weather.session.clock.advance(1)
    assert weather.ids() == asked[::-1]
    assert weather.ids(limit=2) + weather.ids(limit=2, offset=2) + weather.ids(offset=4) == asked[::-1]
    row = weather.call("requests_list")[0]
    assert (row.deployment, row.version, row.input_size, row.output_size is None) == (WEATHER, "v1", 13, False)


def test_running_requests_do_not_disturb_the_pages_of_those_that_have_ended(weather: Weather) -> None:
    first = weather.ask().id
    set_deployment_predictor(weather.session.state, PROJECT, WEATHER, result={"label": "slow"}, delay=100)
    (slow,) = weather.queue()
    clear_deployment_predictors(weather.session.state)
    weather.session.clock.advance(1)
    last = weather.ask().id
    (quick,) = weather.queue()
    assert weather.ids() == [last, first]
    assert weather.ids(offset=1) == [first]
    assert (weather.ids(status="processing"), weather.ids(status="pending")) == ([slow], [quick])
    assert weather.ids(status="pending,processing", limit=1) == [quick]
    weather.session.clock.advance(100)
    assert weather.ids(limit=3) == [quick, last, slow]


def test_statuses_of_ended_requests_are_combined(weather: Weather) -> None:
    good = weather.ask().id
    set_deployment_predictor(weather.session.state, PROJECT, WEATHER, error="too cold")
    bad = weather.ask().id
    (cancelled,) = weather.queue()
    weather.call("requests_batch_cancel", [cancelled])
    assert weather.ids(status="failed") == [bad]
    assert weather.ids(status="failed,cancelled,completed") == [cancelled, bad, good]
    assert weather.ids(status="failed,cancelled,completed", limit=1, offset=1) == [bad]
    with rejected(400, "rule; running-status-alone"):
        weather.ids(status="pending,failed")


def test_dates_and_ids_filter_ended_requests(weather: Weather) -> None:
    morning = weather.ask().id
    weather.session.clock.advance(3600)
    later = weather.ask().id
    assert weather.ids(end_date=NOON) == [morning]
    assert weather.ids(start_date="2026-03-01T12:00:01") == [later]
    assert weather.ids(start_date=NOON, end_date="2026-03-01T14:00:00+01:00") == [later, morning]
    assert weather.ids(search_id=morning[4:20]) == [morning]
    with rejected(400, "rule; dates-of-ended"):
        weather.ids(status="pending", start_date=NOON)
    with rejected(400, "rule; time-format", "yesterday"):
        weather.ids(end_date="yesterday")


def test_project_lists_ended_requests_of_all_deployments(weather: Weather, api: CoreApi) -> None:
    plain = api.deployment_requests_create(PROJECT, "deployment_name_example", "text").id
    weather.session.clock.advance(1)
    asked = weather.ask().id
    weather.queue()
    rows = api.project_requests_list(PROJECT, limit=2)
    assert [(one.id, one.deployment, one.pipeline, one.version) for one in rows] == [
        (asked, WEATHER, None, "v1"),
        (plain, "deployment_name_example", None, "version_example"),
    ]
    assert [one.id for one in api.project_requests_list(PROJECT, start_date="2026-03-01T12:00:01Z")] == [asked]
    assert asked not in [one.id for one in api.project_requests_list(PROJECT, object_type="pipeline")]
    assert api.project_requests_list(PROJECT, status="failed", object_type="deployment") == []
    with rejected(400, "rule; time-format"):
        api.project_requests_list(PROJECT, start_date="tomorrow")
