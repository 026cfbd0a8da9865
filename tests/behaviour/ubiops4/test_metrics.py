"""Tests of metrics and time series."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi, NotFoundException
from projectlink_mock import Session
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.testing import set_deployment_predictor
from tests.behaviour.ubiops4.api import rejected
from tests.behaviour.ubiops4.requests import PROJECT, WEATHER, Weather, create_weather

NOON = "2026-03-01T12:00:00Z"
METRIC = "custom.metric_name_example"
GAUGE = "custom.accuracy"


@pytest.fixture(autouse=True)
def noon(projectlink_mock: Session) -> None:
    """Freeze the clock at noon."""
    projectlink_mock.clock.freeze(NOON)


@pytest.fixture
def weather(api: CoreApi, projectlink_mock: Session, state: State) -> Weather:
    """Return a deployment with requests to its default version."""
    return create_weather(api, projectlink_mock, state, named=False)


def values(api: CoreApi, metric: str, start: str, end: str, **options: Any) -> list[float]:
    found = api.time_series_data_list(PROJECT, metric=metric, start_date=start, end_date=end, **options)
    return [one.value for one in found.data_points]


def rows(metric: str, *points: tuple[str, float], **labels: str) -> Any:
    return {"metric": metric, "labels": labels, "data": [{"date": date, "value": value} for date, value in points]}


def test_metrics_are_default_ones_then_custom_ones(api: CoreApi) -> None:
    created = api.metrics_create(PROJECT, {"name": "custom.loss", "metric_type": "gauge", "labels": ["run_id"]})
    names = [one.name for one in api.metrics_list(PROJECT)]
    assert names[:2] == ["deployments.requests", "deployments.credits"]
    assert names[-3:] == [METRIC, GAUGE, "custom.loss"]
    assert [one.custom for one in api.metrics_list(PROJECT, custom=False)] == [False] * 19
    assert [one.name for one in api.metrics_list(PROJECT, custom=True)] == names[-3:]
    assert api.metrics_get(PROJECT, "custom.loss") == created
    assert (created.description, created.unit, created.labels) == ("", None, ["run_id"])
    assert api.metrics_get(PROJECT, "deployments.requests").labels == ["deployment_version_id", "user_id"]


def test_renamed_metric_keeps_its_values_and_a_deleted_one_loses_them(api: CoreApi) -> None:
    api.metrics_update(PROJECT, METRIC, {"name": "custom.renamed", "labels": []})
    assert [one.metric for one in api.time_series_search(PROJECT)] == ["custom.renamed"]
    api.metrics_delete(PROJECT, "custom.renamed")
    assert api.time_series_search(PROJECT) == []
    with pytest.raises(NotFoundException):
        api.metrics_get(PROJECT, "custom.renamed")


def test_default_metric_stays_and_names_are_unique(api: CoreApi) -> None:
    with rejected(400, "rule; own-metric", "deployments.requests"):
        api.metrics_update(PROJECT, "deployments.requests", {"unit": "calls"})
    with rejected(400, "rule; own-metric"):
        api.metrics_delete(PROJECT, "deployments.requests")
    with rejected(400, "rule; fixed-fields", "metric_type"):
        api.metrics_update(PROJECT, METRIC, {"metric_type": "gauge"})
    with rejected(409, "unique; record=metric"):
        api.metrics_create(PROJECT, {"name": GAUGE, "metric_type": "delta"})
    with rejected(409, "unique; record=metric"):
        api.metrics_update(PROJECT, METRIC, {"name": GAUGE})


def test_delta_is_a_rate_and_gauge_an_average(api: CoreApi) -> None:
    for metric in (METRIC, GAUGE):
        points = [("2026-03-01T10:00:30Z", 6.0), ("2026-03-01T10:59:59", 12.0), ("2026-03-01T11:00:00Z", 3.0)]
        api.time_series_data_create(PROJECT, [rows(metric, *points, run="1"), rows(metric, points[0], run="2")])
    dates = ("2026-03-01T10:05:00", "2026-03-01T11:00:01")
    assert values(api, METRIC, *dates, aggregation_period=3600) == [24 / 3600, 3 / 3600]
    assert values(api, METRIC, *dates, aggregation_period=3600, unit_period=3600, labels="run:1") == [18, 3]
    assert values(api, GAUGE, *dates, aggregation_period=3600, unit_period=3600) == [8, 3]
    found = api.time_series_data_list(
        PROJECT, metric=METRIC, start_date=dates[0], end_date=dates[1], aggregation_period=3600, unit_period=60
    )
    assert (found.metric_type, found.unit, found.aggregation_period) == ("delta", "seconds/min", 3600)
    assert [found.start_date.isoformat(), found.end_date.isoformat()] == [
        "2026-03-01T10:00:00+00:00",
        "2026-03-01T12:00:00+00:00",
    ]


def test_created_value_replaces_that_of_its_minute_and_aggregated_ones_add_up(api: CoreApi) -> None:
    hour = ("2026-03-01T11:00:00Z", NOON)
    for value in (5.0, 7.0):
        api.time_series_data_create(PROJECT, rows(METRIC, ("2026-03-01T11:59:00Z", value)))
    assert sum(values(api, METRIC, *hour, unit_period=60)) == 7
    for metric in (METRIC, GAUGE):
        points = [("2026-03-01T11:59:10Z", 1.0), ("2026-03-01T11:59:50Z", 2.0)]
        api.time_series_data_aggregate(PROJECT, [rows(metric, *points)])
    assert sum(values(api, METRIC, *hour, unit_period=60)) == 10
    assert sum(values(api, GAUGE, *hour)) == 1.5


def test_only_measurements_of_the_last_two_minutes_are_added(api: CoreApi) -> None:
    for date in ("2026-03-01T11:57:59Z", "2026-03-01T12:02:01Z"):
        with rejected(400, "rule; last-two-minutes", "2026-03-01"):
            api.time_series_data_aggregate(PROJECT, rows(GAUGE, (NOON, 1.0), (date, 1.0)))
    assert api.time_series_search(PROJECT, metric=GAUGE) == []
    for add in (api.time_series_data_create, api.time_series_data_aggregate):
        with rejected(400, "rule; time-format", "noon"):
            add(PROJECT, [rows(GAUGE, (NOON, 1.0), ("noon", 1.0))])
        with pytest.raises(NotFoundException):
            add(PROJECT, [rows(GAUGE, (NOON, 1.0)), rows("custom.unknown", (NOON, 1.0))])
    assert api.time_series_search(PROJECT, metric=GAUGE) == []


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"end_date": "2026-03-01T11:59:59Z"}, "rule; start-before-end"),
        ({"end_date": "2026-03-09T12:00:00Z", "aggregation_period": 60}, "rule; too-many-periods"),
        ({"end_date": "9999-12-31T23:59:59Z"}, "rule; too-many-periods"),
        ({"start_date": "9999-12-31T10:00:00Z", "end_date": "9999-12-31T23:59:59Z"}, "rule; year-9999"),
        ({"end_date": "tomorrow"}, "rule; time-format"),
        ({"labels": "run"}, "rule; label-format"),
    ],
)
def test_wrong_range_is_rejected(api: CoreApi, options: dict[str, Any], reason: str) -> None:
    query = {"metric": METRIC, "start_date": NOON, "end_date": NOON, **options}
    with rejected(400, reason):
        api.time_series_data_list(PROJECT, **query)


def test_default_period_is_the_shortest_with_a_bounded_number_of_values(api: CoreApi) -> None:
    for days, period in ((1, 60), (8, 300), (60, 900), (1000, 21600)):
        end = f"{2026 + days // 365}-{3 + days % 365 // 30:02d}-02T00:00:00Z"
        found = api.time_series_data_list(PROJECT, metric=METRIC, start_date="2026-03-01T00:00:00Z", end_date=end)
        assert len(found.data_points) <= 10_000
        assert found.aggregation_period <= period


def test_huge_values_stay_numbers(api: CoreApi) -> None:
    points = [(f"2026-03-01T11:0{minute}:00Z", 1.7e308) for minute in range(5)]
    api.time_series_data_create(PROJECT, rows(METRIC, *points))
    (value,) = values(api, METRIC, "2026-03-01T11:00:00Z", NOON, aggregation_period=3600, unit_period=86400)
    assert value > 1e300


def test_time_series_are_searched_by_metric_and_labels_and_deleted(api: CoreApi) -> None:
    api.time_series_data_create(PROJECT, [rows(GAUGE, (NOON, 1.0), run="1"), rows(GAUGE, (NOON, 1.0), run="1", x="y")])
    one, both = api.time_series_search(PROJECT, metric=GAUGE, labels="run:1")
    assert (one.labels, both.labels, one.resolution) == ({"run": "1"}, {"run": "1", "x": "y"}, 60)
    assert api.time_series_search(PROJECT, labels="x:y,run:1") == [both]
    assert api.time_series_search(PROJECT, labels="run:1", exact_match=True) == [one]
    assert api.time_series_search(PROJECT, labels="run:1", offset=1, limit=5) == [both]
    assert api.time_series_search(PROJECT, metric=GAUGE, custom=False) == []
    with rejected(400, "rule; label-format"):
        api.time_series_search(PROJECT, labels=":1")
    api.time_series_delete(PROJECT, one.id)
    assert api.time_series_search(PROJECT, metric=GAUGE) == [both]
    with pytest.raises(NotFoundException):
        api.time_series_delete(PROJECT, one.id)


def test_requests_count_in_the_default_metrics(weather: Weather) -> None:
    api, label = weather.api, f"deployment_version_id:{weather.version.id}"
    weather.ask()
    weather.queue(2)
    set_deployment_predictor(weather.session.state, PROJECT, WEATHER, error="no data", delay=2)
    weather.ask()

    def per_minute(metric: str) -> float:
        (value,) = values(api, f"deployments.{metric}", NOON, "2026-03-01T12:00:01Z", unit_period=60, labels=label)
        return value

    assert per_minute("requests") == 4
    assert per_minute("failed_requests") == 1
    assert per_minute("input_volume") == 2 * len('{"celsius":21.5}') + 2 * len('{"celsius":0.0}')
    assert per_minute("queue_time") == pytest.approx(0.15)
    assert per_minute("request_duration") == pytest.approx((0.3 + 0.6 + 0.6 + 2.3) / 4)
    (series,) = api.time_series_search(PROJECT, metric="deployments.requests", labels=label)
    alice = weather.state.users.get_by(email="alice@example.com")
    assert series.labels == {"deployment_version_id": weather.version.id, "user_id": alice.id}


def test_requests_to_pipelines_count_too(api: CoreApi) -> None:
    for price in (1.0, 2.0):
        api.pipeline_requests_create(PROJECT, "pipeline_name_example", {"price": price})
    dates = (NOON, "2026-03-01T12:00:01Z")
    assert values(api, "pipelines.requests", *dates, unit_period=60) == [2]
    assert values(api, "pipelines.object_requests", *dates, unit_period=60) == [2]
    assert values(api, "pipelines.failed_requests", *dates, unit_period=60) == [0]


def test_metrics_have_one_record_for_each_minute_and_not_for_each_request(weather: Weather) -> None:
    weather.queue(2)
    records = len(weather.state.data_points)
    weather.queue(200)
    assert len(weather.state.data_points) == records
    weather.session.clock.advance(60)
    weather.queue(1)
    assert len(weather.state.data_points) == 2 * records - 2
