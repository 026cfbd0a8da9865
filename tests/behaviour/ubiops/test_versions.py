"""Versions of models: defaults and bounds, names, changes and deletion."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

VERSIONS = "/projects/p/models/m/versions"
DEFAULTS = {
    "description": "",
    "language": "python3.7",
    "memory_allocation": 2048,
    "maximum_instances": 5,
    "minimum_instances": 0,
    "maximum_idle_time": 300,
}
OUT_OF_BOUNDS = [
    {"language": "python3.4"},
    {"language": "python3.9"},
    {"language": None},
    {"memory_allocation": 255},
    {"memory_allocation": 32769},
    {"memory_allocation": 512.5},
    {"memory_allocation": "512"},
    {"maximum_instances": 21},
    {"maximum_instances": 0},
    {"maximum_instances": True},
    {"minimum_instances": -1},
    {"maximum_idle_time": 9},
    {"maximum_idle_time": 3601},
    {"description": "d" * 201},
]
WITHIN_BOUNDS = [
    {"language": "python3.5"},
    {"language": "python3.6"},
    {"language": "python3.8"},
    {"memory_allocation": 256},
    {"memory_allocation": 32768},
    {"maximum_instances": 20, "minimum_instances": 20},
    {"maximum_instances": 1, "minimum_instances": 1},
    {"maximum_idle_time": 10},
    {"maximum_idle_time": 3600},
    {"description": "d" * 200},
]


def test_what_is_left_out_has_its_default(api: UbiOps, given: Given) -> None:
    given.model()
    api.set_clock("2020-05-12T16:23:15.456812Z")
    now = "2020-05-12T16:23:15.456812Z"
    made = api.post(VERSIONS, {"version": "version-1"})
    assert made == {
        "id": made["id"],
        "model": "m",
        "version": "version-1",
        **DEFAULTS,
        "status": "initialised",
        "error_message": "",
        "creation_date": now,
        "last_updated": now,
        "file_last_updated": now,
    }
    assert api.get(f"{VERSIONS}/version-1") == made
    assert api.get(VERSIONS) == [made]


def test_a_version_that_nothing_is_uploaded_for_stays_initialised(api: UbiOps, given: Given) -> None:
    given.model()
    api.post(VERSIONS, {"version": "v"})
    api.advance(3600)
    assert api.get(f"{VERSIONS}/v")["status"] == "initialised"


@pytest.mark.parametrize("settings", WITHIN_BOUNDS)
def test_bounds_are_allowed(api: UbiOps, given: Given, settings: dict[str, Any]) -> None:
    given.version("other")
    made = api.post(VERSIONS, {"version": "v", **settings})
    changed = api.patch(f"{VERSIONS}/other", settings)
    for answer in (made, changed):
        assert {name: answer[name] for name in DEFAULTS} == {**DEFAULTS, **settings}


@pytest.mark.parametrize("settings", OUT_OF_BOUNDS)
def test_what_is_out_of_bounds_is_refused(api: UbiOps, given: Given, settings: dict[str, Any]) -> None:
    given.version("other")
    before = api.get(VERSIONS)
    (name,) = settings
    assert_refused(api.call("POST", VERSIONS, {"version": "v", **settings}), 400, name)
    assert_refused(api.call("PATCH", f"{VERSIONS}/other", settings), 400, name)
    assert api.get(VERSIONS) == before


def test_the_minimum_of_instances_is_not_above_the_maximum(api: UbiOps, given: Given) -> None:
    given.version()
    body = {"version": "new", "maximum_instances": 2, "minimum_instances": 3}
    assert_refused(api.call("POST", VERSIONS, body), 400, "minimum_instances")
    assert_refused(api.call("POST", VERSIONS, {"version": "new", "minimum_instances": 6}), 400, "minimum_instances")
    assert_refused(api.call("PATCH", f"{VERSIONS}/v", {"minimum_instances": 6}), 400, "minimum_instances")
    api.patch(f"{VERSIONS}/v", {"minimum_instances": 4})
    assert_refused(api.call("PATCH", f"{VERSIONS}/v", {"maximum_instances": 3}), 400, "maximum_instances")
    assert api.get(f"{VERSIONS}/v")["maximum_instances"] == 5


@pytest.mark.parametrize("name", ["", "a b", "-a", "_a", "ü", "a/b", "a\n", "v" * 65, None, 1])
def test_odd_names_are_refused(api: UbiOps, given: Given, name: Any) -> None:
    given.version()
    assert_refused(api.call("POST", VERSIONS, {"version": name}), 400, "version")
    assert_refused(api.call("PATCH", f"{VERSIONS}/v", {"version": name}), 400, "version")
    assert [one["version"] for one in api.get(VERSIONS)] == ["v"]


def test_a_version_needs_a_name(api: UbiOps, given: Given) -> None:
    given.model()
    assert_refused(api.call("POST", VERSIONS, {}), 400, "version")


def test_names_are_unique_within_a_model(api: UbiOps, given: Given) -> None:
    given.version()
    given.version("other")
    given.model("m2")
    assert_refused(api.call("POST", VERSIONS, {"version": "v"}), 409, "'v'")
    assert_refused(api.call("PATCH", f"{VERSIONS}/other", {"version": "v", "description": "changed"}), 409, "'v'")
    assert api.get(f"{VERSIONS}/other")["description"] == ""
    assert api.post("/projects/p/models/m2/versions", {"version": "v"})["model"] == "m2"


def test_what_is_not_given_stays_and_the_change_is_dated(api: UbiOps, given: Given) -> None:
    given.version()
    before = api.get(f"{VERSIONS}/v")
    api.set_clock("2020-06-23T18:04:16.123754Z")
    body = {"memory_allocation": 512, "maximum_instances": 4, "minimum_instances": 1}
    changed = {**before, **body, "last_updated": "2020-06-23T18:04:16.123754Z"}
    assert api.patch(f"{VERSIONS}/v", body) == changed
    assert api.patch(f"{VERSIONS}/v", {}) == changed
    assert api.patch(f"{VERSIONS}/v", {"version": "v"}) == changed


@pytest.mark.parametrize("change", [{"model": "m2"}, {"status": "available"}, {"id": "x"}, {"error_message": ""}])
def test_what_a_version_is_given_by_the_service_cannot_be_changed(
    api: UbiOps, given: Given, change: dict[str, Any]
) -> None:
    given.version()
    assert_refused(api.call("PATCH", f"{VERSIONS}/v", {**change, "description": "New"}), 400, *change)
    assert api.get(f"{VERSIONS}/v")["description"] == ""


def test_a_new_name_is_seen_in_pipelines(api: UbiOps, given: Given) -> None:
    given.object("first", given.version())
    api.patch(f"{VERSIONS}/v", {"version": "new"})
    assert api.call("GET", f"{VERSIONS}/v").status == 404
    assert api.get("/projects/p/pipelines/l/objects/first")["version"] == "new"


def test_one_beyond_the_subscription_s_resources_is_refused(api: UbiOps, given: Given) -> None:
    given.organization(subscription="free")
    given.model()
    for number in range(10):
        api.post(VERSIONS, {"version": f"v{number}"})
    assert_refused(api.call("POST", VERSIONS, {"version": "v10"}), 400, "resources", "10")
    assert len(api.get(VERSIONS)) == 10
    api.delete(f"{VERSIONS}/v0")
    api.post(VERSIONS, {"version": "v10"})


def test_a_version_in_a_pipeline_cannot_be_deleted(api: UbiOps, given: Given) -> None:
    given.object("first", given.version())
    given.version("unused")
    assert_refused(api.call("DELETE", f"{VERSIONS}/v"), 409, "pipeline")
    api.delete(f"{VERSIONS}/unused")
    api.delete("/projects/p/pipelines/l/objects/first")
    api.delete(f"{VERSIONS}/v")
    assert_refused(api.call("GET", f"{VERSIONS}/v"), 404, "'v'")
    assert_refused(api.call("DELETE", f"{VERSIONS}/v"), 404, "'v'")
    assert api.get(VERSIONS) == []


def test_a_version_deleted_and_made_again_has_nothing_of_the_old_one(api: UbiOps, given: Given) -> None:
    given.version()
    api.post(f"{VERSIONS}/v/environment-variables", {"name": "a", "value": "b", "secret": False})
    api.delete(f"{VERSIONS}/v")
    assert api.post(VERSIONS, {"version": "v"})["status"] == "initialised"
    assert api.get(f"{VERSIONS}/v/environment-variables") == []
    assert api.call("GET", f"{VERSIONS}/v/download").status == 404


def test_a_version_takes_its_requests_with_it(api: UbiOps, given: Given) -> None:
    given.version()
    kept = given.version("w")
    for version in "vw":
        api.post(f"{VERSIONS}/{version}/request", {"x": 1.0})
        api.post(f"{VERSIONS}/{version}/request-batch", [{"x": 1.0}, {"x": 2.0}])
    api.delete(f"{VERSIONS}/v")
    assert {one.version_id for one in given.state.model_requests} == {kept.id}
    assert len(given.state.model_requests) == 3


def test_a_viewer_reads_and_cannot_write(api: UbiOps, given: Given) -> None:
    given.version()
    given.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get(VERSIONS) == [bob.get(f"{VERSIONS}/v")]
    assert bob.call("GET", f"{VERSIONS}/v/download").status == 200
    assert_refused(bob.call("POST", VERSIONS, {"version": "new"}), 403, "models.versions.create")
    assert_refused(bob.call("PATCH", f"{VERSIONS}/v", {}), 403, "models.versions.update")
    assert_refused(bob.call("DELETE", f"{VERSIONS}/v"), 403, "models.versions.delete")
    assert_refused(bob.send_file("PUT", f"{VERSIONS}/v/upload", b""), 403, "models.versions.upload")


def test_an_outsider_sees_nothing(api: UbiOps, given: Given) -> None:
    given.version()
    carol = api("carol-token")
    for method, path, body in [
        ("GET", VERSIONS, None),
        ("POST", VERSIONS, {"version": "new"}),
        ("GET", f"{VERSIONS}/v", None),
        ("PATCH", f"{VERSIONS}/v", {}),
        ("DELETE", f"{VERSIONS}/v", None),
        ("GET", f"{VERSIONS}/v/download", None),
    ]:
        assert_refused(carol.call(method, path, body), 404, "'p'")
    assert_refused(carol.send_file("PUT", f"{VERSIONS}/v/upload", b""), 404, "'p'")


def test_a_role_on_another_model_does_not_help(api: UbiOps, given: Given) -> None:
    given.version()
    given.role("bob", "model-admin", given.model("other"))
    bob = api("bob-token")
    assert_refused(bob.call("GET", VERSIONS), 403, "models.versions.list")
    bob.post("/projects/p/models/other/versions", {"version": "v"})


def test_what_a_version_did_is_told_when_it_is_gone(api: UbiOps, given: Given) -> None:
    given.attached(None, given.object("first", given.version()), x="x")
    api.set_clock("2026-01-01T00:00:00Z")
    (made,) = api.post("/projects/p/pipelines/l/request-batch", [{"x": 1.0}])
    api.advance(60)
    one = f"/projects/p/pipelines/l/request-batch/{made['id']}"
    before = api.get(one)
    assert len(before["model_requests"]) == 1
    api.delete("/projects/p/pipelines/l/objects/first")
    api.delete("/projects/p/models/m")
    assert api.get(one) == before
    assert api.post("/projects/p/logs", {"filters": {"pipeline_name": "l"}})
    api.delete("/projects/p/pipelines/l")
    assert len(given.state.model_requests) == 0
