"""Direct requests to models."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from projectlink_mock.services.ubiops.state.models import Build
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

REQUEST = "/projects/p/models/m/versions/v/request"
VALUES: dict[str, tuple[Any, Any]] = {
    "int": (5, 5.5),
    "string": ("N", 5),
    "double": (2, "2"),
    "bool": (True, 1),
    "timestamp": ("2020-03-28T20:00:26.613+00:00", "yesterday"),
    "array_int": ([1, 2], [1, 2.5]),
    "array_double": ([1, 2.5], ["1"]),
    "array_string": (["a"], "a"),
}
"""By data type, a value of it and one that is none."""


def test_a_request_is_answered(api: UbiOps, given: Given) -> None:
    given.version()
    answer = api.post(REQUEST, {"x": 5.0})
    assert set(answer) == {"request_id", "success", "result", "error_message"}
    assert answer["success"] is True
    assert answer["error_message"] is None
    assert isinstance(answer["result"]["y"], float)


def test_only_a_version_that_is_available_takes_requests(api: UbiOps, given: Given) -> None:
    version = given.version(build=None)
    assert_refused(api.call("POST", REQUEST, {"x": 5.0}), 400, "initialised")
    api.set_clock("2020-05-01T12:00:00Z")
    now = api.session.state.clock.now()
    for build, status in ((Build(now), "building"), (Build(version.created_at, "broken"), "failed")):
        given.state.versions.replace(version.id, replace(version, build=build))
        assert_refused(api.call("POST", REQUEST, {"x": 5.0}), 400, status)


@pytest.mark.parametrize(
    "data", [{}, {"x": 1, "z": 2}, {"z": 1}, {"x": "1"}, {"x": None}, [], "x", 5, None, [{"x": 1}]]
)
def test_a_structured_input_has_a_value_of_its_type_for_each_field(api: UbiOps, given: Given, data: Any) -> None:
    given.version()
    content = b"null" if data is None else None
    options = {"content": content, "headers": {"Content-Type": "application/json"}} if content else {}
    assert_refused(api.call("POST", REQUEST, data, **options), 400)
    assert len(given.state.model_requests) == 0


@pytest.mark.parametrize("kind", VALUES)
def test_each_data_type_takes_its_values_only(api: UbiOps, given: Given, kind: str) -> None:
    given.version(model=given.model(inputs={"x": kind}))
    good, bad = VALUES[kind]
    assert api.post(REQUEST, {"x": good})["success"]
    assert_refused(api.call("POST", REQUEST, {"x": bad}), 400, "x", kind)


def test_a_blob_field_takes_the_id_of_a_blob_that_is_there(api: UbiOps, given: Given) -> None:
    given.version(model=given.model(inputs={"x": "blob"}))
    sent = api.send_file("POST", "/projects/p/blobs", b"content", headers={"blob-ttl": "60"})
    assert sent.status == 201, sent.content
    blob = {"x": sent.json["id"]}
    assert api.post(REQUEST, blob)["success"]
    assert_refused(api.call("POST", REQUEST, {"x": "nobody"}), 400, "blob")
    api.advance(61)
    assert_refused(api.call("POST", REQUEST, blob), 400, "blob")


@pytest.mark.parametrize("data", [{}, [1, 2], "text", 5, True, {"a": {"b": [None]}}])
def test_a_plain_input_is_any_json(api: UbiOps, given: Given, data: Any) -> None:
    given.version(model=given.model(inputs=None, outputs=None))
    assert api.post(REQUEST, data)["success"]


@pytest.mark.parametrize("timeout", ["0", "3601", "-1", "soon", "1.5"])
def test_the_timeout_has_bounds(api: UbiOps, given: Given, timeout: str) -> None:
    given.version()
    assert_refused(api.call("POST", f"{REQUEST}?timeout={timeout}", {"x": 1}), 400, "timeout")
    assert api.post(f"{REQUEST}?timeout=3600", {"x": 1})["success"]


def test_a_failure_is_an_outcome(api: UbiOps, given: Given) -> None:
    given.version()
    body = {"project": "p", "model": "m", "error": "Asset ID not supported"}
    assert api.control.call("POST", "/ubiops/predictors", body).status == 200
    answer = api.post(REQUEST, {"x": 5.0})
    assert (answer["success"], answer["result"]) == (False, None)
    assert answer["error_message"] == "Asset ID not supported"


def test_requests_need_their_permission(api: UbiOps, given: Given) -> None:
    version = given.version()
    model = given.state.models.get(version.model_id)
    other = given.version(model=given.model("other"))
    given.role("bob", "model-viewer", model)
    assert_refused(api("bob-token").call("POST", REQUEST, {"x": 1}), 403, "models.versions.requests.create")
    given.role("bob", "model-editor", model)
    assert api("bob-token").post(REQUEST, {"x": 1})["success"]
    assert_refused(api("bob-token").call("POST", REQUEST.replace("/m/", "/other/"), {"x": 1}), 403)
    assert_refused(api("carol-token").call("POST", REQUEST, {"x": 1}), 404, "'p'")
    assert given.state.model_requests.count(version_id=other.id) == 0


@pytest.mark.parametrize(("old", "new"), [("/p/", "/nobody/"), ("/m/", "/nobody/"), ("/v/", "/nobody/")])
def test_an_unknown_version_is_not_found(api: UbiOps, given: Given, old: str, new: str) -> None:
    given.version()
    assert_refused(api.call("POST", REQUEST.replace(old, new), {"x": 1}), 404, "nobody")


def test_a_request_leaves_facts(api: UbiOps, given: Given) -> None:
    version = given.version(memory_allocation=1024)
    api.set_clock("2020-05-01T12:00:00Z")
    for _ in range(3):
        api.post(REQUEST, {"x": 5.0})
    facts = {fact.metric: fact.value for fact in given.state.facts if fact.object_id == version.id}
    assert (facts["requests"], facts["outputs"], facts["instances"]) == (3, 3, 1)
    assert facts["input_volume"] == 3 * len(b'{"x":5.0}')
    assert facts["output_volume"] > 0
    assert facts["compute"] == facts["active_time"] == facts["gb_seconds"] == pytest.approx(0.9)


def test_a_request_leaves_log_lines_with_its_ids(api: UbiOps, given: Given) -> None:
    given.version()
    id = api.post(REQUEST, {"x": 5.0})["request_id"]
    lines = api.post("/projects/p/logs", {"filters": {"request_id": id}})
    assert [line["log"].partition(":")[0] for line in lines] == [
        "[Info] Model request received (direct)",
        "[Info] Model call result (success)",
    ]
    assert {(line["model_name"], line["model_version"], line["request_id"]) for line in lines} == {("m", "v", id)}


def test_the_log_of_a_failure_says_why(api: UbiOps, given: Given) -> None:
    given.version()
    api.control.call("POST", "/ubiops/predictors", {"project": "p", "model": "m", "error": "Asset ID not supported"})
    id = api.post(REQUEST, {"x": 5.0})["request_id"]
    lines = api.post("/projects/p/logs", {"filters": {"request_id": id}})
    assert [(line["log"], line["system"]) for line in lines[1:]] == [
        ("[Error] Asset ID not supported", False),
        ("[Error] Model call result (failed)", True),
    ]
