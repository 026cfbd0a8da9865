"""Schedules that fire as the clock passes their times."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories, scheduler
from projectlink_mock.services.ubiops.state.models import Build, Version
from tests.behaviour.ubiops.api import UbiOps
from tests.behaviour.ubiops.factories import Given

SCHEDULES = "/projects/p/schedules"
REQUESTS = "/projects/p/models/m/versions/v/request-batch"
QUARTERLY = {
    "name": "s",
    "object_type": "model",
    "object_name": "m",
    "version": "v",
    "schedule": "*/15 * * * *",
    "request_data": {"x": 1.5},
    "batch": True,
}


@pytest.fixture(autouse=True)
def version(api: UbiOps, given: Given) -> Version:
    """Version v of model m, at ten o'clock."""
    api.set_clock("2026-03-02T10:00:00Z")
    return given.version()


def made(api: UbiOps) -> list[str]:
    """When requests were made, by their minute."""
    return [one["time_created"][11:16] for one in api.get(f"{REQUESTS}?sort=asc&limit=1000")]


def logs(api: UbiOps, **filters: Any) -> list[str]:
    lines = api.post("/projects/p/logs", {"filters": filters, "date_range": -86400})
    return [f"{line['date'][11:16]} {line['log']}" for line in lines]


def requests(api: UbiOps, object_type: str) -> float:
    query = f"start_time=2026-03-01&end_time=2026-03-05&interval=month&object_type={object_type}"
    return float(api.get(f"/projects/p/metrics/requests?{query}")[0]["value"])


def test_a_request_is_made_at_each_time_that_the_clock_passes(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    assert made(api) == []
    api.advance(15 * 60 - 1)
    assert made(api) == []
    api.advance(1)
    assert made(api) == ["10:15"]
    api.advance(60 * 60)
    assert made(api) == ["10:15", "10:30", "10:45", "11:00", "11:15"]


def test_requests_age_from_the_time_they_were_due(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.set_clock("2026-03-02T10:30:00.1Z")
    assert [one["status"] for one in api.get(f"{REQUESTS}?sort=asc")] == ["completed", "pending"]


def test_logs_and_metrics_show_what_was_made(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.advance(30 * 60)
    shown = logs(api, model_name="m")
    assert [line[:5] for line in shown if "Schedule s made a batch request" in line] == ["10:15", "10:30"]
    newest = api.get(REQUESTS)[0]["id"]
    assert len(logs(api, request_id=newest)) >= 2
    assert requests(api, "model_version") == 2


def test_a_direct_request_is_made_but_not_listed_among_batches(api: UbiOps) -> None:
    api.post(SCHEDULES, {**QUARTERLY, "batch": False})
    api.advance(30 * 60)
    assert made(api) == []
    assert requests(api, "model_version") == 2
    assert len([line for line in logs(api) if "direct request" in line]) == 2


def test_a_pipeline_is_run(api: UbiOps, given: Given, version: Version) -> None:
    given.attached(None, given.object("o", version), x="x")
    of_pipeline = {"object_type": "pipeline", "object_name": "l"}
    api.post(SCHEDULES, {**{name: QUARTERLY[name] for name in QUARTERLY if name != "version"}, **of_pipeline})
    api.advance(60 * 60)
    assert len(api.get("/projects/p/pipelines/l/request-batch")) == 4
    assert (requests(api, "pipeline"), requests(api, "model_version")) == (4, 4)
    assert len([line for line in logs(api, pipeline_name="l") if "Schedule s" in line]) == 4


def test_schedules_fire_in_the_order_of_their_times(api: UbiOps) -> None:
    for name, line, x in (("a", "*/20 * * * *", 1.0), ("b", "*/30 * * * *", 2.0)):
        api.post(SCHEDULES, {**QUARTERLY, "name": name, "schedule": line, "request_data": {"x": x}})
    api.advance(50 * 60)
    assert made(api) == ["10:20", "10:30", "10:40"]
    ids = [one["id"] for one in api.get(f"{REQUESTS}?sort=asc")]
    assert [api.get(f"{REQUESTS}/{id}")["request_data"]["x"] for id in ids] == [1.0, 2.0, 1.0]


def test_a_disabled_one_does_not_fire_and_nothing_is_made_up_for(api: UbiOps) -> None:
    api.post(SCHEDULES, {**QUARTERLY, "enabled": False})
    api.advance(60 * 60)
    assert made(api) == []
    api.patch(f"{SCHEDULES}/s", {"enabled": True})
    assert made(api) == []
    api.advance(15 * 60)
    assert made(api) == ["11:15"]
    api.patch(f"{SCHEDULES}/s", {"enabled": False})
    api.advance(60 * 60)
    assert made(api) == ["11:15"]


def test_a_new_time_takes_the_place_of_the_old_one(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.patch(f"{SCHEDULES}/s", {"schedule": "20 * * * *"})
    api.patch(f"{SCHEDULES}/s", {"schedule": "*/15 * * * *"})
    api.patch(f"{SCHEDULES}/s", {"schedule": "20 * * * *", "request_data": {"x": 2}})
    api.advance(90 * 60)
    assert made(api) == ["10:20", "11:20"]


def test_a_change_of_something_else_changes_no_time(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.advance(10 * 60)
    api.patch(f"{SCHEDULES}/s", {"name": "t", "request_data": {"x": 2}})
    api.advance(5 * 60)
    assert made(api) == ["10:15"]


def test_a_deleted_one_never_fires_again(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.advance(15 * 60)
    api.delete(f"{SCHEDULES}/s")
    api.advance(60 * 60)
    assert made(api) == ["10:15"]


def test_it_goes_with_its_model(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.delete("/projects/p/models/m")
    api.advance(60 * 60)
    assert api.get(SCHEDULES) == []


def test_a_request_that_cannot_be_made_is_logged(api: UbiOps, given: Given, version: Version) -> None:
    broken = factories.version(given.state, given.model(), "w", build=Build(version.created_at, error="broken"))
    api.post(SCHEDULES, {**QUARTERLY, "version": broken.name})
    api.advance(15 * 60)
    assert requests(api, "model_version") == 0
    assert ["could not make its request" in line for line in logs(api, model_name="m", model_version="w")] == [True]


def test_a_clock_that_is_set_back_passes_its_times_again(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.advance(15 * 60)
    assert len(made(api)) == 1
    api.set_clock("2026-03-01T08:00:00Z")
    assert len(made(api)) == 1
    api.set_clock("2026-03-01T08:15:00Z")
    assert len(made(api)) == 2


def test_the_times_of_the_demo_come_from_now_on(demo: UbiOps) -> None:
    demo.set_clock("2026-03-03T10:30:00Z")
    path = "/projects/project_name_example/metrics/requests"
    query = "?start_time=2020-01-01&end_time=2026-04-01&interval=month&object_type=model_version"
    before = sum(one["value"] for one in demo.get(path + query))
    demo.advance(60 * 60)
    assert sum(one["value"] for one in demo.get(path + query)) == before + 1


def test_a_state_that_is_put_back_goes_on_as_it_was(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    state = api.control.call("GET", "/state").json
    api.advance(15 * 60)
    assert made(api) == ["10:15"]
    assert api.control.call("PUT", "/state", state).status == 200
    assert made(api) == ["10:15"]
    api.advance(15 * 60)
    assert made(api) == ["10:15", "10:30"]


def test_a_jump_makes_no_more_requests_than_can_be_waited_for(api: UbiOps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "MOST_AT_ONCE", 3)
    api.post(SCHEDULES, QUARTERLY)
    api.advance(24 * 60 * 60)
    assert made(api) == ["10:15", "10:30", "10:45"]
    assert ["left requests out" in line for line in logs(api)][-1]
    api.advance(15 * 60)
    assert made(api)[-1] == "10:15"


def test_what_counts_is_how_things_were_when_it_was_due(api: UbiOps, given: Given) -> None:
    began = datetime(2026, 3, 2, 10, 14, 59, 500_000, tzinfo=timezone.utc)
    factories.version(given.state, given.model(), "w", build=Build(began))
    api.post(SCHEDULES, {**QUARTERLY, "version": "w"})
    api.advance(30 * 60)
    assert ["could not make its request" in line for line in logs(api, model_version="w", model_name="m")].count(
        True
    ) == 1
    path = REQUESTS.replace("/v/", "/w/")
    assert [one["time_created"][11:16] for one in api.get(path)] == ["10:30"]


def test_a_blob_that_lived_when_it_was_due_was_there(api: UbiOps, given: Given) -> None:
    given.version(model=given.model("blobs", {"file": "blob"}, None))
    blob = api.send_file("POST", "/projects/p/blobs", b"data", headers={"blob-ttl": "1200"}).json["id"]
    api.post(SCHEDULES, {**QUARTERLY, "object_name": "blobs", "request_data": {"file": blob}})
    api.advance(60 * 60)
    path = REQUESTS.replace("/m/", "/blobs/")
    assert [one["time_created"][11:16] for one in api.get(path)] == ["10:15"]


def test_what_was_not_due_leaves_nothing_out(api: UbiOps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "MOST_AT_ONCE", 3)
    api.post(SCHEDULES, QUARTERLY)
    api.post(SCHEDULES, {**QUARTERLY, "name": "yearly", "schedule": "0 0 1 1 *"})
    api.post(SCHEDULES, {**QUARTERLY, "name": "off", "enabled": False})
    api.advance(24 * 60 * 60)
    assert [line.split()[3] for line in logs(api) if "left requests out" in line] == ["s"]
