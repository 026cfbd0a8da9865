"""Tests of schedules that fire as the clock advances."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest

from projectlink import ubiops
from projectlink.transports import AsyncAsgiTransport
from projectlink_mock import Session
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.models import Build, Version
from projectlink_mock.services.ubiops_common import scheduler
from tests.behaviour.ubiops.api import UbiOps
from tests.behaviour.ubiops.factories import Factory

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
def version(api: UbiOps, factory: Factory) -> Version:
    """Create version v of model m, with the clock at ten."""
    api.set_clock("2026-03-02T10:00:00Z")
    return factory.version()


def request_minutes(api: UbiOps) -> list[str]:
    """Return the times of the requests that were made, as hours and minutes."""
    return [one["time_created"][11:16] for one in api.get(f"{REQUESTS}?sort=asc&limit=1000")]


def logs(api: UbiOps, **filters: Any) -> list[str]:
    lines = api.post("/projects/p/logs", {"filters": filters, "date_range": -86400})
    return [f"{line['date'][11:16]} {line['log']}" for line in lines]


def requests(api: UbiOps, object_type: str) -> float:
    query = f"start_time=2026-03-01&end_time=2026-03-05&interval=month&object_type={object_type}"
    return float(api.get(f"/projects/p/metrics/requests?{query}")[0]["value"])


def test_request_is_made_at_each_due_time(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    assert request_minutes(api) == []
    api.advance(15 * 60 - 1)
    assert request_minutes(api) == []
    api.advance(1)
    assert request_minutes(api) == ["10:15"]
    api.advance(60 * 60)
    assert request_minutes(api) == ["10:15", "10:30", "10:45", "11:00", "11:15"]


def test_requests_are_dated_when_they_were_due(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.set_clock("2026-03-02T10:30:00.1Z")
    assert [one["status"] for one in api.get(f"{REQUESTS}?sort=asc")] == ["completed", "pending"]


def test_scheduled_requests_appear_in_logs_and_metrics(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.advance(30 * 60)
    lines = logs(api, model_name="m")
    assert [line[:5] for line in lines if "Schedule s made a batch request" in line] == ["10:15", "10:30"]
    newest = api.get(REQUESTS)[0]["id"]
    assert len(logs(api, request_id=newest)) >= 2
    assert requests(api, "model_version") == 2


def test_scheduled_direct_request_is_not_listed_as_a_batch(api: UbiOps) -> None:
    api.post(SCHEDULES, {**QUARTERLY, "batch": False})
    api.advance(30 * 60)
    assert request_minutes(api) == []
    assert requests(api, "model_version") == 2
    assert len([line for line in logs(api) if "direct request" in line]) == 2


def test_scheduled_pipeline_runs(api: UbiOps, factory: Factory, version: Version) -> None:
    factory.attach(None, factory.object("o", version), x="x")
    of_pipeline = {"object_type": "pipeline", "object_name": "l"}
    api.post(SCHEDULES, {**{name: QUARTERLY[name] for name in QUARTERLY if name != "version"}, **of_pipeline})
    api.advance(60 * 60)
    assert len(api.get("/projects/p/pipelines/l/request-batch")) == 4
    assert (requests(api, "pipeline"), requests(api, "model_version")) == (4, 4)
    assert len([line for line in logs(api, pipeline_name="l") if "Schedule s" in line]) == 4


def test_schedules_fire_in_order_of_due_time(api: UbiOps) -> None:
    for name, line, x in (("a", "*/20 * * * *", 1.0), ("b", "*/30 * * * *", 2.0)):
        api.post(SCHEDULES, {**QUARTERLY, "name": name, "schedule": line, "request_data": {"x": x}})
    api.advance(50 * 60)
    assert request_minutes(api) == ["10:20", "10:30", "10:40"]
    ids = [one["id"] for one in api.get(f"{REQUESTS}?sort=asc")]
    assert [api.get(f"{REQUESTS}/{id}")["request_data"]["x"] for id in ids] == [1.0, 2.0, 1.0]


def test_disabled_schedule_does_not_fire_or_catch_up(api: UbiOps) -> None:
    api.post(SCHEDULES, {**QUARTERLY, "enabled": False})
    api.advance(60 * 60)
    assert request_minutes(api) == []
    api.patch(f"{SCHEDULES}/s", {"enabled": True})
    assert request_minutes(api) == []
    api.advance(15 * 60)
    assert request_minutes(api) == ["11:15"]
    api.patch(f"{SCHEDULES}/s", {"enabled": False})
    api.advance(60 * 60)
    assert request_minutes(api) == ["11:15"]


def test_new_crontab_line_replaces_the_old_one(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.patch(f"{SCHEDULES}/s", {"schedule": "20 * * * *"})
    api.patch(f"{SCHEDULES}/s", {"schedule": "*/15 * * * *"})
    api.patch(f"{SCHEDULES}/s", {"schedule": "20 * * * *", "request_data": {"x": 2}})
    api.advance(90 * 60)
    assert request_minutes(api) == ["10:20", "11:20"]


def test_unrelated_update_keeps_the_due_time(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.advance(10 * 60)
    api.patch(f"{SCHEDULES}/s", {"name": "t", "request_data": {"x": 2}})
    api.advance(5 * 60)
    assert request_minutes(api) == ["10:15"]


def test_deleted_schedule_does_not_fire(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.advance(15 * 60)
    api.delete(f"{SCHEDULES}/s")
    api.advance(60 * 60)
    assert request_minutes(api) == ["10:15"]


def test_deleting_the_model_deletes_its_schedules(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.delete("/projects/p/models/m")
    api.advance(60 * 60)
    assert api.get(SCHEDULES) == []


def test_rejected_scheduled_request_is_logged(api: UbiOps, factory: Factory, version: Version) -> None:
    broken = factories.version(factory.state, factory.model(), "w", build=Build(version.created_at, error="broken"))
    api.post(SCHEDULES, {**QUARTERLY, "version": broken.name})
    api.advance(15 * 60)
    assert requests(api, "model_version") == 0
    assert ["could not make its request" in line for line in logs(api, model_name="m", model_version="w")] == [True]


def test_clock_set_back_fires_schedules_again(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    api.advance(15 * 60)
    assert len(request_minutes(api)) == 1
    api.set_clock("2026-03-01T08:00:00Z")
    assert len(request_minutes(api)) == 1
    api.set_clock("2026-03-01T08:15:00Z")
    assert len(request_minutes(api)) == 2


def test_demo_schedules_fire_only_from_now_on(demo: UbiOps) -> None:
    demo.set_clock("2026-03-03T10:30:00Z")
    path = "/projects/project_name_example/metrics/requests"
    query = "?start_time=2020-01-01&end_time=2026-04-01&interval=month&object_type=model_version"
    before = sum(one["value"] for one in demo.get(path + query))
    demo.advance(60 * 60)
    assert sum(one["value"] for one in demo.get(path + query)) == before + 1


def test_restored_state_continues_its_schedules(api: UbiOps) -> None:
    api.post(SCHEDULES, QUARTERLY)
    state = api.control.call("GET", "/state").json
    api.advance(15 * 60)
    assert request_minutes(api) == ["10:15"]
    assert api.control.call("PUT", "/state", state).status == 200
    assert request_minutes(api) == ["10:15"]
    api.advance(15 * 60)
    assert request_minutes(api) == ["10:15", "10:30"]


def test_clock_jump_makes_a_limited_number_of_requests(api: UbiOps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "MAX_REQUESTS_PER_RUN", 3)
    api.post(SCHEDULES, QUARTERLY)
    api.advance(24 * 60 * 60)
    assert request_minutes(api) == ["10:15", "10:30", "10:45"]
    assert ["requests were skipped" in line for line in logs(api)][-1]
    api.advance(15 * 60)
    assert request_minutes(api)[-1] == "10:15"


def test_other_sessions_are_served_while_a_clock_jump_makes_its_requests(
    api: UbiOps, new_session: Callable[[], Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler, "_REQUESTS_PER_STEP", 5)
    api.post(SCHEDULES, {**QUARTERLY, "schedule": "* * * * *"})
    api.advance(24 * 60 * 60)
    ended: list[str] = []

    async def call(session: Session, name: str) -> None:
        configuration = ubiops.Configuration("http://mock/ubiops/v2.1", access_token="alice-token", retries=0)
        transport = AsyncAsgiTransport(session.app)
        async with ubiops.AsyncApiClient(configuration, transport=transport) as client:
            await ubiops.AsyncCoreApi(client).projects_list()
        ended.append(name)

    async def race() -> None:
        await asyncio.gather(call(api.session, "jumped"), call(new_session(), "other"))

    asyncio.run(race())
    assert ended == ["other", "jumped"]
    assert requests(api, "model_version") == 24 * 60


def test_status_at_the_due_time_counts(api: UbiOps, factory: Factory) -> None:
    began = datetime(2026, 3, 2, 10, 14, 59, 500_000, tzinfo=timezone.utc)
    factories.version(factory.state, factory.model(), "w", build=Build(began))
    api.post(SCHEDULES, {**QUARTERLY, "version": "w"})
    api.advance(30 * 60)
    assert ["could not make its request" in line for line in logs(api, model_version="w", model_name="m")].count(
        True
    ) == 1
    path = REQUESTS.replace("/v/", "/w/")
    assert [one["time_created"][11:16] for one in api.get(path)] == ["10:30"]


def test_blob_alive_at_the_due_time_is_accepted(api: UbiOps, factory: Factory) -> None:
    factory.version(model=factory.model("blobs", {"file": "blob"}, None))
    blob = api.send_file("POST", "/projects/p/blobs", b"data", headers={"blob-ttl": "1200"}).json["id"]
    api.post(SCHEDULES, {**QUARTERLY, "object_name": "blobs", "request_data": {"file": blob}})
    api.advance(60 * 60)
    path = REQUESTS.replace("/m/", "/blobs/")
    assert [one["time_created"][11:16] for one in api.get(path)] == ["10:15"]


def test_schedule_that_was_not_due_logs_no_skipped_requests(api: UbiOps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "MAX_REQUESTS_PER_RUN", 3)
    api.post(SCHEDULES, QUARTERLY)
    api.post(SCHEDULES, {**QUARTERLY, "name": "yearly", "schedule": "0 0 1 1 *"})
    api.post(SCHEDULES, {**QUARTERLY, "name": "off", "enabled": False})
    api.advance(24 * 60 * 60)
    assert [line.split()[3] for line in logs(api) if "requests were skipped" in line] == ["s"]
