"""Tests of the running time of versions: idle time, minimum of instances, and what they add to metrics and bills."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest

from projectlink_mock.services.ubiops import factories
from tests.behaviour.ubiops.api import UbiOps
from tests.behaviour.ubiops.factories import Factory

MODEL = "/projects/p/models/m"
NOON = "2026-03-02T12:00:00Z"
BATCH = [{"x": 1}]


@pytest.fixture(autouse=True)
def _noon(api: UbiOps) -> None:
    api.set_clock("2026-03-02T11:00:00Z")


def metric(api: UbiOps, name: str, end: str = "14:00:00", **query: str) -> list[float]:
    """Return the values from noon on, by hour unless the query has another interval."""
    times = {"start_time": NOON, "end_time": f"2026-03-02T{end}Z", "object_type": "model_version", **query}
    return [bucket["value"] for bucket in api.get(f"/projects/p/metrics/{name}?{urlencode(times)}")]


def request(api: UbiOps, at: str, version: str = "v") -> None:
    api.set_clock(f"2026-03-02T{at}Z")
    api.post(f"{MODEL}/versions/{version}/request", {"x": 1})


def billed(api: UbiOps, path: str = "/organizations/o/usage?start_month=2026-03") -> float:
    (usage,) = (one["usage"] for one in api.get(path) if one["metric"] == "gb_seconds")
    return float(sum(row["value"] for row in usage))


def test_version_runs_for_the_idle_time_after_a_request(api: UbiOps, factory: Factory) -> None:
    factory.version(maximum_idle_time=90, memory_allocation=512)
    request(api, "12:00:30")
    assert metric(api, "active_time", "12:04:00", interval="minute") == [30, 60, 0.3, 0]
    assert metric(api, "gb_seconds", "12:04:00", interval="minute") == [15, 30, 0.15, 0]
    assert metric(api, "instances", "12:04:00", interval="minute") == [1, 1, 1, 0]
    assert metric(api, "compute") == [0.3, 0]


def test_longer_idle_time_reaches_into_the_next_hour(api: UbiOps, factory: Factory) -> None:
    factory.version(maximum_idle_time=3600)
    request(api, "12:15:00")
    assert metric(api, "active_time") == [2700, 900.3]


def test_running_time_of_close_requests_is_counted_once(api: UbiOps, factory: Factory) -> None:
    factory.version(maximum_idle_time=300)
    for at in ("12:00:00", "12:00:00", "12:04:00", "12:20:00"):
        request(api, at)
    assert metric(api, "active_time") == [pytest.approx(540.3 + 300.3), 0]


def test_interval_has_the_most_instances_that_ran_at_once(api: UbiOps, factory: Factory) -> None:
    factory.version(maximum_instances=3)
    for minute in range(0, 50, 10):
        request(api, f"12:{minute:02}:00")
    assert metric(api, "instances") == [1, 0]
    api.set_clock("2026-03-02T13:00:00Z")
    api.post(f"{MODEL}/versions/v/request-batch", BATCH * 2)
    assert metric(api, "instances") == [1, 2]
    api.set_clock("2026-03-02T13:30:00Z")
    api.post(f"{MODEL}/versions/v/request-batch", BATCH * 50)
    assert metric(api, "instances") == [1, 3]


def test_instances_of_several_versions_are_added(api: UbiOps, factory: Factory) -> None:
    for name in ("v", "w"):
        factory.version(name)
        request(api, "12:10:00", name)
    assert metric(api, "instances") == [2, 0]


def test_minimum_of_instances_always_runs(api: UbiOps, factory: Factory) -> None:
    version = factory.version(minimum_instances=2, memory_allocation=1024)
    api.set_clock("2026-03-02T13:30:00Z")
    for owner in ({}, {"object_id": version.id}):
        assert metric(api, "active_time", **owner) == [3600, 1800]
        assert metric(api, "gb_seconds", **owner) == [7200, 3600]
        assert metric(api, "instances", **owner) == [2, 2]
    before = billed(api)
    api.advance(3600)
    assert billed(api) == billed(api, "/projects/p/usage?start_month=2026-03") == pytest.approx(before + 7200)
    assert billed(api, "/organizations/o/usage/details?month=2026-03") == pytest.approx(billed(api))


def test_requests_to_an_always_running_version_add_no_running_time(api: UbiOps, factory: Factory) -> None:
    factory.version(minimum_instances=1, maximum_instances=4)
    request(api, "12:30:00")
    api.post(f"{MODEL}/versions/v/request-batch", BATCH * 3)
    api.set_clock("2026-03-02T14:00:00Z")
    assert metric(api, "active_time") == [3600, 3600]
    assert metric(api, "instances") == [3, 1]


def test_version_runs_from_the_end_of_its_build(api: UbiOps, factory: Factory) -> None:
    factory.version(build=None, minimum_instances=1)
    api.set_clock("2026-03-02T12:30:00Z")
    assert metric(api, "active_time") == [0, 0]
    assert api.send_file("PUT", f"{MODEL}/versions/v/upload", factories.package()).status == 200
    api.set_clock("2026-03-02T13:00:00Z")
    assert metric(api, "active_time") == [1799, 0]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"minimum_instances": 0}, [1800, 0]),
        ({"minimum_instances": 3}, [1800 + 3 * 1800, 3 * 3600]),
        ({"memory_allocation": 2048}, [1800 + 2 * 1800, 2 * 3600]),
        ({"description": "other"}, [3600, 3600]),
    ],
)
def test_change_counts_from_its_moment_on(api: UbiOps, factory: Factory, change: Any, expected: list[float]) -> None:
    factory.version(minimum_instances=1, memory_allocation=1024)
    api.set_clock("2026-03-02T12:30:00Z")
    api.patch(f"{MODEL}/versions/v", change)
    api.set_clock("2026-03-02T14:00:00Z")
    assert metric(api, "gb_seconds") == expected


@pytest.mark.parametrize("path", [f"{MODEL}/versions/v", MODEL, "/projects/p"])
def test_running_time_of_a_deleted_version_stays_billed(api: UbiOps, factory: Factory, path: str) -> None:
    factory.version(minimum_instances=1)
    api.set_clock("2026-03-02T12:30:00Z")
    before = billed(api)
    api.delete(path)
    api.set_clock("2026-03-02T14:00:00Z")
    assert billed(api) == before > 0
    if path != "/projects/p":
        assert metric(api, "active_time") == [1800, 0]


def test_running_spans_are_part_of_the_state(api: UbiOps, factory: Factory) -> None:
    factory.version(minimum_instances=1)
    api.set_clock("2026-03-02T12:30:00Z")
    api.patch(f"{MODEL}/versions/v", {"minimum_instances": 0})
    before = metric(api, "active_time")
    state = api.control.call("GET", "/state").json
    assert api.control.call("POST", "/reset").status == 200
    assert api.control.call("PUT", "/state", state).status == 200
    assert metric(api, "active_time") == before == [1800, 0]
