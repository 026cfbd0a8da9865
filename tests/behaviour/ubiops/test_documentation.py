"""Tests of every operation's documented example against the demo seed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from projectlink import ubiops
from projectlink_mock import Session
from tests.support.contract import Operation, follow, operations

STAFF_ONLY = {"subscriptions_create", "subscriptions_update", "subscriptions_delete"}
EMPTY_REQUESTS: dict[str, Any] = {
    "model_requests_create": ubiops.ModelRequestCreate,
    "batch_model_requests_create": lambda: [ubiops.ModelRequestCreate()],
    "pipelines_request": ubiops.PipelineRequestCreate,
    "batch_pipeline_requests_create": lambda: [ubiops.PipelineRequestCreate()],
}
PLACEHOLDERS = {
    "batch_model_requests_list": "status_example is no status",
    "batch_pipeline_requests_list": "status_example is no status",
    "blobs_list": "creation_date_example is no date",
    "metrics_get": "start_time_example is no time",
    "organization_usage_details_get": "month_example is no month",
    "organization_usage_get": "start_month_example is no month",
    "project_usage_get": "start_month_example is no month",
}
"""Examples whose values are not valid, so they are rejected as bad input."""


def documented_value(name: str, schema: Any) -> Any:
    """Return the documented example value of an argument."""
    return {"integer": 56, "boolean": True}.get(schema.get("type"), f"{name}_example")


def example_arguments(operation: Operation, file: Path) -> dict[str, Any]:
    """Return an example's arguments: every parameter, models without fields, None for untyped bodies."""
    arguments = {
        one["name"].replace("-", "_"): documented_value(one["name"], one["schema"]) for one in operation.parameters
    }
    if "blob_ttl" in arguments:
        arguments["blob_ttl"] = 56
    if not operation.body:
        return arguments
    kind, media = next(iter(operation.body["content"].items()))
    if kind == "multipart/form-data":
        return {**arguments, **dict.fromkeys(follow("ubiops", media["schema"])["properties"], file)}
    if operation.id in EMPTY_REQUESTS:
        return {**arguments, "data": EMPTY_REQUESTS[operation.id]()}
    reference = media["schema"].get("$ref")
    return {**arguments, "data": getattr(ubiops, reference.rpartition("/")[2])() if reference else None}


@pytest.mark.parametrize("operation", operations("ubiops"), ids=lambda operation: operation.id)
def test_documented_example_runs(operation: Operation, projectlink_mock: Session, tmp_path: Path) -> None:
    file = tmp_path / "model.zip"
    file.write_bytes(b"PK\x05\x06" + bytes(18))
    try:
        arguments = example_arguments(operation, file)
    except ValidationError as error:
        if "Field required" not in str(error):
            raise
        return  # the model has required fields, so the service's own client rejects it too
    configuration = ubiops.Configuration(projectlink_mock.url("ubiops"), headers=projectlink_mock.headers)
    configuration.api_key["Authorization"] = "admin-token" if operation.id in STAFF_ONLY else "YOUR_API_KEY"
    with ubiops.ApiClient(configuration) as client:
        call = getattr(ubiops.CoreApi(client), f"{operation.id}_with_http_info")
        if operation.id in PLACEHOLDERS:
            with pytest.raises(ubiops.BadRequestException):
                call(**arguments)
        elif operation.body and arguments.get("data", file) is None and operation.body.get("required"):
            with pytest.raises(ubiops.ApiValueError, match="Missing the required parameter `data`"):
                call(**arguments)
        else:
            assert 200 <= call(**arguments).status_code < 300
