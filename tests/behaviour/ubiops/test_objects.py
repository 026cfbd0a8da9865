"""Objects of pipelines."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

OBJECTS = "/projects/p/pipelines/l/objects"
NEW = {"name": "a", "reference_type": "model", "reference_name": "m", "version": "v"}
NEW_CONNECTOR = {"name": "c", "reference_type": "connector", "reference_name": "s3"}


def connect(given: Given) -> None:
    factories.connector(given.state, factories.credentials(given.state, given.project(), "k"), "s3")


def test_an_object_refers_to_a_version(api: UbiOps, given: Given) -> None:
    given.version()
    given.pipeline()
    made = api.post(OBJECTS, NEW)
    assert made == {**NEW, "id": made["id"]}
    assert api.get(f"{OBJECTS}/a") == made
    assert api.get(OBJECTS) == [made]


def test_an_object_refers_to_a_connector(api: UbiOps, given: Given) -> None:
    given.pipeline()
    connect(given)
    made = api.post(OBJECTS, NEW_CONNECTOR)
    assert made == {**NEW_CONNECTOR, "id": made["id"]}


def test_the_same_version_may_be_there_by_several_names(api: UbiOps, given: Given) -> None:
    given.version()
    given.pipeline()
    given.pipeline("other")
    api.post(OBJECTS, NEW)
    api.post(OBJECTS, {**NEW, "name": "b"})
    api.post(OBJECTS.replace("/l/", "/other/"), NEW)
    assert_refused(api.call("POST", OBJECTS, NEW), 409, "'a'")
    assert [one["name"] for one in api.get(OBJECTS)] == ["a", "b"]


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"reference_name": "nobody"}, 404),
        ({"version": "nobody"}, 404),
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
def test_an_object_that_cannot_be_is_refused(api: UbiOps, given: Given, change: Any, status: int) -> None:
    given.version()
    given.pipeline()
    body = {name: value for name, value in {**NEW, **change}.items() if value is not None}
    assert_refused(api.call("POST", OBJECTS, body), status)
    assert api.get(OBJECTS) == []


def test_a_connector_has_no_version(api: UbiOps, given: Given) -> None:
    given.pipeline()
    connect(given)
    assert_refused(api.call("POST", OBJECTS, {**NEW_CONNECTOR, "version": "v"}), 400, "version")
    api.post(OBJECTS, NEW_CONNECTOR)
    assert_refused(api.call("PATCH", f"{OBJECTS}/c", {"version": "v"}), 400, "version")


def test_what_is_referred_to_is_in_the_same_project(api: UbiOps, given: Given) -> None:
    given.pipeline()
    given.version(model=given.model(project=given.project("q")))
    assert_refused(api.call("POST", OBJECTS, NEW), 404, "'m'")


def test_the_name_and_the_version_can_be_changed(api: UbiOps, given: Given) -> None:
    version = given.version()
    given.version("w", model=given.state.models.get(version.model_id))
    given.attached(None, given.object("a", version), x="x")
    changed = api.patch(f"{OBJECTS}/a", {"name": "b", "version": "w"})
    assert (changed["name"], changed["version"]) == ("b", "w")
    assert_refused(api.call("GET", f"{OBJECTS}/a"), 404, "'a'")
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
        ({"version": "nobody"}, 404),
        ({"name": "b", "version": "of-another-model"}, 404),
    ],
)
def test_nothing_else_can_be_changed(api: UbiOps, given: Given, body: Any, status: int) -> None:
    given.object("a", given.version())
    given.object("other", given.version())
    given.version("of-another-model", model=given.model("n"))
    before = api.get(OBJECTS)
    assert_refused(api.call("PATCH", f"{OBJECTS}/a", body), status)
    assert api.get(OBJECTS) == before


def test_deleting_an_object_deletes_its_attachments(api: UbiOps, given: Given) -> None:
    version = given.version(model=given.model(outputs={"x": "double"}))
    a, b, c = (given.object(name, version) for name in "abc")
    given.attached(None, a, x="x")
    given.attached(a, b, x="x")
    given.attached(b, c, x="x")
    api.delete(f"{OBJECTS}/b")
    assert [one["destination_name"] for one in api.get("/projects/p/pipelines/l/attachments")] == ["a"]
    assert [one["name"] for one in api.get(OBJECTS)] == ["a", "c"]
    assert api.get("/projects/p/models/m/versions/v")["version"] == "v"


def test_a_version_can_go_once_no_object_refers_to_it(api: UbiOps, given: Given) -> None:
    given.object("a", given.version())
    assert api.call("DELETE", "/projects/p/models/m/versions/v").status == 409
    api.delete(f"{OBJECTS}/a")
    api.delete("/projects/p/models/m/versions/v")


def test_new_names_of_what_is_referred_to_show(api: UbiOps, given: Given) -> None:
    given.object("a", given.version())
    api.patch("/projects/p/models/m", {"name": "n"})
    api.patch("/projects/p/models/n/versions/v", {"version": "w"})
    one = api.get(f"{OBJECTS}/a")
    assert (one["reference_name"], one["version"]) == ("n", "w")


def test_objects_need_their_permissions(api: UbiOps, given: Given) -> None:
    given.object("a", given.version())
    given.role("bob", "pipeline-viewer", given.pipeline())
    bob = api("bob-token")
    assert bob.get(OBJECTS) == [bob.get(f"{OBJECTS}/a")]
    for method, path, body in (
        ("POST", OBJECTS, NEW),
        ("PATCH", f"{OBJECTS}/a", {"name": "b"}),
        ("DELETE", f"{OBJECTS}/a", None),
    ):
        assert_refused(bob.call(method, path, body), 403, "pipelines.objects")
    assert_refused(api("carol-token").call("GET", OBJECTS), 404, "'p'")
