"""Tests of pipeline objects."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

OBJECTS = "/projects/p/pipelines/l/objects"
NEW = {"name": "a", "reference_type": "model", "reference_name": "m", "version": "v"}
NEW_CONNECTOR = {"name": "c", "reference_type": "connector", "reference_name": "s3"}


def connect(factory: Factory) -> None:
    factories.connector(factory.state, factories.credentials(factory.state, factory.project(), "k"), "s3")


def test_object_refers_to_a_version(api: UbiOps, factory: Factory) -> None:
    factory.version()
    factory.pipeline()
    created = api.post(OBJECTS, NEW)
    assert created == {**NEW, "id": created["id"]}
    assert api.get(f"{OBJECTS}/a") == created
    assert api.get(OBJECTS) == [created]


def test_object_refers_to_a_connector(api: UbiOps, factory: Factory) -> None:
    factory.pipeline()
    connect(factory)
    created = api.post(OBJECTS, NEW_CONNECTOR)
    assert created == {**NEW_CONNECTOR, "id": created["id"]}


def test_version_may_be_added_under_several_names(api: UbiOps, factory: Factory) -> None:
    factory.version()
    factory.pipeline()
    factory.pipeline("other")
    api.post(OBJECTS, NEW)
    api.post(OBJECTS, {**NEW, "name": "b"})
    api.post(OBJECTS.replace("/l/", "/other/"), NEW)
    assert_rejected(api.call("POST", OBJECTS, NEW), 409, "'a'")
    assert [one["name"] for one in api.get(OBJECTS)] == ["a", "b"]


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"reference_name": "unknown"}, 404),
        ({"version": "unknown"}, 404),
        ({"version": None}, 400),
        ({"name": "pipeline_start"}, 400),
        ({"name": "a b"}, 400),
        ({"name": None}, 400),
        ({"reference_type": "pipeline"}, 400),
        ({"reference_type": "connector"}, 400),
        ({"reference_type": "connector", "version": None}, 404),
        ({"reference_name": None}, 400),
    ],
)
def test_invalid_object_is_rejected(api: UbiOps, factory: Factory, change: Any, status: int) -> None:
    factory.version()
    factory.pipeline()
    body = {name: value for name, value in {**NEW, **change}.items() if value is not None}
    assert_rejected(api.call("POST", OBJECTS, body), status)
    assert api.get(OBJECTS) == []


def test_connector_object_rejects_a_version(api: UbiOps, factory: Factory) -> None:
    factory.pipeline()
    connect(factory)
    assert_rejected(api.call("POST", OBJECTS, {**NEW_CONNECTOR, "version": "v"}), 400, "version")
    api.post(OBJECTS, NEW_CONNECTOR)
    assert_rejected(api.call("PATCH", f"{OBJECTS}/c", {"version": "v"}), 400, "version")


def test_reference_must_be_in_the_same_project(api: UbiOps, factory: Factory) -> None:
    factory.pipeline()
    factory.version(model=factory.model(project=factory.project("q")))
    assert_rejected(api.call("POST", OBJECTS, NEW), 404, "'m'")


def test_name_and_version_can_be_changed(api: UbiOps, factory: Factory) -> None:
    version = factory.version()
    factory.version("w", model=factory.state.models.get(version.model_id))
    factory.attach(None, factory.object("a", version), x="x")
    changed = api.patch(f"{OBJECTS}/a", {"name": "b", "version": "w"})
    assert (changed["name"], changed["version"]) == ("b", "w")
    assert_rejected(api.call("GET", f"{OBJECTS}/a"), 404, "'a'")
    (link,) = api.get("/projects/p/pipelines/l/attachments")
    assert link["destination_name"] == "b"
    assert api.patch(f"{OBJECTS}/b", {})["name"] == "b"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"reference_name": "m"}, 400),
        ({"reference_type": "model"}, 400),
        ({"name": "b", "reference_name": "n"}, 400),
        ({"name": "pipeline_start"}, 400),
        ({"name": "b c"}, 400),
        ({"name": "other"}, 409),
        ({"version": "unknown"}, 404),
        ({"name": "b", "version": "of-another-model"}, 404),
    ],
)
def test_other_fields_cannot_be_changed(api: UbiOps, factory: Factory, body: Any, status: int) -> None:
    factory.object("a", factory.version())
    factory.object("other", factory.version())
    factory.version("of-another-model", model=factory.model("n"))
    before = api.get(OBJECTS)
    assert_rejected(api.call("PATCH", f"{OBJECTS}/a", body), status)
    assert api.get(OBJECTS) == before


def test_deleting_an_object_deletes_its_attachments(api: UbiOps, factory: Factory) -> None:
    version = factory.version(model=factory.model(outputs={"x": "double"}))
    a, b, c = (factory.object(name, version) for name in "abc")
    factory.attach(None, a, x="x")
    factory.attach(a, b, x="x")
    factory.attach(b, c, x="x")
    api.delete(f"{OBJECTS}/b")
    assert [one["destination_name"] for one in api.get("/projects/p/pipelines/l/attachments")] == ["a"]
    assert [one["name"] for one in api.get(OBJECTS)] == ["a", "c"]
    assert api.get("/projects/p/models/m/versions/v")["version"] == "v"


def test_version_can_be_deleted_after_its_last_object(api: UbiOps, factory: Factory) -> None:
    factory.object("a", factory.version())
    assert api.call("DELETE", "/projects/p/models/m/versions/v").status == 409
    api.delete(f"{OBJECTS}/a")
    api.delete("/projects/p/models/m/versions/v")


def test_renamed_references_are_shown(api: UbiOps, factory: Factory) -> None:
    factory.object("a", factory.version())
    api.patch("/projects/p/models/m", {"name": "n"})
    api.patch("/projects/p/models/n/versions/v", {"version": "w"})
    one = api.get(f"{OBJECTS}/a")
    assert (one["reference_name"], one["version"]) == ("n", "w")


def test_objects_require_their_permissions(api: UbiOps, factory: Factory) -> None:
    factory.object("a", factory.version())
    factory.role("bob", "pipeline-viewer", factory.pipeline())
    bob = api("bob-token")
    assert bob.get(OBJECTS) == [bob.get(f"{OBJECTS}/a")]
    for method, path, body in (
        ("POST", OBJECTS, NEW),
        ("PATCH", f"{OBJECTS}/a", {"name": "b"}),
        ("DELETE", f"{OBJECTS}/a", None),
    ):
        assert_rejected(bob.call(method, path, body), 403, "pipelines.objects")
    assert_rejected(api("carol-token").call("GET", OBJECTS), 404, "'p'")
