"""The example of every operation, with the values that UbiOps' documentation prints, against the demo seed."""

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
"""Examples whose values cannot mean anything: they are refused as bad input, and print it."""


def printed(name: str, schema: Any) -> Any:
    """The value that the documentation gives an argument."""
    return {"integer": 56, "boolean": True}.get(schema.get("type"), f"{name}_example")


def arguments(operation: Operation, file: Path) -> dict[str, Any]:
    """What an example passes: every argument, models without a field, nothing for what is untyped."""
    given = {one["name"].replace("-", "_"): printed(one["name"], one["schema"]) for one in operation.parameters}
    if "blob_ttl" in given:
        given["blob_ttl"] = 56
    if not operation.body:
        return given
    kind, media = next(iter(operation.body["content"].items()))
    if kind == "multipart/form-data":
        return {**given, **dict.fromkeys(follow("ubiops", media["schema"])["properties"], file)}
    if operation.id in EMPTY_REQUESTS:
        return {**given, "data": EMPTY_REQUESTS[operation.id]()}
    reference = media["schema"].get("$ref")
    return {**given, "data": getattr(ubiops, reference.rpartition("/")[2])() if reference else None}


@pytest.mark.parametrize("operation", operations("ubiops"), ids=lambda operation: operation.id)
def test_the_documented_example_runs(operation: Operation, projectlink_mock: Session, tmp_path: Path) -> None:
    file = tmp_path / "model.zip"
    file.write_bytes(b"PK\x05\x06" + bytes(18))
    try:
        given = arguments(operation, file)
    except ValidationError as refused:
        if "Field required" not in str(refused):
            raise
        return  # the model has required fields: the service's own client refuses to build it too
    configuration = ubiops.Configuration(projectlink_mock.url("ubiops"), headers=projectlink_mock.headers)
    configuration.api_key["Authorization"] = "admin-token" if operation.id in STAFF_ONLY else "YOUR_API_KEY"
    with ubiops.ApiClient(configuration) as client:
        call = getattr(ubiops.CoreApi(client), f"{operation.id}_with_http_info")
        if operation.id in PLACEHOLDERS:
            with pytest.raises(ubiops.BadRequestException):
                call(**given)
        elif operation.body and given.get("data", file) is None and operation.body.get("required"):
            with pytest.raises(ubiops.ApiValueError, match="Missing the required parameter `data`"):
                call(**given)
        else:
            assert 200 <= call(**given).status_code < 300
