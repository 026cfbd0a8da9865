"""Direct requests to pipelines."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import Pair, PipelineObject
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.double_pipeline import BATCH, REQUEST, fail, two_models
from tests.behaviour.ubiops.factories import Given


@pytest.fixture
def two(api: UbiOps, given: Given) -> tuple[Version, Version]:
    return two_models(api, given)


@pytest.mark.usefixtures("two")
def test_a_request_flows_through_the_graph(api: UbiOps) -> None:
    answer = api.post(REQUEST, {"x": 1.5})
    assert (answer["project"], answer["pipeline"]) == ("p", "l")
    assert answer["pipeline_request_id"]
    a, b = answer["model_requests"]
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


@pytest.mark.usefixtures("two")
def test_what_comes_behind_a_failure_is_not_run(api: UbiOps) -> None:
    fail(api, "double")
    (a,) = api.post(REQUEST, {"x": 1.5})["model_requests"]
    assert (a["pipeline_object"], a["success"], a["result"]) == ("a", False, None)
    assert a["error_message"] == "Invalid message format"


@pytest.mark.usefixtures("two")
def test_what_comes_before_a_failure_stays(api: UbiOps) -> None:
    fail(api, "add")
    a, b = api.post(REQUEST, {"x": 1.5})["model_requests"]
    assert (a["success"], b["success"], b["error_message"]) == (True, False, "Invalid message format")


def test_only_what_the_start_leads_to_is_run(api: UbiOps, given: Given) -> None:
    version = given.version(model=given.model(outputs={"x": "double"}))
    a, b, c = (given.object(name, version) for name in "abc")
    given.attached(None, a, x="x")
    given.attached(b, c, x="x")
    assert [one["pipeline_object"] for one in api.post(REQUEST, {"x": 1})["model_requests"]] == ["a"]


def test_an_empty_pipeline_makes_no_model_requests(api: UbiOps, given: Given) -> None:
    given.pipeline()
    assert api.post(REQUEST, {"x": 1})["model_requests"] == []


def test_an_object_waits_for_all_that_lead_to_it(api: UbiOps, given: Given) -> None:
    """Four in a diamond: d is given what the last link to it maps, and is run once."""
    version = given.version(model=given.model(outputs={"x": "double"}))
    a, d, c, b = (given.object(name, version) for name in "adcb")
    given.attached(None, a, x="x")
    for source, destination in ((b, d), (a, b), (a, c), (c, d)):
        given.attached(source, destination, x="x")
    requests = api.post(REQUEST, {"x": 1})["model_requests"]
    assert [one["pipeline_object"] for one in requests] == ["a", "b", "c", "d"]
    assert requests[3]["request_data"] == requests[2]["result"]


def test_plain_data_goes_on_as_it_is(api: UbiOps, given: Given) -> None:
    given.pipeline(inputs=None)
    version = given.version(model=given.model(inputs=None, outputs=None))
    a, b = given.object("a", version), given.object("b", version)
    given.attached(None, a)
    given.attached(a, b)
    for data in ("text", 5, [1], {"a": 1}):
        requests = api.post(REQUEST, data)["model_requests"]
        assert [one["request_data"] for one in requests] == [data, data]


def test_a_connector_gives_no_model_request(api: UbiOps, given: Given, two: tuple[Version, Version]) -> None:
    keys = factories.credentials(given.state, given.project(), "keys", "postgresql")
    connector = factories.connector(given.state, keys, "connector", {"column": "double"})
    out = PipelineObject("out-id", given.pipeline().id, "out", "connector", connector.id)
    given.state.objects.add(out.id, out)
    source = given.state.objects.get_by(pipeline_id=given.pipeline().id, name="b")
    given.attached(source, out, sum="column")
    made = api.post(REQUEST, {"x": 1.5})
    assert len(made["model_requests"]) == 2
    facts = {fact.metric: fact.value for fact in given.state.facts if fact.object_id == connector.id}
    assert facts == {"requests": 1, "volume": len(b'{"column":4.0}')}
    filters = {"connector_name": "connector", "pipeline_request_id": made["pipeline_request_id"]}
    (line,) = api.post("/projects/p/logs", {"filters": filters})
    assert (line["pipeline_name"], line["pipeline_object_name"]) == ("l", "out")


@pytest.mark.parametrize("data", [{}, {"x": "1"}, {"x": 1, "y": 2}, [], "x", [{"x": 1}]])
@pytest.mark.usefixtures("two")
def test_a_structured_input_has_a_value_for_each_field(api: UbiOps, given: Given, data: Any) -> None:
    assert_refused(api.call("POST", REQUEST, data), 400)
    assert_refused(api.call("POST", BATCH, [{"x": 1}, data]), 400)
    for table in (given.state.pipeline_requests, given.state.model_requests, given.state.logs, given.state.facts):
        assert len(table) == 0


def test_every_version_has_to_be_available(api: UbiOps, given: Given) -> None:
    given.attached(None, given.object("a", given.version(build=None)), x="x")
    assert_refused(api.call("POST", REQUEST, {"x": 1}), 400, "initialised")
    assert_refused(api.call("POST", BATCH, [{"x": 1}]), 400, "initialised")


@pytest.mark.parametrize(
    "query",
    ["pipeline_timeout=7201", "pipeline_timeout=0", "model_timeout=3601", "model_timeout=-1", "model_timeout=a"],
)
@pytest.mark.usefixtures("two")
def test_the_timeouts_have_bounds(api: UbiOps, query: str) -> None:
    assert_refused(api.call("POST", f"{REQUEST}?{query}", {"x": 1}), 400, query.partition("=")[0])
    assert api.post(f"{REQUEST}?pipeline_timeout=7200&model_timeout=3600", {"x": 1})


def test_a_request_leaves_facts(api: UbiOps, given: Given, two: tuple[Version, Version]) -> None:
    api.set_clock("2020-05-01T12:00:00Z")
    for _ in range(2):
        api.post(REQUEST, {"x": 1.5})
    fail(api, "double")
    api.post(REQUEST, {"x": 1.5})
    values = {(fact.object_id, fact.metric): fact.value for fact in given.state.facts}
    pipeline = given.pipeline().id
    assert [values[pipeline, metric] for metric in ("requests", "object_requests")] == [3, 5]
    assert values[pipeline, "input_volume"] == 3 * len(b'{"x":1.5}')
    assert [values[version.id, "requests"] for version in two] == [3, 2]


@pytest.mark.usefixtures("two")
def test_a_request_leaves_log_lines_with_its_ids(api: UbiOps) -> None:
    fail(api, "add", "out of range")
    made = api.post(REQUEST, {"x": 1.5})
    lines = api.post("/projects/p/logs", {"filters": {"pipeline_request_id": made["pipeline_request_id"]}})
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
    assert [line["request_id"] for line in lines[1:4:2]] == [one["request_id"] for one in made["model_requests"]]


def test_fields_of_a_model_are_mapped_by_name(api: UbiOps, given: Given) -> None:
    fields = {"one": "string", "two": "string"}
    given.pipeline(inputs=fields)
    one = given.object("a", given.version(model=given.model(inputs=fields, outputs=None)))
    given.attached(None, one, one="two", two="one")
    (made,) = api.post(REQUEST, {"one": "1", "two": "2"})["model_requests"]
    assert made["request_data"] == {"one": "2", "two": "1"}
    (link,) = given.state.attachments.filter(pipeline_id=given.pipeline().id)
    assert link.mapping == (Pair("one", "two"), Pair("two", "one"))
