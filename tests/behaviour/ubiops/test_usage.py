"""Tests of the usage of organizations and projects by month and day."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from projectlink_mock.services.ubiops import usage_events
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

BILLED = [("model_version", "gb_seconds"), ("pipeline", "input_volume")]
NOW = "2020-07-30T10:00:00Z"


@pytest.fixture(autouse=True)
def _now(api: UbiOps, factory: Factory) -> None:
    factory.project()
    api.set_clock(NOW)


def record_usage(factory: Factory, kind: str, metric: str, value: float, at: str, project: str = "p") -> None:
    """Add a usage record of an object in a project at a moment."""
    moment = datetime.fromisoformat(f"{at}+00:00")
    usage_events.record_usage(
        factory.state, factory.project(project).id, kind, f"{kind} of {project}", {metric: value}, moment
    )


def by_metric(response: Any, by: str) -> dict[str, dict[str, float]]:
    assert [(one["object_type"], one["metric"]) for one in response] == BILLED
    return {one["metric"]: {row[by]: row["value"] for row in one["usage"]} for one in response}


@pytest.mark.parametrize("path", ["/organizations/o/usage", "/projects/p/usage"])
def test_monthly_usage_covers_the_last_year_with_zeros(api: UbiOps, path: str) -> None:
    for values in by_metric(api.get(path), "month").values():
        months = [f"2019-{month:02}-01T00:00:00Z" for month in range(7, 13)]
        assert values == dict.fromkeys([*months, *(f"2020-{month:02}-01T00:00:00Z" for month in range(1, 8))], 0)


@pytest.mark.parametrize("path", ["/organizations/o/usage", "/projects/p/usage"])
def test_monthly_usage_begins_at_the_start_month(api: UbiOps, path: str) -> None:
    values = by_metric(api.get(f"{path}?start_month=2020-06"), "month")["gb_seconds"]
    assert list(values) == ["2020-06-01T00:00:00Z", "2020-07-01T00:00:00Z"]
    assert by_metric(api.get(f"{path}?start_month=2020-08"), "month")["gb_seconds"] == {}


def test_month_includes_its_first_moment(api: UbiOps) -> None:
    api.set_clock("2020-07-01T00:00:00Z")
    months = by_metric(api.get("/projects/p/usage?start_month=2020-07"), "month")["gb_seconds"]
    days = by_metric(api.get("/organizations/o/usage/details"), "day")["gb_seconds"]
    assert list(months) == list(days) == ["2020-07-01T00:00:00Z"]


def test_usage_is_summed_by_month(api: UbiOps, factory: Factory) -> None:
    record_usage(factory, "model_version", "gb_seconds", 1.5, "2020-06-30T23:59:59")
    record_usage(factory, "model_version", "gb_seconds", 2, "2020-07-01T00:00:00")
    record_usage(factory, "model_version", "gb_seconds", 0.25, "2020-07-30T09:00:00")
    record_usage(factory, "model_version", "requests", 100, "2020-07-30T09:00:00")
    record_usage(factory, "pipeline", "input_volume", 9, "2020-07-30T09:00:00")
    for path in ("/organizations/o/usage", "/projects/p/usage"):
        values = by_metric(api.get(path), "month")
        assert values["gb_seconds"]["2020-06-01T00:00:00Z"] == 1.5
        assert values["gb_seconds"]["2020-07-01T00:00:00Z"] == 2.25
        assert sum(values["input_volume"].values()) == 9


def test_organization_usage_is_the_sum_of_its_projects(api: UbiOps, factory: Factory) -> None:
    factory.project("elsewhere", organization=factory.organization("another"))
    for project, value in (("p", 1), ("q", 10), ("elsewhere", 100)):
        record_usage(factory, "pipeline", "input_volume", value, "2020-07-30T09:00:00", project)
    for path, value in (("projects/p", 1), ("projects/q", 10), ("organizations/o", 11), ("organizations/another", 100)):
        assert by_metric(api.get(f"/{path}/usage"), "month")["input_volume"]["2020-07-01T00:00:00Z"] == value


def test_usage_of_a_deleted_project_is_kept(api: UbiOps, factory: Factory) -> None:
    record_usage(factory, "pipeline", "input_volume", 9, "2020-07-30T09:00:00")
    api.delete("/projects/p")
    assert sum(by_metric(api.get("/organizations/o/usage"), "month")["input_volume"].values()) == 9


def test_daily_usage_covers_the_current_month_up_to_today(api: UbiOps, factory: Factory) -> None:
    record_usage(factory, "pipeline", "input_volume", 9, "2020-07-30T00:00:00")
    record_usage(factory, "pipeline", "input_volume", 1, "2020-07-06T23:59:59")
    record_usage(factory, "pipeline", "input_volume", 5, "2020-06-30T23:59:59")
    values = by_metric(api.get("/organizations/o/usage/details"), "day")["input_volume"]
    assert len(values) == 30
    assert {day: value for day, value in values.items() if value} == {
        "2020-07-06T00:00:00Z": 1,
        "2020-07-30T00:00:00Z": 9,
    }


def test_daily_usage_covers_a_whole_past_month(api: UbiOps, factory: Factory) -> None:
    record_usage(factory, "model_version", "gb_seconds", 5, "2020-02-29T23:59:59")
    values = by_metric(api.get("/organizations/o/usage/details?month=2020-02"), "day")["gb_seconds"]
    assert len(values) == 29
    assert values["2020-02-29T00:00:00Z"] == 5
    assert by_metric(api.get("/organizations/o/usage/details?month=2020-08"), "day")["gb_seconds"] == {}


@pytest.mark.parametrize(
    "month", ["2020-13", "2020-00", "0000-01", "2020-7", "2020", "July", "", "2020-07-01", "month_example"]
)
def test_invalid_month_is_rejected(api: UbiOps, month: str) -> None:
    for path in (
        "organizations/o/usage?start_month",
        "projects/p/usage?start_month",
        "organizations/o/usage/details?month",
    ):
        assert_rejected(api.call("GET", f"/{path}={month}"), 400, "month")


@pytest.mark.parametrize("month", ["0001-01", "9999-12"])
def test_first_and_last_month_of_the_calendar_are_accepted(api: UbiOps, month: str) -> None:
    for path in (
        "organizations/o/usage?start_month",
        "projects/p/usage?start_month",
        "organizations/o/usage/details?month",
    ):
        assert len(api.get(f"/{path}={month}")) == 2


def test_requests_create_usage(api: UbiOps, factory: Factory) -> None:
    factory.version()
    api.post("/projects/p/models/m/versions/v/request", {"x": 1})
    window = "start_time=2020-07-01T00:00:00Z&end_time=2020-08-01T00:00:00Z&interval=month"
    metric = api.get(f"/projects/p/metrics/gb_seconds?object_type=model_version&{window}")
    billed = by_metric(api.get("/projects/p/usage"), "month")["gb_seconds"]["2020-07-01T00:00:00Z"]
    assert billed > 0
    assert [one["value"] for one in metric] == [billed]
    days = by_metric(api.get("/organizations/o/usage/details"), "day")["gb_seconds"]
    assert days["2020-07-30T00:00:00Z"] == billed


def test_members_can_read_organization_usage(api: UbiOps) -> None:
    assert len(api("bob-token").get("/organizations/o/usage")) == 2
    assert len(api("bob-token").get("/organizations/o/usage/details")) == 2


@pytest.mark.parametrize("now", ["1970-01-01T00:00:00Z", "8999-12-31T23:59:59.999999Z"])
def test_usage_works_at_both_ends_of_the_calendar(api: UbiOps, now: str) -> None:
    api.set_clock(now)
    assert [len(one["usage"]) for one in api.get("/projects/p/usage")] == [13, 13]
