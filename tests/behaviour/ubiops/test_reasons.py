"""Rules hold wherever they are told: in each operation that could go against them, with the reason that is told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps
from tests.behaviour.ubiops.factories import Given
from tests.support.reasons import reason_of

VERSION = "/projects/p/models/m/versions/v"
PIPELINE = "/projects/p/pipelines/l"
SCHEDULES = "/projects/p/schedules"
SCHEDULE = {"name": "s", "object_type": "pipeline", "object_name": "l", "schedule": "0 * * * *", "request_data": {}}
TWICE = [{"name": "x", "data_type": "int"}, {"name": "x", "data_type": "int"}]


def why(api: UbiOps, method: str, path: str, body: object = None) -> str | None:
    """The reason of a refusal."""
    return reason_of(api.call(method, path, body).headers).name


@pytest.fixture
def taking_blobs(api: UbiOps, given: Given) -> UbiOps:
    """A version and a pipeline that take a blob."""
    version = given.version(model=given.model(inputs={"x": "blob"}))
    given.attached(None, given.object("o", version, pipeline=given.pipeline(inputs={"x": "blob"})), x="x")
    return api


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (f"{VERSION}/request", {"x": "nobody"}),
        (f"{VERSION}/request-batch", [{"x": "nobody"}]),
        (f"{PIPELINE}/request", {"x": "nobody"}),
        (f"{PIPELINE}/request-batch", [{"x": "nobody"}]),
        (SCHEDULES, {**SCHEDULE, "request_data": {"x": "nobody"}}),
    ],
)
def test_a_request_names_a_blob_that_is_there(taking_blobs: UbiOps, path: str, body: Any) -> None:
    assert why(taking_blobs, "POST", path, body) == "rule; input-blob-exists"


def test_a_schedule_goes_on_with_a_blob_that_is_there(taking_blobs: UbiOps) -> None:
    blob = taking_blobs.send_file("POST", "/projects/p/blobs", b"content").json["id"]
    taking_blobs.post(SCHEDULES, {**SCHEDULE, "request_data": {"x": blob}})
    changed = {"request_data": {"x": "nobody"}}
    assert why(taking_blobs, "PATCH", f"{SCHEDULES}/s", changed) == "rule; input-blob-exists"


def test_fields_have_names_of_their_own_after_a_change_too(api: UbiOps, given: Given, demo: UbiOps) -> None:
    given.pipeline()
    assert why(api, "PATCH", PIPELINE, {"input_fields": TWICE}) == "rule; field-names-unique"
    connectors = demo.get("/projects/project_name_example/connectors")
    structured = next(one["name"] for one in connectors if one["input_type"] == "structured")
    path = f"/projects/project_name_example/connectors/{structured}"
    assert why(demo, "PATCH", path, {"input_fields": TWICE}) == "rule; field-names-unique"


def test_credentials_are_changed_by_parameters_that_there_are(demo: UbiOps) -> None:
    (name, *_) = [one["name"] for one in demo.get("/projects/project_name_example/credentials")]
    path = f"/projects/project_name_example/credentials/{name}"
    assert why(demo, "PATCH", path, {"configuration": {"colour": "red"}}) == "rule; configuration-known"


@pytest.mark.parametrize(("method", "action"), [("PATCH", "create"), ("DELETE", "delete")])
def test_the_schedule_of_a_pipeline_needs_what_its_requests_need(
    api: UbiOps, given: Given, method: str, action: str
) -> None:
    given.version()
    given.pipeline(inputs={})
    api.post(SCHEDULES, SCHEDULE)
    given.role("bob", "model-admin")
    body = {"enabled": False} if method == "PATCH" else None
    assert why(api("bob-token"), method, f"{SCHEDULES}/s", body) == f"permission; needs=pipelines.requests.{action}"


def test_an_organization_is_not_there_for_strangers_who_would_change_it(api: UbiOps, given: Given) -> None:
    given.organization()
    refused = why(api("carol-token"), "PATCH", "/organizations/o", {"name": "n"})
    assert refused == "permission; needs=organization-member"
