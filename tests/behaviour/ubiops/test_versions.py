"""Tests of model versions: defaults, bounds, names, updates and deletion."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

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


def test_omitted_fields_have_defaults(api: UbiOps, factory: Factory) -> None:
    factory.model()
    api.set_clock("2020-05-12T16:23:15.456812Z")
    now = "2020-05-12T16:23:15.456812Z"
    created = api.post(VERSIONS, {"version": "version-1"})
    assert created == {
        "id": created["id"],
        "model": "m",
        "version": "version-1",
        **DEFAULTS,
        "status": "initialised",
        "error_message": "",
        "creation_date": now,
        "last_updated": now,
        "file_last_updated": now,
    }
    assert api.get(f"{VERSIONS}/version-1") == created
    assert api.get(VERSIONS) == [created]


def test_version_without_an_upload_stays_initialised(api: UbiOps, factory: Factory) -> None:
    factory.model()
    api.post(VERSIONS, {"version": "v"})
    api.advance(3600)
    assert api.get(f"{VERSIONS}/v")["status"] == "initialised"


@pytest.mark.parametrize("settings", WITHIN_BOUNDS)
def test_values_at_the_bounds_are_accepted(api: UbiOps, factory: Factory, settings: dict[str, Any]) -> None:
    factory.version("other")
    created = api.post(VERSIONS, {"version": "v", **settings})
    changed = api.patch(f"{VERSIONS}/other", settings)
    for response in (created, changed):
        assert {name: response[name] for name in DEFAULTS} == {**DEFAULTS, **settings}


@pytest.mark.parametrize("settings", OUT_OF_BOUNDS)
def test_values_out_of_bounds_are_rejected(api: UbiOps, factory: Factory, settings: dict[str, Any]) -> None:
    factory.version("other")
    before = api.get(VERSIONS)
    (name,) = settings
    assert_rejected(api.call("POST", VERSIONS, {"version": "v", **settings}), 400, name)
    assert_rejected(api.call("PATCH", f"{VERSIONS}/other", settings), 400, name)
    assert api.get(VERSIONS) == before


def test_minimum_instances_must_not_exceed_maximum(api: UbiOps, factory: Factory) -> None:
    factory.version()
    body = {"version": "new", "maximum_instances": 2, "minimum_instances": 3}
    assert_rejected(api.call("POST", VERSIONS, body), 400, "minimum_instances")
    assert_rejected(api.call("POST", VERSIONS, {"version": "new", "minimum_instances": 6}), 400, "minimum_instances")
    assert_rejected(api.call("PATCH", f"{VERSIONS}/v", {"minimum_instances": 6}), 400, "minimum_instances")
    api.patch(f"{VERSIONS}/v", {"minimum_instances": 4})
    assert_rejected(api.call("PATCH", f"{VERSIONS}/v", {"maximum_instances": 3}), 400, "maximum_instances")
    assert api.get(f"{VERSIONS}/v")["maximum_instances"] == 5


@pytest.mark.parametrize("name", ["", "a b", "-a", "_a", "ü", "a/b", "a\n", "v" * 65, None, 1])
def test_invalid_names_are_rejected(api: UbiOps, factory: Factory, name: Any) -> None:
    factory.version()
    assert_rejected(api.call("POST", VERSIONS, {"version": name}), 400, "version")
    assert_rejected(api.call("PATCH", f"{VERSIONS}/v", {"version": name}), 400, "version")
    assert [one["version"] for one in api.get(VERSIONS)] == ["v"]


def test_version_name_is_required(api: UbiOps, factory: Factory) -> None:
    factory.model()
    assert_rejected(api.call("POST", VERSIONS, {}), 400, "version")


def test_names_are_unique_within_a_model(api: UbiOps, factory: Factory) -> None:
    factory.version()
    factory.version("other")
    factory.model("m2")
    assert_rejected(api.call("POST", VERSIONS, {"version": "v"}), 409, "'v'")
    assert_rejected(api.call("PATCH", f"{VERSIONS}/other", {"version": "v", "description": "changed"}), 409, "'v'")
    assert api.get(f"{VERSIONS}/other")["description"] == ""
    assert api.post("/projects/p/models/m2/versions", {"version": "v"})["model"] == "m2"


def test_update_keeps_other_fields_and_is_dated(api: UbiOps, factory: Factory) -> None:
    factory.version()
    before = api.get(f"{VERSIONS}/v")
    api.set_clock("2020-06-23T18:04:16.123754Z")
    body = {"memory_allocation": 512, "maximum_instances": 4, "minimum_instances": 1}
    changed = {**before, **body, "last_updated": "2020-06-23T18:04:16.123754Z"}
    assert api.patch(f"{VERSIONS}/v", body) == changed
    assert api.patch(f"{VERSIONS}/v", {}) == changed
    assert api.patch(f"{VERSIONS}/v", {"version": "v"}) == changed


@pytest.mark.parametrize("change", [{"model": "m2"}, {"status": "available"}, {"id": "x"}, {"error_message": ""}])
def test_read_only_fields_cannot_be_changed(api: UbiOps, factory: Factory, change: dict[str, Any]) -> None:
    factory.version()
    assert_rejected(api.call("PATCH", f"{VERSIONS}/v", {**change, "description": "New"}), 400, *change)
    assert api.get(f"{VERSIONS}/v")["description"] == ""


def test_renamed_version_is_shown_in_pipelines(api: UbiOps, factory: Factory) -> None:
    factory.object("first", factory.version())
    api.patch(f"{VERSIONS}/v", {"version": "new"})
    assert api.call("GET", f"{VERSIONS}/v").status == 404
    assert api.get("/projects/p/pipelines/l/objects/first")["version"] == "new"


def test_versions_count_towards_the_resource_limit(api: UbiOps, factory: Factory) -> None:
    factory.organization(subscription="free")
    factory.model()
    for number in range(10):
        api.post(VERSIONS, {"version": f"v{number}"})
    assert_rejected(api.call("POST", VERSIONS, {"version": "v10"}), 400, "resources", "10")
    assert len(api.get(VERSIONS)) == 10
    api.delete(f"{VERSIONS}/v0")
    api.post(VERSIONS, {"version": "v10"})


def test_version_in_a_pipeline_cannot_be_deleted(api: UbiOps, factory: Factory) -> None:
    factory.object("first", factory.version())
    factory.version("unused")
    assert_rejected(api.call("DELETE", f"{VERSIONS}/v"), 409, "pipeline")
    api.delete(f"{VERSIONS}/unused")
    api.delete("/projects/p/pipelines/l/objects/first")
    api.delete(f"{VERSIONS}/v")
    assert_rejected(api.call("GET", f"{VERSIONS}/v"), 404, "'v'")
    assert_rejected(api.call("DELETE", f"{VERSIONS}/v"), 404, "'v'")
    assert api.get(VERSIONS) == []


def test_recreated_version_has_nothing_of_the_old_one(api: UbiOps, factory: Factory) -> None:
    factory.version()
    api.post(f"{VERSIONS}/v/environment-variables", {"name": "a", "value": "b", "secret": False})
    api.delete(f"{VERSIONS}/v")
    assert api.post(VERSIONS, {"version": "v"})["status"] == "initialised"
    assert api.get(f"{VERSIONS}/v/environment-variables") == []
    assert api.call("GET", f"{VERSIONS}/v/download").status == 404


def test_deleting_a_version_deletes_its_requests(api: UbiOps, factory: Factory) -> None:
    factory.version()
    kept = factory.version("w")
    for version in "vw":
        api.post(f"{VERSIONS}/{version}/request", {"x": 1.0})
        api.post(f"{VERSIONS}/{version}/request-batch", [{"x": 1.0}, {"x": 2.0}])
    api.delete(f"{VERSIONS}/v")
    assert {one.version_id for one in factory.state.model_requests} == {kept.id}
    assert len(factory.state.model_requests) == 3


def test_viewer_can_read_but_not_write(api: UbiOps, factory: Factory) -> None:
    factory.version()
    factory.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get(VERSIONS) == [bob.get(f"{VERSIONS}/v")]
    assert bob.call("GET", f"{VERSIONS}/v/download").status == 200
    assert_rejected(bob.call("POST", VERSIONS, {"version": "new"}), 403, "models.versions.create")
    assert_rejected(bob.call("PATCH", f"{VERSIONS}/v", {}), 403, "models.versions.update")
    assert_rejected(bob.call("DELETE", f"{VERSIONS}/v"), 403, "models.versions.delete")
    assert_rejected(bob.send_file("PUT", f"{VERSIONS}/v/upload", b""), 403, "models.versions.upload")


def test_outsider_gets_not_found(api: UbiOps, factory: Factory) -> None:
    factory.version()
    carol = api("carol-token")
    for method, path, body in [
        ("GET", VERSIONS, None),
        ("POST", VERSIONS, {"version": "new"}),
        ("GET", f"{VERSIONS}/v", None),
        ("PATCH", f"{VERSIONS}/v", {}),
        ("DELETE", f"{VERSIONS}/v", None),
        ("GET", f"{VERSIONS}/v/download", None),
    ]:
        assert_rejected(carol.call(method, path, body), 404, "'p'")
    assert_rejected(carol.send_file("PUT", f"{VERSIONS}/v/upload", b""), 404, "'p'")


def test_role_on_another_model_is_not_enough(api: UbiOps, factory: Factory) -> None:
    factory.version()
    factory.role("bob", "model-admin", factory.model("other"))
    bob = api("bob-token")
    assert_rejected(bob.call("GET", VERSIONS), 403, "models.versions.list")
    bob.post("/projects/p/models/other/versions", {"version": "v"})


def test_log_lines_and_usage_of_a_deleted_version_are_kept(api: UbiOps, factory: Factory) -> None:
    factory.attach(None, factory.object("first", factory.version()), x="x")
    api.set_clock("2026-01-01T00:00:00Z")
    (created,) = api.post("/projects/p/pipelines/l/request-batch", [{"x": 1.0}])
    api.advance(60)
    one = f"/projects/p/pipelines/l/request-batch/{created['id']}"
    before = api.get(one)
    assert len(before["model_requests"]) == 1
    api.delete("/projects/p/pipelines/l/objects/first")
    api.delete("/projects/p/models/m")
    assert api.get(one) == before
    assert api.post("/projects/p/logs", {"filters": {"pipeline_name": "l"}})
    api.delete("/projects/p/pipelines/l")
    assert len(factory.state.model_requests) == 0
