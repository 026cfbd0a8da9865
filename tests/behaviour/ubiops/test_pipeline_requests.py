"""Tests of direct requests to pipelines."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import FieldMapping, PipelineObject
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.double_pipeline import BATCH, REQUEST, fail, two_models
from tests.behaviour.ubiops.factories import Factory


@pytest.fixture
def versions(api: UbiOps, factory: Factory) -> tuple[Version, Version]:
    return two_models(api, factory)


@pytest.mark.usefixtures("versions")
def test_request_flows_through_the_graph(api: UbiOps) -> None:
    response = api.post(REQUEST, {"x": 1.5})
    assert (response["project"], response["pipeline"]) == ("p", "l")
    assert response["pipeline_request_id"]
    a, b = response["model_requests"]
    assert a == {
        "request_id": a["request_id"],
        "pipeline_object": "a",
        "success": True,
        "request_data": {"x": 1.5},
        "result": {"y": 3.0},
        "error_message": None,
    }
    assert (b["pipeline_object"], b["request_data"], b["result"]) == ("b", {"z": 3.0}, {"sum": 4.0})
    assert a["request_id"] != b["request_id"]


@pytest.mark.usefixtures("versions")
def test_objects_behind_a_failure_are_skipped(api: UbiOps) -> None:
    fail(api, "double")
    (a,) = api.post(REQUEST, {"x": 1.5})["model_requests"]
    assert (a["pipeline_object"], a["success"], a["result"]) == ("a", False, None)
    assert a["error_message"] == "Invalid message format"


@pytest.mark.usefixtures("versions")
def test_results_before_a_failure_are_kept(api: UbiOps) -> None:
    fail(api, "add")
    a, b = api.post(REQUEST, {"x": 1.5})["model_requests"]
    assert (a["success"], b["success"], b["error_message"]) == (True, False, "Invalid message format")


def test_only_objects_reachable_from_the_start_run(api: UbiOps, factory: Factory) -> None:
    version = factory.version(model=factory.model(outputs={"x": "double"}))
    a, b, c = (factory.object(name, version) for name in "abc")
    factory.attach(None, a, x="x")
    factory.attach(b, c, x="x")
    assert [one["pipeline_object"] for one in api.post(REQUEST, {"x": 1})["model_requests"]] == ["a"]


def test_empty_pipeline_makes_no_model_requests(api: UbiOps, factory: Factory) -> None:
    factory.pipeline()
    assert api.post(REQUEST, {"x": 1})["model_requests"] == []


def test_object_waits_for_all_its_sources(api: UbiOps, factory: Factory) -> None:
    """Run a diamond of four objects: d gets the fields of its last attachment and runs once."""
    version = factory.version(model=factory.model(outputs={"x": "double"}))
    a, d, c, b = (factory.object(name, version) for name in "adcb")
    factory.attach(None, a, x="x")
    for source, destination in ((b, d), (a, b), (a, c), (c, d)):
        factory.attach(source, destination, x="x")
    requests = api.post(REQUEST, {"x": 1})["model_requests"]
    assert [one["pipeline_object"] for one in requests] == ["a", "b", "c", "d"]
    assert requests[3]["request_data"] == requests[2]["result"]


def test_plain_data_is_passed_unchanged(api: UbiOps, factory: Factory) -> None:
    factory.pipeline(inputs=None)
    version = factory.version(model=factory.model(inputs=None, outputs=None))
    a, b = factory.object("a", version), factory.object("b", version)
    factory.attach(None, a)
    factory.attach(a, b)
    for data in ("text", 5, [1], {"a": 1}):
        requests = api.post(REQUEST, data)["model_requests"]
        assert [one["request_data"] for one in requests] == [data, data]


def test_connector_makes_no_model_request(api: UbiOps, factory: Factory, versions: tuple[Version, Version]) -> None:
    keys = factories.credentials(factory.state, factory.project(), "keys", "postgresql")
    connector = factories.connector(factory.state, keys, "connector", {"column": "double"})
    out = PipelineObject("out-id", factory.pipeline().id, "out", "connector", connector.id)
    factory.state.objects.add(out.id, out)
    source = factory.state.objects.get_by(pipeline_id=factory.pipeline().id, name="b")
    factory.attach(source, out, sum="column")
    created = api.post(REQUEST, {"x": 1.5})
    assert len(created["model_requests"]) == 2
    usage_records = {
        record.metric: record.value for record in factory.state.usage_records if record.object_id == connector.id
    }
    assert usage_records == {"requests": 1, "volume": len(b'{"column":4.0}')}
    filters = {"connector_name": "connector", "pipeline_request_id": created["pipeline_request_id"]}
    (line,) = api.post("/projects/p/logs", {"filters": filters})
    assert (line["pipeline_name"], line["pipeline_object_name"]) == ("l", "out")


@pytest.mark.parametrize("data", [{}, {"x": "1"}, {"x": 1, "y": 2}, [], "x", [{"x": 1}]])
@pytest.mark.usefixtures("versions")
def test_structured_input_requires_every_field(api: UbiOps, factory: Factory, data: Any) -> None:
    assert_rejected(api.call("POST", REQUEST, data), 400)
    assert_rejected(api.call("POST", BATCH, [{"x": 1}, data]), 400)
    for table in (
        factory.state.pipeline_requests,
        factory.state.model_requests,
        factory.state.logs,
        factory.state.usage_records,
    ):
        assert len(table) == 0


def test_every_version_must_be_available(api: UbiOps, factory: Factory) -> None:
    factory.attach(None, factory.object("a", factory.version(build=None)), x="x")
    assert_rejected(api.call("POST", REQUEST, {"x": 1}), 400, "initialised")
    assert_rejected(api.call("POST", BATCH, [{"x": 1}]), 400, "initialised")


@pytest.mark.parametrize(
    "query",
    ["pipeline_timeout=7201", "pipeline_timeout=0", "model_timeout=3601", "model_timeout=-1", "model_timeout=a"],
)
@pytest.mark.usefixtures("versions")
def test_timeouts_are_bounded(api: UbiOps, query: str) -> None:
    assert_rejected(api.call("POST", f"{REQUEST}?{query}", {"x": 1}), 400, query.partition("=")[0])
    assert api.post(f"{REQUEST}?pipeline_timeout=7200&model_timeout=3600", {"x": 1})


def test_request_records_usage(api: UbiOps, factory: Factory, versions: tuple[Version, Version]) -> None:
    api.set_clock("2020-05-01T12:00:00Z")
    for _ in range(2):
        api.post(REQUEST, {"x": 1.5})
    fail(api, "double")
    api.post(REQUEST, {"x": 1.5})
    values = {(record.object_id, record.metric): record.value for record in factory.state.usage_records}
    pipeline = factory.pipeline().id
    assert [values[pipeline, metric] for metric in ("requests", "object_requests")] == [3, 5]
    assert values[pipeline, "input_volume"] == 3 * len(b'{"x":1.5}')
    assert [values[version.id, "requests"] for version in versions] == [3, 2]


@pytest.mark.usefixtures("versions")
def test_request_writes_log_lines_with_its_ids(api: UbiOps) -> None:
    fail(api, "add", "out of range")
    created = api.post(REQUEST, {"x": 1.5})
    lines = api.post("/projects/p/logs", {"filters": {"pipeline_request_id": created["pipeline_request_id"]}})
    assert [(line.get("pipeline_object_name"), line["log"].partition("]")[0]) for line in lines] == [
        (None, "[Info"),
        ("a", "[Info"),
        ("a", "[Info"),
        ("b", "[Info"),
        ("b", "[Error"),
        ("b", "[Error"),
        (None, "[Error"),
    ]
    assert {line["pipeline_name"] for line in lines} == {"l"}
    assert [line["request_id"] for line in lines[1:4:2]] == [one["request_id"] for one in created["model_requests"]]


def test_model_fields_are_mapped_by_name(api: UbiOps, factory: Factory) -> None:
    fields = {"one": "string", "two": "string"}
    factory.pipeline(inputs=fields)
    one = factory.object("a", factory.version(model=factory.model(inputs=fields, outputs=None)))
    factory.attach(None, one, one="two", two="one")
    (created,) = api.post(REQUEST, {"one": "1", "two": "2"})["model_requests"]
    assert created["request_data"] == {"one": "2", "two": "1"}
    (link,) = factory.state.attachments.filter(pipeline_id=factory.pipeline().id)
    assert link.mapping == (FieldMapping("one", "two"), FieldMapping("two", "one"))
