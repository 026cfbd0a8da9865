"""Tests of attachments between pipeline objects."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.pipelines import PipelineObject
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

ATTACHMENTS = "/projects/p/pipelines/l/attachments"
OBJECTS = "/projects/p/pipelines/l/objects"


def body(source: str, destination: str, **mapping: str) -> dict[str, Any]:
    """Return an attachment's body; `mapping` maps destination fields to source fields."""
    pairs = [{"source_field_name": one, "destination_field_name": other} for other, one in mapping.items()]
    return {"source_name": source, "destination_name": destination, "mapping": pairs}


def attach(api: UbiOps, source: str, destination: str, **mapping: str) -> Any:
    return api.post(ATTACHMENTS, body(source, destination, **mapping))


def assert_attachment_rejected(
    api: UbiOps, status: int, words: str, source: str, destination: str, **mapping: str
) -> None:
    before = api.get(ATTACHMENTS)
    assert_rejected(api.call("POST", ATTACHMENTS, body(source, destination, **mapping)), status, words)
    assert api.get(ATTACHMENTS) == before


@pytest.fixture
def chain(factory: Factory) -> None:
    """Create objects a, b and c of a model with inputs x and n, and outputs y and k."""
    fields = {"x": "double", "n": "int"}
    version = factory.version(model=factory.model(inputs=fields, outputs={"y": "double", "k": "int", "s": "string"}))
    factory.pipeline(inputs=fields)
    for name in "abc":
        factory.object(name, version)


@pytest.fixture
def plain(factory: Factory) -> None:
    """Create objects a and b with plain input and s of a structured model, in a plain pipeline."""
    factory.pipeline(inputs=None)
    factory.object("a", factory.version(model=factory.model("plain", inputs=None, outputs=None)))
    factory.object("b", factory.version(model=factory.model("plain")))
    factory.object("s", factory.version(model=factory.model()))


def add_connector_object(factory: Factory, kind: str = "aws_s3", fields: dict[str, str] | None = None) -> None:
    """Add a connector to the pipeline as the object `out`."""
    state = factory.state
    connector = factories.connector(
        state, factories.credentials(state, factory.project(), "keys", kind), "connector", fields
    )
    one = PipelineObject("out-id", factory.pipeline().id, "out", "connector", connector.id)
    state.objects.add(one.id, one)


@pytest.mark.usefixtures("chain")
def test_attachment_is_created_listed_and_read(api: UbiOps) -> None:
    created = attach(api, "pipeline_start", "a", x="x", n="n")
    assert created == {"id": created["id"], **body("pipeline_start", "a", x="x", n="n")}
    other = attach(api, "a", "b", x="y", n="k")
    assert other == {"id": other["id"], **body("a", "b", x="y", n="k")}
    assert api.get(ATTACHMENTS) == [created, other]
    assert api.get(f"{OBJECTS}/a/attachments/") == [other]
    assert api.get(f"{OBJECTS}/pipeline_start/attachments/") == [created]
    assert api.get(f"{OBJECTS}/a/attachments/b") == other
    assert api.get(f"{OBJECTS}/pipeline_start/attachments/a") == created


@pytest.mark.usefixtures("chain")
def test_mapping_must_cover_every_destination_field(api: UbiOps) -> None:
    assert_attachment_rejected(api, 400, "lacks n", "pipeline_start", "a", x="x")
    assert_attachment_rejected(api, 400, "lacks x, n", "pipeline_start", "a")
    assert_rejected(api.call("POST", ATTACHMENTS, {"source_name": "pipeline_start", "destination_name": "a"}), 400)


@pytest.mark.usefixtures("chain")
def test_source_field_may_be_mapped_any_number_of_times(api: UbiOps, factory: Factory) -> None:
    version = factory.version(model=factory.model("twice", inputs={"first": "double", "second": "double"}))
    factory.object("t", version)
    assert len(attach(api, "a", "t", first="y", second="y")["mapping"]) == 2


@pytest.mark.usefixtures("chain")
def test_mapped_fields_must_have_the_same_type(api: UbiOps) -> None:
    assert_attachment_rejected(api, 400, "type", "pipeline_start", "a", x="n", n="n")
    assert_attachment_rejected(api, 400, "type", "a", "b", x="s", n="k")


@pytest.mark.usefixtures("chain")
def test_mapping_of_unknown_fields_is_rejected(api: UbiOps) -> None:
    assert_attachment_rejected(api, 400, "no field z", "pipeline_start", "a", x="z", n="n")
    assert_attachment_rejected(api, 400, "no field z", "pipeline_start", "a", x="x", n="n", z="x")
    assert_attachment_rejected(api, 400, "no field y", "pipeline_start", "a", x="y", n="n")


@pytest.mark.usefixtures("chain")
def test_destination_field_is_mapped_only_once(api: UbiOps) -> None:
    twice = body("pipeline_start", "a", x="x", n="n")
    twice["mapping"].append(twice["mapping"][0])
    assert_rejected(api.call("POST", ATTACHMENTS, twice), 400, "more than once")


@pytest.mark.usefixtures("chain")
def test_unknown_source_or_destination_is_rejected(api: UbiOps) -> None:
    assert_attachment_rejected(api, 404, "unknown", "unknown", "a", x="x", n="n")
    assert_attachment_rejected(api, 404, "unknown", "a", "unknown", x="x", n="n")


@pytest.mark.usefixtures("chain")
def test_start_cannot_be_a_destination(api: UbiOps) -> None:
    assert_attachment_rejected(api, 400, "source", "a", "pipeline_start", x="y", n="k")


@pytest.mark.usefixtures("chain")
def test_cycles_are_rejected(api: UbiOps) -> None:
    assert_attachment_rejected(api, 400, "cycle", "a", "a", x="y", n="k")
    attach(api, "a", "b", x="y", n="k")
    attach(api, "b", "c", x="y", n="k")
    assert_attachment_rejected(api, 400, "cycle", "b", "a", x="y", n="k")
    assert_attachment_rejected(api, 400, "cycle", "c", "a", x="y", n="k")
    attach(api, "a", "c", x="y", n="k")


@pytest.mark.usefixtures("chain")
def test_duplicate_attachment_is_rejected(api: UbiOps) -> None:
    attach(api, "a", "b", x="y", n="k")
    assert_attachment_rejected(api, 409, "already", "a", "b", x="y", n="k")


@pytest.mark.usefixtures("plain")
def test_mapping_between_plain_objects_is_rejected(api: UbiOps) -> None:
    assert attach(api, "pipeline_start", "a")["mapping"] == []
    created = api.post(ATTACHMENTS, {"source_name": "a", "destination_name": "b"})
    assert created["mapping"] == []
    api.delete(f"{OBJECTS}/a/attachments/b")
    assert_attachment_rejected(api, 400, "mapping", "a", "b", x="x")


@pytest.mark.usefixtures("plain")
def test_plain_and_structured_objects_cannot_be_attached(api: UbiOps) -> None:
    assert_attachment_rejected(api, 400, "structured", "a", "s")
    assert_attachment_rejected(api, 400, "structured", "a", "s", x="y")
    assert_attachment_rejected(api, 400, "structured", "s", "a")


@pytest.mark.usefixtures("chain")
def test_connector_cannot_be_a_source(api: UbiOps, factory: Factory) -> None:
    add_connector_object(factory, "postgresql", {"column": "double"})
    attach(api, "a", "out", column="y")
    assert_attachment_rejected(api, 400, "destination", "out", "b", x="column", n="column")
    assert_attachment_rejected(api, 400, "type", "b", "out", column="s")


def test_blob_connector_is_mapped_by_its_blob_field(api: UbiOps, factory: Factory) -> None:
    version = factory.version(model=factory.model(outputs={"file": "blob", "y": "double"}))
    factory.object("a", version)
    add_connector_object(factory)
    assert_attachment_rejected(api, 400, "lacks blob", "a", "out")
    assert_attachment_rejected(api, 400, "type", "a", "out", blob="y")
    assert_attachment_rejected(api, 400, "no field file", "a", "out", file="file")
    attach(api, "a", "out", blob="file")


@pytest.mark.usefixtures("plain")
def test_plain_output_to_blob_connector_needs_no_mapping(api: UbiOps, factory: Factory) -> None:
    add_connector_object(factory)
    attach(api, "a", "out")


@pytest.mark.usefixtures("chain")
@pytest.mark.parametrize(
    "invalid",
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
def test_malformed_attachment_is_rejected(api: UbiOps, invalid: Any) -> None:
    assert_rejected(api.call("POST", ATTACHMENTS, invalid), 400)


@pytest.mark.usefixtures("chain")
def test_deleting_an_attachment_keeps_both_objects(api: UbiOps) -> None:
    attach(api, "a", "b", x="y", n="k")
    api.delete(f"{OBJECTS}/a/attachments/b")
    assert api.get(ATTACHMENTS) == []
    assert len(api.get(OBJECTS)) == 3
    for method in ("GET", "DELETE"):
        assert_rejected(api.call(method, f"{OBJECTS}/a/attachments/b"), 404, "not attached")
        assert_rejected(api.call(method, f"{OBJECTS}/unknown/attachments/b"), 404, "unknown")
    assert_rejected(api.call("GET", f"{OBJECTS}/unknown/attachments/"), 404, "unknown")
    assert api.get(f"{OBJECTS}/a/attachments/") == []


@pytest.mark.usefixtures("chain")
def test_attachments_require_their_permissions(api: UbiOps, factory: Factory) -> None:
    attach(api, "a", "b", x="y", n="k")
    factory.role("bob", "pipeline-viewer", factory.pipeline())
    bob = api("bob-token")
    assert bob.get(ATTACHMENTS) == bob.get(f"{OBJECTS}/a/attachments/") == [bob.get(f"{OBJECTS}/a/attachments/b")]
    assert_rejected(bob.call("POST", ATTACHMENTS, body("b", "c", x="y", n="k")), 403, "attachments.create")
    assert_rejected(bob.call("DELETE", f"{OBJECTS}/a/attachments/b"), 403, "attachments.delete")
    assert_rejected(api("carol-token").call("GET", ATTACHMENTS), 404, "'p'")
