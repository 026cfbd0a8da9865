"""Tests of metrics and their values per interval."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock.services.ubiops import factories, usage_events
from projectlink_mock.services.ubiops.state.models import Version
from tests.behaviour.http import Answer
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

FROM, TO = "2026-03-02T10:00:00Z", "2026-03-02T12:00:00Z"


@pytest.fixture
def version(api: UbiOps, factory: Factory) -> Version:
    """Create version v of model m, with the clock at noon."""
    api.set_clock("2026-03-02T12:00:00Z")
    return factory.version()


def get_metric(api: UbiOps, metric: str = "requests", **query: str) -> Answer:
    factory = {"start_time": FROM, "end_time": TO, "object_type": "model_version", **query}
    return api.call("GET", f"/projects/p/metrics/{metric}?{urlencode(factory)}")


def values(api: UbiOps, metric: str = "requests", **query: str) -> list[float]:
    response = get_metric(api, metric, **query)
    assert response.status == 200, response.content
    return [bucket["value"] for bucket in response.json]


def record_usage(factory: Factory, version: Version, at: str, value: float = 1) -> None:
    target = (factory.state, factory.project().id, usage_events.MODEL_VERSION, version.id)
    usage_events.record_usage(*target, {"requests": value}, parse_timestamp(f"2026-03-{at}Z"))


@pytest.mark.parametrize(
    ("object_type", "metrics"),
    [
        ("pipeline", "requests input_volume object_requests"),
        (
            "model_version",
            "requests input_volume output_volume outputs compute instances gb_seconds active_time",
        ),
        ("connector", "requests volume"),
    ],
)
def test_metrics_depend_on_the_object_type(api: UbiOps, version: Version, object_type: str, metrics: str) -> None:
    known = {one for names in usage_events.METRICS.values() for one in names} | {"colour"}
    for metric in known:
        response = get_metric(api, metric, object_type=object_type)
        if metric in metrics.split():
            assert response.json
        else:
            assert_rejected(response, 400, "metric")


@pytest.mark.parametrize(
    "query",
    [
        {"object_type": "model"},
        {"interval": "week"},
        {"start_time": "yesterday"},
        {"end_time": "2026-02-30"},
        {"start_time": ""},
        {"start_time": TO, "end_time": FROM},
        {"interval": "minute", "start_time": "2020-01-01"},
        {"end_time": "9999-12-31T23:59:59Z"},
        {"start_time": "9999-12-31T23:00:00Z", "end_time": "9999-12-31T23:59:59Z"},
    ],
)
def test_invalid_query_is_rejected(api: UbiOps, version: Version, query: dict[str, str]) -> None:
    assert_rejected(get_metric(api, **query), 400)


@pytest.mark.parametrize("name", ["start_time", "end_time", "object_type"])
def test_times_and_type_are_required(api: UbiOps, version: Version, name: str) -> None:
    query = {"start_time": FROM, "end_time": TO, "object_type": "pipeline"}
    del query[name]
    assert_rejected(api.call("GET", f"/projects/p/metrics/requests?{urlencode(query)}"), 400, name)


@pytest.mark.parametrize(
    ("interval", "start", "end", "starts"),
    [
        ("minute", "02T12:00:00", "02T12:03:00", ["02T12:00:00", "02T12:01:00", "02T12:02:00"]),
        ("minute", "02T12:00:59", "02T12:01:01", ["02T12:00:00", "02T12:01:00"]),
        ("hour", "02T12:30:00", "02T14:00:01", ["02T12:00:00", "02T13:00:00", "02T14:00:00"]),
        ("day", "02T12:00:00", "03T12:00:00", ["02T00:00:00", "03T00:00:00"]),
        ("month", "13T12:00:00", "31T23:59:59", ["01T00:00:00"]),
    ],
)
def test_buckets_are_aligned_and_contiguous(
    api: UbiOps, version: Version, interval: str, start: str, end: str, starts: list[str]
) -> None:
    times = {"start_time": f"2026-03-{start}", "end_time": f"2026-03-{end}+00:00"}
    buckets = get_metric(api, interval=interval, **times).json
    assert [one["start_time"] for one in buckets] == [f"2026-03-{one}+00:00" for one in starts]
    assert [one["end_time"] for one in buckets[:-1]] == [one["start_time"] for one in buckets[1:]]


def test_month_buckets_have_calendar_lengths(api: UbiOps, version: Version) -> None:
    buckets = get_metric(api, interval="month", start_time="2025-11-13", end_time="2026-03-01").json
    ends = [one["end_time"][:10] for one in buckets]
    assert ends == ["2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01"]


def test_default_interval_is_an_hour(api: UbiOps, version: Version) -> None:
    assert values(api) == values(api, interval="hour") == [0, 0]


def test_values_are_summed_per_interval(api: UbiOps, factory: Factory, version: Version) -> None:
    for at in ("02T09:59:59", "02T10:00:00", "02T10:00:30", "02T10:59:59", "02T11:00:00", "02T12:00:00"):
        record_usage(factory, version, at)
    assert values(api) == [3, 1]
    assert values(api, interval="day") == [6]
    assert values(api, interval="minute")[:2] == [2, 0]
    assert sum(values(api, interval="minute")) == 4
    assert values(api, interval="month", start_time="2026-01-31") == [0, 0, 6]


def test_days_are_kept_apart(api: UbiOps, factory: Factory, version: Version) -> None:
    for at in ("01T10:00:00", "02T10:00:00", "03T10:00:00", "03T11:00:00"):
        record_usage(factory, version, at)
    assert values(api, interval="day", start_time="2026-03-01", end_time="2026-03-05") == [1, 1, 2, 0]


def test_fractions_are_summed_without_rounding_noise(api: UbiOps, factory: Factory, version: Version) -> None:
    for at in ("02T10:00:00", "02T10:01:00", "02T10:02:00"):
        record_usage(factory, version, at, 0.1)
    assert values(api) == [0.3, 0]


def test_metric_of_one_object_or_all_of_a_type(api: UbiOps, factory: Factory, version: Version) -> None:
    other = factory.version("w")
    record_usage(factory, version, "02T10:00:00")
    record_usage(factory, other, "02T10:00:00", 2)
    assert values(api, object_id=version.id) == [1, 0]
    assert values(api, object_id=other.id) == [2, 0]
    assert values(api) == [3, 0]
    assert values(api, object_type="pipeline") == [0, 0]


def test_object_must_match_project_and_type(api: UbiOps, factory: Factory, version: Version) -> None:
    other = factory.version(model=factory.model(project=factory.project("q")))
    for id in (other.id, factory.model().id, factory.pipeline().id, "none", ""):
        assert_rejected(get_metric(api, object_id=id), 404)
    assert values(api, object_type="pipeline", object_id=factory.pipeline().id) == [0, 0]
    assert values(api) == [0, 0]


def requests(api: UbiOps, metric: str = "requests", **query: Any) -> float:
    return sum(values(api, metric, end_time="2026-03-02T13:00:00Z", **query))


def test_requests_are_counted(api: UbiOps, version: Version) -> None:
    path = "/projects/p/models/m/versions/v"
    api.post(f"{path}/request", {"x": 1})
    api.post(f"{path}/request-batch", [{"x": 1}] * 7)
    assert api.call("POST", f"{path}/request-batch", [{"x": 1}, {}]).status == 400
    assert requests(api) == requests(api, object_id=version.id) == 8
    assert requests(api, "input_volume") > 0


def test_gb_seconds_are_memory_times_seconds(api: UbiOps, factory: Factory, version: Version) -> None:
    large = factory.version("large", memory_allocation=4096)
    for name in ("v", "large"):
        api.post(f"/projects/p/models/m/versions/{name}/request", {"x": 1})
    for one, gigabytes in ((version, 2), (large, 4)):
        seconds = requests(api, "active_time", object_id=one.id)
        assert seconds > 0
        assert requests(api, "gb_seconds", object_id=one.id) == pytest.approx(gigabytes * seconds)


def test_pipeline_counts_requests_and_object_requests(api: UbiOps, factory: Factory, version: Version) -> None:
    for name in ("a", "b"):
        factory.attach(None, factory.object(name, version), x="x")
    api.post("/projects/p/pipelines/l/request", {"x": 1})
    api.post("/projects/p/pipelines/l/request-batch", [{"x": 1}] * 2)
    target = {"object_type": "pipeline", "object_id": factory.pipeline().id}
    assert (requests(api, **target), requests(api, "object_requests", **target)) == (3, 6)
    assert requests(api, object_id=version.id) == 6


def test_connector_counts_requests_and_volume(api: UbiOps, factory: Factory) -> None:
    api.set_clock("2026-03-02T12:00:00Z")
    database = factories.credentials(factory.state, factory.project(), "database", "postgresql")
    connector = factories.connector(factory.state, database, "c", {"x": "double"})
    factory.pipeline()
    reference = {"reference_type": "connector", "reference_name": "c"}
    api.post("/projects/p/pipelines/l/objects", {"name": "o", **reference})
    factory.attach(None, factory.state.objects.get_by(pipeline_id=factory.pipeline().id, name="o"), x="x")
    api.post("/projects/p/pipelines/l/request", {"x": 1})
    target = {"object_type": "connector", "object_id": connector.id}
    assert requests(api, **target) == 1
    assert requests(api, "volume", **target) > 0
    assert requests(api, object_type="connector") == 1


def test_viewer_can_read_metrics_but_a_role_on_an_object_cannot(
    api: UbiOps, factory: Factory, version: Version
) -> None:
    assert_rejected(get_metric(api("carol-token")), 404)
    factory.role("bob", "model-admin", factory.model())
    assert_rejected(get_metric(api("bob-token")), 403)
    factory.role("bob", "project-viewer")
    assert values(api("bob-token")) == [0, 0]
