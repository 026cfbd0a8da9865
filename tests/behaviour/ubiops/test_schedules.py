"""Tests of scheduled requests: validation and permissions."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops.state.models import Version
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

SCHEDULES = "/projects/p/schedules"
MODEL = {
    "name": "s",
    "object_type": "model",
    "object_name": "m",
    "version": "v",
    "schedule": "*/15 * * * *",
    "request_data": {"x": 1.5},
}
PIPELINE = {
    "name": "t",
    "object_type": "pipeline",
    "object_name": "l",
    "schedule": "0 * 3 * *",
    "request_data": {"x": 2.5},
    "batch": True,
}


@pytest.fixture(autouse=True)
def version(factory: Factory) -> Version:
    """Create model m with version v, and pipeline l with it as an object."""
    version = factory.version()
    factory.attach(None, factory.object("o", version), x="x")
    return version


def names(api: UbiOps) -> list[str]:
    return [one["name"] for one in api.get(SCHEDULES)]


def test_schedule_is_created(api: UbiOps) -> None:
    factory = {**MODEL, "batch": True, "timeout": 300, "enabled": False}
    created = api.post(SCHEDULES, factory)
    assert {name: created[name] for name in factory} == factory
    assert api.get(f"{SCHEDULES}/s") == created
    assert api.get(SCHEDULES) == [created]


def test_schedule_is_enabled_and_direct_by_default(api: UbiOps) -> None:
    created = api.post(SCHEDULES, MODEL)
    assert (created["enabled"], created["batch"]) == (True, False)


def test_pipeline_schedule_rejects_a_version(api: UbiOps) -> None:
    assert api.post(SCHEDULES, PIPELINE)["version"] is None
    assert_rejected(api.call("POST", SCHEDULES, {**PIPELINE, "name": "u", "version": "v"}), 400, "version")


def test_model_schedule_requires_a_version(api: UbiOps) -> None:
    body = {name: value for name, value in MODEL.items() if name != "version"}
    assert_rejected(api.call("POST", SCHEDULES, body), 400, "version")
    assert_rejected(api.call("POST", SCHEDULES, {**MODEL, "version": "none"}), 404, "none")


def test_scheduled_object_must_exist(api: UbiOps) -> None:
    assert_rejected(api.call("POST", SCHEDULES, {**MODEL, "object_name": "none"}), 404, "none")
    assert_rejected(api.call("POST", SCHEDULES, {**PIPELINE, "object_name": "m"}), 404, "m")
    assert_rejected(api.call("POST", SCHEDULES, {**MODEL, "object_type": "connector"}), 400)
    assert names(api) == []


@pytest.mark.parametrize(
    "line",
    ["", "61 * * * *", "* * * *", "* * * * * *", "daily", "* 24 * * *", "5-1 * * * *", "*/0 * * * *", "0 0 31 2 *"],
)
def test_schedule_must_be_a_crontab_line(api: UbiOps, line: str) -> None:
    assert_rejected(api.call("POST", SCHEDULES, {**MODEL, "schedule": line}), 400)
    api.post(SCHEDULES, MODEL)
    assert_rejected(api.call("PATCH", f"{SCHEDULES}/s", {"name": "u", "schedule": line}), 400)
    assert api.get(f"{SCHEDULES}/s")["schedule"] == "*/15 * * * *"


@pytest.mark.parametrize("line", ["* * * * *", "0,30 8-18/2 1 jan,JUL mon-fri", "0 0 29 2 *", "5  4 * * sun"])
def test_crontab_accepts_lists_ranges_steps_and_names(api: UbiOps, line: str) -> None:
    assert api.post(SCHEDULES, {**MODEL, "schedule": line})["schedule"] == line


@pytest.mark.parametrize("data", [None, [], "text", {}, {"x": "one"}, {"x": 1, "z": 2}])
def test_structured_data_must_match_the_fields(api: UbiOps, data: Any) -> None:
    assert_rejected(api.call("POST", SCHEDULES, {**MODEL, "request_data": data}), 400)
    assert_rejected(api.call("POST", SCHEDULES, {**PIPELINE, "request_data": data}), 400)
    api.post(SCHEDULES, MODEL)
    assert_rejected(api.call("PATCH", f"{SCHEDULES}/s", {"request_data": data}), 400)


@pytest.mark.parametrize("data", [None, "text", [1, 2], {"any": "thing"}])
def test_plain_data_may_be_any_json(api: UbiOps, factory: Factory, data: Any) -> None:
    factory.version(model=factory.model("plain", None, None))
    created = api.post(SCHEDULES, {**MODEL, "object_name": "plain", "request_data": data})
    assert created["request_data"] == data


def test_timeout_has_a_maximum(api: UbiOps) -> None:
    assert api.post(SCHEDULES, {**MODEL, "timeout": 3600})["timeout"] == 3600
    assert api.post(SCHEDULES, {**PIPELINE, "timeout": 7200})["timeout"] == 7200
    assert_rejected(api.call("POST", SCHEDULES, {**MODEL, "name": "u", "timeout": 3601}), 400, "3600")
    assert_rejected(api.call("PATCH", f"{SCHEDULES}/s", {"timeout": 3601}), 400, "3600")
    assert_rejected(api.call("PATCH", f"{SCHEDULES}/t", {"timeout": 7201}), 400)
    assert_rejected(api.call("PATCH", f"{SCHEDULES}/t", {"timeout": 0}), 400)


@pytest.mark.parametrize("name", ["", "A", "1a", "a_b", "a b", "-"])
def test_name_must_be_lowercase_letters_digits_and_dashes(api: UbiOps, name: str) -> None:
    assert_rejected(api.call("POST", SCHEDULES, {**MODEL, "name": name}), 400)


def test_names_are_unique_in_the_project(api: UbiOps) -> None:
    api.post(SCHEDULES, MODEL)
    api.post(SCHEDULES, PIPELINE)
    assert_rejected(api.call("POST", SCHEDULES, {**PIPELINE, "name": "s"}), 409)
    assert_rejected(api.call("PATCH", f"{SCHEDULES}/t", {"name": "s"}), 409)
    assert names(api) == ["s", "t"]


def test_update_keeps_other_fields(api: UbiOps) -> None:
    before = api.post(SCHEDULES, {**MODEL, "enabled": False})
    assert api.patch(f"{SCHEDULES}/s", {"name": "u", "timeout": 60}) == {**before, "name": "u", "timeout": 60}
    after = api.patch(f"{SCHEDULES}/u", {"request_data": {"x": 3}, "batch": True, "schedule": "0 0 * * *"})
    assert (after["request_data"], after["batch"], after["enabled"]) == ({"x": 3}, True, False)
    assert_rejected(api.call("GET", f"{SCHEDULES}/s"), 404)


@pytest.mark.parametrize("change", [{"object_name": "m"}, {"object_type": "model"}, {"version": "v"}])
def test_scheduled_object_cannot_be_changed(api: UbiOps, change: dict[str, Any]) -> None:
    api.post(SCHEDULES, MODEL)
    assert_rejected(api.call("PATCH", f"{SCHEDULES}/s", {"name": "u", **change}), 400, *change)
    assert names(api) == ["s"]


def test_schedule_with_outdated_data_can_be_disabled_and_repaired(api: UbiOps, factory: Factory) -> None:
    api.post(SCHEDULES, PIPELINE)
    api.patch("/projects/p/pipelines/l", {"input_fields": [{"name": "z", "data_type": "int"}]})
    assert api.patch(f"{SCHEDULES}/t", {"enabled": False})["enabled"] is False
    for wrong in ({"x": 2.5}, {"z": "1"}):
        assert_rejected(api.call("PATCH", f"{SCHEDULES}/t", {"request_data": wrong}), 400)
    assert api.patch(f"{SCHEDULES}/t", {"request_data": {"z": 1}, "enabled": True})["request_data"] == {"z": 1}


def test_renamed_object_is_shown_by_its_new_name(api: UbiOps) -> None:
    api.post(SCHEDULES, MODEL)
    api.patch("/projects/p/models/m", {"name": "new"})
    assert api.get(f"{SCHEDULES}/s")["object_name"] == "new"


def test_deleted_schedule_is_not_found(api: UbiOps) -> None:
    api.post(SCHEDULES, MODEL)
    api.delete(f"{SCHEDULES}/s")
    assert_rejected(api.call("GET", f"{SCHEDULES}/s"), 404)
    assert_rejected(api.call("DELETE", f"{SCHEDULES}/s"), 404)
    assert names(api) == []


def test_viewer_can_read_but_not_write(api: UbiOps, factory: Factory) -> None:
    api.post(SCHEDULES, MODEL)
    factory.role("bob", "project-viewer")
    bob = api("bob-token")
    assert names(bob) == ["s"]
    assert bob.get(f"{SCHEDULES}/s")["name"] == "s"
    assert_rejected(bob.call("POST", SCHEDULES, PIPELINE), 403)
    assert_rejected(bob.call("POST", SCHEDULES, {**PIPELINE, "object_name": "none"}), 403)
    assert_rejected(bob.call("PATCH", f"{SCHEDULES}/s", {"enabled": False}), 403)
    assert_rejected(bob.call("PATCH", f"{SCHEDULES}/none", {"enabled": False}), 403)
    assert_rejected(bob.call("DELETE", f"{SCHEDULES}/s"), 403)


def test_outsider_gets_not_found(api: UbiOps) -> None:
    api.post(SCHEDULES, MODEL)
    assert_rejected(api("carol-token").call("GET", SCHEDULES), 404)
    assert_rejected(api("carol-token").call("DELETE", f"{SCHEDULES}/s"), 404)


def test_schedules_require_request_permissions_on_the_object(api: UbiOps, factory: Factory) -> None:
    api.post(SCHEDULES, MODEL)
    api.post(SCHEDULES, PIPELINE)
    factory.role("bob", "model-editor", factory.model())
    bob = api("bob-token")
    assert names(bob) == ["s"]
    bob.post(SCHEDULES, {**MODEL, "name": "u"})
    assert bob.patch(f"{SCHEDULES}/u", {"enabled": False})["enabled"] is False
    assert_rejected(bob.call("GET", f"{SCHEDULES}/t"), 403)
    assert_rejected(bob.call("POST", SCHEDULES, {**PIPELINE, "name": "w"}), 403)


def test_listing_schedules_requires_a_request_permission(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "connector-admin")
    assert_rejected(api("bob-token").call("GET", SCHEDULES), 403, "requests.list")
