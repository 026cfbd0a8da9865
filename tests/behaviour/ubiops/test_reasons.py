"""Tests of rejection reasons that other tests do not cover."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps
from tests.behaviour.ubiops.factories import Factory
from tests.support.reasons import reason_of

VERSION = "/projects/p/models/m/versions/v"
PIPELINE = "/projects/p/pipelines/l"
SCHEDULES = "/projects/p/schedules"
SCHEDULE = {"name": "s", "object_type": "pipeline", "object_name": "l", "schedule": "0 * * * *", "request_data": {}}
TWICE = [{"name": "x", "data_type": "int"}, {"name": "x", "data_type": "int"}]


def rejection_reason(api: UbiOps, method: str, path: str, body: object = None) -> str | None:
    """Return the reason of a rejected request."""
    return reason_of(api.call(method, path, body).headers).name


@pytest.fixture
def blob_inputs(api: UbiOps, factory: Factory) -> UbiOps:
    """Create a version and a pipeline with a blob input."""
    version = factory.version(model=factory.model(inputs={"x": "blob"}))
    factory.attach(None, factory.object("o", version, pipeline=factory.pipeline(inputs={"x": "blob"})), x="x")
    return api


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (f"{VERSION}/request", {"x": "unknown"}),
        (f"{VERSION}/request-batch", [{"x": "unknown"}]),
        (f"{PIPELINE}/request", {"x": "unknown"}),
        (f"{PIPELINE}/request-batch", [{"x": "unknown"}]),
        (SCHEDULES, {**SCHEDULE, "request_data": {"x": "unknown"}}),
    ],
)
def test_request_with_a_missing_blob_is_rejected(blob_inputs: UbiOps, path: str, body: Any) -> None:
    assert rejection_reason(blob_inputs, "POST", path, body) == "rule; input-blob-exists"


def test_schedule_update_with_a_missing_blob_is_rejected(blob_inputs: UbiOps) -> None:
    blob = blob_inputs.send_file("POST", "/projects/p/blobs", b"content").json["id"]
    blob_inputs.post(SCHEDULES, {**SCHEDULE, "request_data": {"x": blob}})
    changed = {"request_data": {"x": "unknown"}}
    assert rejection_reason(blob_inputs, "PATCH", f"{SCHEDULES}/s", changed) == "rule; input-blob-exists"


def test_updated_fields_must_have_unique_names(api: UbiOps, factory: Factory, demo: UbiOps) -> None:
    factory.pipeline()
    assert rejection_reason(api, "PATCH", PIPELINE, {"input_fields": TWICE}) == "rule; field-names-unique"
    connectors = demo.get("/projects/project_name_example/connectors")
    structured = next(one["name"] for one in connectors if one["input_type"] == "structured")
    path = f"/projects/project_name_example/connectors/{structured}"
    assert rejection_reason(demo, "PATCH", path, {"input_fields": TWICE}) == "rule; field-names-unique"


def test_credentials_update_rejects_unknown_parameters(demo: UbiOps) -> None:
    (name, *_) = [one["name"] for one in demo.get("/projects/project_name_example/credentials")]
    path = f"/projects/project_name_example/credentials/{name}"
    assert rejection_reason(demo, "PATCH", path, {"configuration": {"colour": "red"}}) == "rule; configuration-known"


@pytest.mark.parametrize(("method", "action"), [("PATCH", "create"), ("DELETE", "delete")])
def test_pipeline_schedule_requires_the_request_permission(
    api: UbiOps, factory: Factory, method: str, action: str
) -> None:
    factory.version()
    factory.pipeline(inputs={})
    api.post(SCHEDULES, SCHEDULE)
    factory.role("bob", "model-admin")
    body = {"enabled": False} if method == "PATCH" else None
    assert (
        rejection_reason(api("bob-token"), method, f"{SCHEDULES}/s", body)
        == f"permission; needs=pipelines.requests.{action}"
    )


def test_stranger_cannot_find_an_organization_to_update(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    reason = rejection_reason(api("carol-token"), "PATCH", "/organizations/o", {"name": "n"})
    assert reason == "permission; needs=organization-member"
