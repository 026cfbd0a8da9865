"""How the objects of a pipeline are attached to each other."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.pipelines import PipelineObject
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

ATTACHMENTS = "/projects/p/pipelines/l/attachments"
OBJECTS = "/projects/p/pipelines/l/objects"


def body(source: str, destination: str, **mapping: str) -> dict[str, Any]:
    """An attachment; the mapping leads from destination fields to source fields."""
    pairs = [{"source_field_name": one, "destination_field_name": other} for other, one in mapping.items()]
    return {"source_name": source, "destination_name": destination, "mapping": pairs}


def attach(api: UbiOps, source: str, destination: str, **mapping: str) -> Any:
    return api.post(ATTACHMENTS, body(source, destination, **mapping))


def refuse(api: UbiOps, status: int, words: str, source: str, destination: str, **mapping: str) -> None:
    before = api.get(ATTACHMENTS)
    assert_refused(api.call("POST", ATTACHMENTS, body(source, destination, **mapping)), status, words)
    assert api.get(ATTACHMENTS) == before


@pytest.fixture
def chain(given: Given) -> None:
    """Objects a, b and c of a model from x and n to y and k."""
    fields = {"x": "double", "n": "int"}
    version = given.version(model=given.model(inputs=fields, outputs={"y": "double", "k": "int", "s": "string"}))
    given.pipeline(inputs=fields)
    for name in "abc":
        given.object(name, version)


@pytest.fixture
def plain(given: Given) -> None:
    """An object a of a plain model in a plain pipeline, and s of a structured one."""
    given.pipeline(inputs=None)
    given.object("a", given.version(model=given.model("plain", inputs=None, outputs=None)))
    given.object("b", given.version(model=given.model("plain")))
    given.object("s", given.version(model=given.model()))


def connect(given: Given, kind: str = "aws_s3", fields: dict[str, str] | None = None) -> None:
    """An object `out` of a connector."""
    state = given.state
    connector = factories.connector(
        state, factories.credentials(state, given.project(), "keys", kind), "connector", fields
    )
    one = PipelineObject("out-id", given.pipeline().id, "out", "connector", connector.id)
    state.objects.add(one.id, one)


@pytest.mark.usefixtures("chain")
def test_objects_are_attached(api: UbiOps) -> None:
    made = attach(api, "pipeline_start", "a", x="x", n="n")
    assert made == {"id": made["id"], **body("pipeline_start", "a", x="x", n="n")}
    other = attach(api, "a", "b", x="y", n="k")
    assert other == {"id": other["id"], **body("a", "b", x="y", n="k")}
    assert api.get(ATTACHMENTS) == [made, other]
    assert api.get(f"{OBJECTS}/a/attachments/") == [other]
    assert api.get(f"{OBJECTS}/pipeline_start/attachments/") == [made]
    assert api.get(f"{OBJECTS}/a/attachments/b") == other
    assert api.get(f"{OBJECTS}/pipeline_start/attachments/a") == made


@pytest.mark.usefixtures("chain")
def test_every_field_of_the_destination_is_mapped(api: UbiOps) -> None:
    refuse(api, 400, "lacks n", "pipeline_start", "a", x="x")
    refuse(api, 400, "lacks x, n", "pipeline_start", "a")
    assert_refused(api.call("POST", ATTACHMENTS, {"source_name": "pipeline_start", "destination_name": "a"}), 400)


@pytest.mark.usefixtures("chain")
def test_a_source_field_may_be_used_several_times_or_not(api: UbiOps, given: Given) -> None:
    version = given.version(model=given.model("twice", inputs={"first": "double", "second": "double"}))
    given.object("t", version)
    assert len(attach(api, "a", "t", first="y", second="y")["mapping"]) == 2


@pytest.mark.usefixtures("chain")
def test_mapped_fields_are_of_one_type(api: UbiOps) -> None:
    refuse(api, 400, "type", "pipeline_start", "a", x="n", n="n")
    refuse(api, 400, "type", "a", "b", x="s", n="k")


@pytest.mark.usefixtures("chain")
def test_unknown_fields_are_refused(api: UbiOps) -> None:
    refuse(api, 400, "no field z", "pipeline_start", "a", x="z", n="n")
    refuse(api, 400, "no field z", "pipeline_start", "a", x="x", n="n", z="x")
    refuse(api, 400, "no field y", "pipeline_start", "a", x="y", n="n")


@pytest.mark.usefixtures("chain")
def test_a_destination_field_is_mapped_once(api: UbiOps) -> None:
    twice = body("pipeline_start", "a", x="x", n="n")
    twice["mapping"].append(twice["mapping"][0])
    assert_refused(api.call("POST", ATTACHMENTS, twice), 400, "more than once")


@pytest.mark.usefixtures("chain")
def test_unknown_ends_are_refused(api: UbiOps) -> None:
    refuse(api, 404, "nobody", "nobody", "a", x="x", n="n")
    refuse(api, 404, "nobody", "a", "nobody", x="x", n="n")


@pytest.mark.usefixtures("chain")
def test_the_start_is_only_a_source(api: UbiOps) -> None:
    refuse(api, 400, "source", "a", "pipeline_start", x="y", n="k")


@pytest.mark.usefixtures("chain")
def test_there_are_no_circles(api: UbiOps) -> None:
    refuse(api, 400, "circles", "a", "a", x="y", n="k")
    attach(api, "a", "b", x="y", n="k")
    attach(api, "b", "c", x="y", n="k")
    refuse(api, 400, "circles", "b", "a", x="y", n="k")
    refuse(api, 400, "circles", "c", "a", x="y", n="k")
    attach(api, "a", "c", x="y", n="k")


@pytest.mark.usefixtures("chain")
def test_two_objects_are_attached_once(api: UbiOps) -> None:
    attach(api, "a", "b", x="y", n="k")
    refuse(api, 409, "already", "a", "b", x="y", n="k")


@pytest.mark.usefixtures("plain")
def test_between_plain_ones_there_is_no_mapping(api: UbiOps) -> None:
    assert attach(api, "pipeline_start", "a")["mapping"] == []
    made = api.post(ATTACHMENTS, {"source_name": "a", "destination_name": "b"})
    assert made["mapping"] == []
    api.delete(f"{OBJECTS}/a/attachments/b")
    refuse(api, 400, "mapping", "a", "b", x="x")


@pytest.mark.usefixtures("plain")
def test_plain_and_structured_do_not_go_together(api: UbiOps) -> None:
    refuse(api, 400, "structured", "a", "s")
    refuse(api, 400, "structured", "a", "s", x="y")
    refuse(api, 400, "structured", "s", "a")


@pytest.mark.usefixtures("chain")
def test_a_connector_is_only_a_destination(api: UbiOps, given: Given) -> None:
    connect(given, "postgresql", {"column": "double"})
    attach(api, "a", "out", column="y")
    refuse(api, 400, "destination", "out", "b", x="column", n="column")
    refuse(api, 400, "type", "b", "out", column="s")


def test_a_blob_connector_is_mapped_by_its_field_blob(api: UbiOps, given: Given) -> None:
    version = given.version(model=given.model(outputs={"file": "blob", "y": "double"}))
    given.object("a", version)
    connect(given)
    refuse(api, 400, "lacks blob", "a", "out")
    refuse(api, 400, "type", "a", "out", blob="y")
    refuse(api, 400, "no field file", "a", "out", file="file")
    attach(api, "a", "out", blob="file")


@pytest.mark.usefixtures("plain")
def test_a_plain_output_goes_into_a_blob_connector_without_mapping(api: UbiOps, given: Given) -> None:
    connect(given)
    attach(api, "a", "out")


@pytest.mark.usefixtures("chain")
@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"source_name": "a"},
        {"source_name": "a", "destination_name": 5},
        {"source_name": "a", "destination_name": "b", "mapping": {}},
        {"source_name": "a", "destination_name": "b", "mapping": ["x"]},
        {"source_name": "a", "destination_name": "b", "mapping": [{"source_field_name": "y"}]},
        [],
    ],
)
def test_a_malformed_attachment_is_refused(api: UbiOps, wrong: Any) -> None:
    assert_refused(api.call("POST", ATTACHMENTS, wrong), 400)


@pytest.mark.usefixtures("chain")
def test_a_deleted_attachment_leaves_both_objects(api: UbiOps) -> None:
    attach(api, "a", "b", x="y", n="k")
    api.delete(f"{OBJECTS}/a/attachments/b")
    assert api.get(ATTACHMENTS) == []
    assert len(api.get(OBJECTS)) == 3
    for method in ("GET", "DELETE"):
        assert_refused(api.call(method, f"{OBJECTS}/a/attachments/b"), 404, "not attached")
        assert_refused(api.call(method, f"{OBJECTS}/nobody/attachments/b"), 404, "nobody")
    assert_refused(api.call("GET", f"{OBJECTS}/nobody/attachments/"), 404, "nobody")
    assert api.get(f"{OBJECTS}/a/attachments/") == []


@pytest.mark.usefixtures("chain")
def test_attachments_need_their_permissions(api: UbiOps, given: Given) -> None:
    attach(api, "a", "b", x="y", n="k")
    given.role("bob", "pipeline-viewer", given.pipeline())
    bob = api("bob-token")
    assert bob.get(ATTACHMENTS) == bob.get(f"{OBJECTS}/a/attachments/") == [bob.get(f"{OBJECTS}/a/attachments/b")]
    assert_refused(bob.call("POST", ATTACHMENTS, body("b", "c", x="y", n="k")), 403, "attachments.create")
    assert_refused(bob.call("DELETE", f"{OBJECTS}/a/attachments/b"), 403, "attachments.delete")
    assert_refused(api("carol-token").call("GET", ATTACHMENTS), 404, "'p'")
