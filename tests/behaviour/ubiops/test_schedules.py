"""Scheduled requests: what can be scheduled, and by whom."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops.state.models import Version
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

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
def version(given: Given) -> Version:
    """Model m with version v, and pipeline l with it as its object."""
    version = given.version()
    given.attached(None, given.object("o", version), x="x")
    return version


def names(api: UbiOps) -> list[str]:
    return [one["name"] for one in api.get(SCHEDULES)]


def test_a_schedule_is_created_as_given(api: UbiOps) -> None:
    given = {**MODEL, "batch": True, "timeout": 300, "enabled": False}
    made = api.post(SCHEDULES, given)
    assert {name: made[name] for name in given} == given
    assert api.get(f"{SCHEDULES}/s") == made
    assert api.get(SCHEDULES) == [made]


def test_it_is_enabled_and_direct_by_default(api: UbiOps) -> None:
    made = api.post(SCHEDULES, MODEL)
    assert (made["enabled"], made["batch"]) == (True, False)


def test_one_of_a_pipeline_has_no_version(api: UbiOps) -> None:
    assert api.post(SCHEDULES, PIPELINE)["version"] is None
    assert_refused(api.call("POST", SCHEDULES, {**PIPELINE, "name": "u", "version": "v"}), 400, "version")


def test_one_of_a_model_needs_a_version(api: UbiOps) -> None:
    body = {name: value for name, value in MODEL.items() if name != "version"}
    assert_refused(api.call("POST", SCHEDULES, body), 400, "version")
    assert_refused(api.call("POST", SCHEDULES, {**MODEL, "version": "none"}), 404, "none")


def test_what_it_is_for_exists(api: UbiOps) -> None:
    assert_refused(api.call("POST", SCHEDULES, {**MODEL, "object_name": "none"}), 404, "none")
    assert_refused(api.call("POST", SCHEDULES, {**PIPELINE, "object_name": "m"}), 404, "m")
    assert_refused(api.call("POST", SCHEDULES, {**MODEL, "object_type": "connector"}), 400)
    assert names(api) == []


@pytest.mark.parametrize(
    "line",
    ["", "61 * * * *", "* * * *", "* * * * * *", "daily", "* 24 * * *", "5-1 * * * *", "*/0 * * * *", "0 0 31 2 *"],
)
def test_the_schedule_is_a_crontab_line(api: UbiOps, line: str) -> None:
    assert_refused(api.call("POST", SCHEDULES, {**MODEL, "schedule": line}), 400)
    api.post(SCHEDULES, MODEL)
    assert_refused(api.call("PATCH", f"{SCHEDULES}/s", {"name": "u", "schedule": line}), 400)
    assert api.get(f"{SCHEDULES}/s")["schedule"] == "*/15 * * * *"


@pytest.mark.parametrize("line", ["* * * * *", "0,30 8-18/2 1 jan,JUL mon-fri", "0 0 29 2 *", "5  4 * * sun"])
def test_lists_ranges_steps_and_names_are_crontab(api: UbiOps, line: str) -> None:
    assert api.post(SCHEDULES, {**MODEL, "schedule": line})["schedule"] == line


@pytest.mark.parametrize("data", [None, [], "text", {}, {"x": "one"}, {"x": 1, "z": 2}])
def test_the_input_of_something_structured_fits_its_fields(api: UbiOps, data: Any) -> None:
    assert_refused(api.call("POST", SCHEDULES, {**MODEL, "request_data": data}), 400)
    assert_refused(api.call("POST", SCHEDULES, {**PIPELINE, "request_data": data}), 400)
    api.post(SCHEDULES, MODEL)
    assert_refused(api.call("PATCH", f"{SCHEDULES}/s", {"request_data": data}), 400)


@pytest.mark.parametrize("data", [None, "text", [1, 2], {"any": "thing"}])
def test_the_input_of_something_plain_is_anything(api: UbiOps, given: Given, data: Any) -> None:
    given.version(model=given.model("plain", None, None))
    made = api.post(SCHEDULES, {**MODEL, "object_name": "plain", "request_data": data})
    assert made["request_data"] == data


def test_timeouts_have_a_maximum(api: UbiOps) -> None:
    assert api.post(SCHEDULES, {**MODEL, "timeout": 3600})["timeout"] == 3600
    assert api.post(SCHEDULES, {**PIPELINE, "timeout": 7200})["timeout"] == 7200
    assert_refused(api.call("POST", SCHEDULES, {**MODEL, "name": "u", "timeout": 3601}), 400, "3600")
    assert_refused(api.call("PATCH", f"{SCHEDULES}/s", {"timeout": 3601}), 400, "3600")
    assert_refused(api.call("PATCH", f"{SCHEDULES}/t", {"timeout": 7201}), 400)
    assert_refused(api.call("PATCH", f"{SCHEDULES}/t", {"timeout": 0}), 400)


@pytest.mark.parametrize("name", ["", "A", "1a", "a_b", "a b", "-"])
def test_names_are_of_lowercase_letters_digits_and_dashes(api: UbiOps, name: str) -> None:
    assert_refused(api.call("POST", SCHEDULES, {**MODEL, "name": name}), 400)


def test_names_are_unique_in_the_project(api: UbiOps) -> None:
    api.post(SCHEDULES, MODEL)
    api.post(SCHEDULES, PIPELINE)
    assert_refused(api.call("POST", SCHEDULES, {**PIPELINE, "name": "s"}), 409)
    assert_refused(api.call("PATCH", f"{SCHEDULES}/t", {"name": "s"}), 409)
    assert names(api) == ["s", "t"]


def test_an_update_leaves_what_is_not_given(api: UbiOps) -> None:
    before = api.post(SCHEDULES, {**MODEL, "enabled": False})
    assert api.patch(f"{SCHEDULES}/s", {"name": "u", "timeout": 60}) == {**before, "name": "u", "timeout": 60}
    after = api.patch(f"{SCHEDULES}/u", {"request_data": {"x": 3}, "batch": True, "schedule": "0 0 * * *"})
    assert (after["request_data"], after["batch"], after["enabled"]) == ({"x": 3}, True, False)
    assert_refused(api.call("GET", f"{SCHEDULES}/s"), 404)


@pytest.mark.parametrize("change", [{"object_name": "m"}, {"object_type": "model"}, {"version": "v"}])
def test_what_it_is_for_cannot_be_changed(api: UbiOps, change: dict[str, Any]) -> None:
    api.post(SCHEDULES, MODEL)
    assert_refused(api.call("PATCH", f"{SCHEDULES}/s", {"name": "u", **change}), 400, *change)
    assert names(api) == ["s"]


def test_one_whose_data_do_not_fit_any_more_can_be_disabled_and_put_right(api: UbiOps, given: Given) -> None:
    api.post(SCHEDULES, PIPELINE)
    api.patch("/projects/p/pipelines/l", {"input_fields": [{"name": "z", "data_type": "int"}]})
    assert api.patch(f"{SCHEDULES}/t", {"enabled": False})["enabled"] is False
    for wrong in ({"x": 2.5}, {"z": "1"}):
        assert_refused(api.call("PATCH", f"{SCHEDULES}/t", {"request_data": wrong}), 400)
    assert api.patch(f"{SCHEDULES}/t", {"request_data": {"z": 1}, "enabled": True})["request_data"] == {"z": 1}


def test_a_renamed_object_is_shown_by_its_new_name(api: UbiOps) -> None:
    api.post(SCHEDULES, MODEL)
    api.patch("/projects/p/models/m", {"name": "new"})
    assert api.get(f"{SCHEDULES}/s")["object_name"] == "new"


def test_a_deleted_schedule_is_gone(api: UbiOps) -> None:
    api.post(SCHEDULES, MODEL)
    api.delete(f"{SCHEDULES}/s")
    assert_refused(api.call("GET", f"{SCHEDULES}/s"), 404)
    assert_refused(api.call("DELETE", f"{SCHEDULES}/s"), 404)
    assert names(api) == []


def test_a_viewer_reads_and_cannot_write(api: UbiOps, given: Given) -> None:
    api.post(SCHEDULES, MODEL)
    given.role("bob", "project-viewer")
    bob = api("bob-token")
    assert names(bob) == ["s"]
    assert bob.get(f"{SCHEDULES}/s")["name"] == "s"
    assert_refused(bob.call("POST", SCHEDULES, PIPELINE), 403)
    assert_refused(bob.call("POST", SCHEDULES, {**PIPELINE, "object_name": "none"}), 403)
    assert_refused(bob.call("PATCH", f"{SCHEDULES}/s", {"enabled": False}), 403)
    assert_refused(bob.call("PATCH", f"{SCHEDULES}/none", {"enabled": False}), 403)
    assert_refused(bob.call("DELETE", f"{SCHEDULES}/s"), 403)


def test_an_outsider_sees_nothing(api: UbiOps) -> None:
    api.post(SCHEDULES, MODEL)
    assert_refused(api("carol-token").call("GET", SCHEDULES), 404)
    assert_refused(api("carol-token").call("DELETE", f"{SCHEDULES}/s"), 404)


def test_the_permissions_are_those_on_the_requests_of_the_object(api: UbiOps, given: Given) -> None:
    api.post(SCHEDULES, MODEL)
    api.post(SCHEDULES, PIPELINE)
    given.role("bob", "model-editor", given.model())
    bob = api("bob-token")
    assert names(bob) == ["s"]
    bob.post(SCHEDULES, {**MODEL, "name": "u"})
    assert bob.patch(f"{SCHEDULES}/u", {"enabled": False})["enabled"] is False
    assert_refused(bob.call("GET", f"{SCHEDULES}/t"), 403)
    assert_refused(bob.call("POST", SCHEDULES, {**PIPELINE, "name": "w"}), 403)


def test_who_may_list_neither_requests_of_models_nor_of_pipelines_lists_no_schedules(api: UbiOps, given: Given) -> None:
    given.role("bob", "connector-admin")
    assert_refused(api("bob-token").call("GET", SCHEDULES), 403, "requests.list")
