"""Tests of pipelines."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

PIPELINES = "/projects/p/pipelines"
FIELDS = [{"name": "field-1", "data_type": "int"}, {"name": "field-2", "data_type": "double"}]
NEW = {"name": "pipeline-1", "input_type": "structured", "input_fields": FIELDS}


def test_pipeline_is_created(api: UbiOps, factory: Factory) -> None:
    factory.project()
    api.set_clock("2020-03-24T09:43:51.791253Z")
    created = api.post(PIPELINES, {**NEW, "description": "my description"})
    assert created == {
        "id": created["id"],
        "name": "pipeline-1",
        "project": "p",
        "description": "my description",
        "input_type": "structured",
        "input_fields": FIELDS,
        "creation_date": "2020-03-24T09:43:51.791253Z",
        "last_updated": "2020-03-24T09:43:51.791253Z",
    }
    assert api.get(f"{PIPELINES}/pipeline-1") == created
    assert api.get(PIPELINES) == [created]


@pytest.mark.parametrize("fields", [{}, {"input_fields": []}])
def test_plain_pipeline_has_no_fields(api: UbiOps, factory: Factory, fields: Any) -> None:
    factory.project()
    created = api.post(PIPELINES, {"name": "pipeline-2", "input_type": "plain", **fields})
    assert (created["input_type"], created["input_fields"], created["description"]) == ("plain", [], "")


@pytest.mark.parametrize(
    "change",
    [
        {"input_type": "plain"},
        {"input_fields": []},
        {"input_fields": None},
        {"input_fields": [FIELDS[0], FIELDS[0]]},
        {"input_fields": [{"name": "a", "data_type": "float"}]},
        {"input_fields": [{"name": "a"}]},
        {"input_fields": [{"name": "", "data_type": "int"}]},
        {"input_type": "blob"},
        {"input_type": None},
        {"name": "-a"},
        {"name": "a b"},
        {"name": "a/b"},
        {"name": ""},
        {"name": "a" * 65},
        {"name": 5},
        {"description": "a" * 201},
    ],
)
def test_type_and_fields_must_match(api: UbiOps, factory: Factory, change: dict[str, Any]) -> None:
    factory.project()
    body = {name: value for name, value in {**NEW, **change}.items() if value is not None}
    assert_rejected(api.call("POST", PIPELINES, body), 400)
    assert api.get(PIPELINES) == []


def test_names_are_unique_in_the_project(api: UbiOps, factory: Factory) -> None:
    factory.project()
    factory.project("q")
    api.post(PIPELINES, NEW)
    assert_rejected(api.call("POST", PIPELINES, NEW), 409, "pipeline-1")
    api.post("/projects/q/pipelines", NEW)
    api.post(PIPELINES, {**NEW, "name": "pipeline-2"})
    assert_rejected(api.call("PATCH", f"{PIPELINES}/pipeline-2", {"name": "pipeline-1"}), 409, "pipeline-1")
    assert api.patch(f"{PIPELINES}/pipeline-2", {"name": "pipeline-2"})["name"] == "pipeline-2"


def test_pipelines_count_towards_the_resource_limit(api: UbiOps, factory: Factory) -> None:
    factory.project(organization=factory.organization(subscription="free"))
    subscription = factory.state.subscriptions.get_by(name="free")
    for number in range(subscription.resources):
        api.post(PIPELINES, {**NEW, "name": f"l{number}"})
    assert_rejected(api.call("POST", PIPELINES, {**NEW, "name": "more"}), 400, "resources")
    api.delete(f"{PIPELINES}/l0")
    api.post(PIPELINES, {**NEW, "name": "more"})


def test_update_keeps_other_fields(api: UbiOps, factory: Factory) -> None:
    factory.project()
    created = api.post(PIPELINES, NEW)
    api.advance(60)
    changed = api.patch(f"{PIPELINES}/pipeline-1", {"description": "new"})
    assert changed["last_updated"] > created["last_updated"]
    assert changed == {**created, "description": "new", "last_updated": changed["last_updated"]}
    assert api.patch(f"{PIPELINES}/pipeline-1", {"name": "renamed"})["name"] == "renamed"
    assert_rejected(api.call("GET", f"{PIPELINES}/pipeline-1"), 404, "pipeline-1")
    assert api.get(f"{PIPELINES}/renamed")["id"] == created["id"]


def test_type_changes_together_with_fields(api: UbiOps, factory: Factory) -> None:
    factory.project()
    api.post(PIPELINES, NEW)
    path = f"{PIPELINES}/pipeline-1"
    assert api.patch(path, {"input_type": "plain"})["input_fields"] == []
    for body in (
        {"input_type": "structured"},
        {"input_type": "plain", "input_fields": FIELDS},
        {"input_fields": FIELDS},
    ):
        assert_rejected(api.call("PATCH", path, body), 400, "fields")
    assert api.get(path)["input_type"] == "plain"
    changed = api.patch(path, {"input_type": "structured", "input_fields": FIELDS[:1]})
    assert (changed["input_type"], changed["input_fields"]) == ("structured", FIELDS[:1])
    assert api.patch(path, {"input_fields": FIELDS[1:]})["input_fields"] == FIELDS[1:]
    assert_rejected(api.call("PATCH", path, {"input_fields": []}), 400, "fields")


@pytest.mark.parametrize("body", [{"id": "x"}, {"project": "q"}, {"name": "b c"}, {"creation_date": "2020"}, [], "x"])
def test_other_fields_cannot_be_changed(api: UbiOps, factory: Factory, body: Any) -> None:
    factory.pipeline()
    assert_rejected(api.call("PATCH", f"{PIPELINES}/l", body), 400)


def test_new_fields_delete_outdated_attachments_from_the_start(api: UbiOps, factory: Factory) -> None:
    version = factory.version()
    factory.attach(None, factory.object("a", version), x="x")
    api.patch(f"{PIPELINES}/l", {"input_fields": [*FIELDS, {"name": "x", "data_type": "double"}]})
    assert len(api.get(f"{PIPELINES}/l/attachments")) == 1
    api.patch(f"{PIPELINES}/l", {"input_fields": [{"name": "x", "data_type": "int"}]})
    assert api.get(f"{PIPELINES}/l/attachments") == []
    assert len(api.get(f"{PIPELINES}/l/objects")) == 1


def test_deleting_a_pipeline_keeps_models_and_other_pipelines(api: UbiOps, factory: Factory) -> None:
    version = factory.version()
    factory.attach(None, factory.object("a", version), x="x")
    factory.role("bob", "pipeline-viewer", factory.pipeline())
    api.post(f"{PIPELINES}/l/request-batch", [{"x": 1}])
    api.delete(f"{PIPELINES}/l")
    assert_rejected(api.call("GET", f"{PIPELINES}/l"), 404, "'l'")
    for table in ("objects", "attachments", "pipeline_requests", "model_requests"):
        assert len(getattr(factory.state, table)) == 0
    assert api.get("/projects/p/models/m/versions/v")["version"] == "v"
    assert_rejected(api("bob-token").call("GET", PIPELINES), 404, "'p'")


def test_pipelines_require_their_permissions(api: UbiOps, factory: Factory) -> None:
    factory.pipeline("other")
    factory.role("bob", "pipeline-viewer", factory.pipeline())
    bob, carol = api("bob-token"), api("carol-token")
    assert [one["name"] for one in bob.get(PIPELINES)] == ["l"]
    assert bob.get(f"{PIPELINES}/l")["name"] == "l"
    for path in (f"{PIPELINES}/other", f"{PIPELINES}/unknown"):
        assert_rejected(bob.call("GET", path), 403, "pipelines.get")
    assert_rejected(bob.call("POST", PIPELINES, NEW), 403, "pipelines.create")
    assert_rejected(bob.call("PATCH", f"{PIPELINES}/l", {"name": "k"}), 403, "pipelines.update")
    assert_rejected(bob.call("DELETE", f"{PIPELINES}/l"), 403, "pipelines.delete")
    for method, path in (("GET", PIPELINES), ("GET", f"{PIPELINES}/l"), ("DELETE", f"{PIPELINES}/l")):
        assert_rejected(carol.call(method, path), 404, "'p'")
