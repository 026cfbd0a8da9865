"""Tests of direct requests to models."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from projectlink_mock.services.ubiops.state.models import Build
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

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
"""A valid and an invalid value by data type."""


def test_request_returns_a_result(api: UbiOps, factory: Factory) -> None:
    factory.version()
    response = api.post(REQUEST, {"x": 5.0})
    assert set(response) == {"request_id", "success", "result", "error_message"}
    assert response["success"] is True
    assert response["error_message"] is None
    assert isinstance(response["result"]["y"], float)


def test_only_available_versions_accept_requests(api: UbiOps, factory: Factory) -> None:
    version = factory.version(build=None)
    assert_rejected(api.call("POST", REQUEST, {"x": 5.0}), 400, "initialised")
    api.set_clock("2020-05-01T12:00:00Z")
    now = api.session.state.clock.now()
    for build, status in ((Build(now), "building"), (Build(version.created_at, "broken"), "failed")):
        factory.state.versions.replace(version.id, replace(version, build=build))
        assert_rejected(api.call("POST", REQUEST, {"x": 5.0}), 400, status)


@pytest.mark.parametrize(
    "data", [{}, {"x": 1, "z": 2}, {"z": 1}, {"x": "1"}, {"x": None}, [], "x", 5, None, [{"x": 1}]]
)
def test_structured_input_must_match_the_field_types(api: UbiOps, factory: Factory, data: Any) -> None:
    factory.version()
    content = b"null" if data is None else None
    options = {"content": content, "headers": {"Content-Type": "application/json"}} if content else {}
    assert_rejected(api.call("POST", REQUEST, data, **options), 400)
    assert len(factory.state.model_requests) == 0


@pytest.mark.parametrize("kind", VALUES)
def test_each_data_type_accepts_only_its_values(api: UbiOps, factory: Factory, kind: str) -> None:
    factory.version(model=factory.model(inputs={"x": kind}))
    good, bad = VALUES[kind]
    assert api.post(REQUEST, {"x": good})["success"]
    assert_rejected(api.call("POST", REQUEST, {"x": bad}), 400, "x", kind)


def test_blob_field_requires_the_id_of_an_existing_blob(api: UbiOps, factory: Factory) -> None:
    factory.version(model=factory.model(inputs={"x": "blob"}))
    sent = api.send_file("POST", "/projects/p/blobs", b"content", headers={"blob-ttl": "60"})
    assert sent.status == 201, sent.content
    blob = {"x": sent.json["id"]}
    assert api.post(REQUEST, blob)["success"]
    assert_rejected(api.call("POST", REQUEST, {"x": "unknown"}), 400, "blob")
    api.advance(61)
    assert_rejected(api.call("POST", REQUEST, blob), 400, "blob")


@pytest.mark.parametrize("data", [{}, [1, 2], "text", 5, True, {"a": {"b": [None]}}])
def test_plain_input_accepts_any_json(api: UbiOps, factory: Factory, data: Any) -> None:
    factory.version(model=factory.model(inputs=None, outputs=None))
    assert api.post(REQUEST, data)["success"]


@pytest.mark.parametrize("timeout", ["0", "3601", "-1", "soon", "1.5"])
def test_timeout_is_bounded(api: UbiOps, factory: Factory, timeout: str) -> None:
    factory.version()
    assert_rejected(api.call("POST", f"{REQUEST}?timeout={timeout}", {"x": 1}), 400, "timeout")
    assert api.post(f"{REQUEST}?timeout=3600", {"x": 1})["success"]


def test_failed_request_is_a_successful_response(api: UbiOps, factory: Factory) -> None:
    factory.version()
    body = {"project": "p", "model": "m", "error": "Asset ID not supported"}
    assert api.control.call("POST", "/ubiops/predictors", body).status == 200
    response = api.post(REQUEST, {"x": 5.0})
    assert (response["success"], response["result"]) == (False, None)
    assert response["error_message"] == "Asset ID not supported"


def test_requests_require_their_permission(api: UbiOps, factory: Factory) -> None:
    version = factory.version()
    model = factory.state.models.get(version.model_id)
    other = factory.version(model=factory.model("other"))
    factory.role("bob", "model-viewer", model)
    assert_rejected(api("bob-token").call("POST", REQUEST, {"x": 1}), 403, "models.versions.requests.create")
    factory.role("bob", "model-editor", model)
    assert api("bob-token").post(REQUEST, {"x": 1})["success"]
    assert_rejected(api("bob-token").call("POST", REQUEST.replace("/m/", "/other/"), {"x": 1}), 403)
    assert_rejected(api("carol-token").call("POST", REQUEST, {"x": 1}), 404, "'p'")
    assert factory.state.model_requests.count(version_id=other.id) == 0


@pytest.mark.parametrize(("old", "new"), [("/p/", "/unknown/"), ("/m/", "/unknown/"), ("/v/", "/unknown/")])
def test_unknown_version_is_not_found(api: UbiOps, factory: Factory, old: str, new: str) -> None:
    factory.version()
    assert_rejected(api.call("POST", REQUEST.replace(old, new), {"x": 1}), 404, "unknown")


def test_request_records_usage(api: UbiOps, factory: Factory) -> None:
    version = factory.version(memory_allocation=1024)
    api.set_clock("2020-05-01T12:00:00Z")
    for _ in range(3):
        api.post(REQUEST, {"x": 5.0})
    usage_records = {
        record.metric: record.value for record in factory.state.usage_records if record.object_id == version.id
    }
    assert (usage_records["requests"], usage_records["outputs"], usage_records["instances"]) == (3, 3, 1)
    assert usage_records["input_volume"] == 3 * len(b'{"x":5.0}')
    assert usage_records["output_volume"] > 0
    assert usage_records["compute"] == pytest.approx(0.9)


def test_request_writes_log_lines_with_its_ids(api: UbiOps, factory: Factory) -> None:
    factory.version()
    id = api.post(REQUEST, {"x": 5.0})["request_id"]
    lines = api.post("/projects/p/logs", {"filters": {"request_id": id}})
    assert [line["log"].partition(":")[0] for line in lines] == [
        "[Info] Model request received (direct)",
        "[Info] Model call result (success)",
    ]
    assert {(line["model_name"], line["model_version"], line["request_id"]) for line in lines} == {("m", "v", id)}


def test_failure_is_logged_with_its_message(api: UbiOps, factory: Factory) -> None:
    factory.version()
    api.control.call("POST", "/ubiops/predictors", {"project": "p", "model": "m", "error": "Asset ID not supported"})
    id = api.post(REQUEST, {"x": 5.0})["request_id"]
    lines = api.post("/projects/p/logs", {"filters": {"request_id": id}})
    assert [(line["log"], line["system"]) for line in lines[1:]] == [
        ("[Error] Asset ID not supported", False),
        ("[Error] Model call result (failed)", True),
    ]
