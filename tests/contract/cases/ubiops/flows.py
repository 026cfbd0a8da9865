"""Contract cases of requests, pipelines, pipeline objects and attachments."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case
from tests.contract.cases.ubiops.common import Cases, project_cases

PROJECT = {"project_name": "project_name_example"}
VERSION = {**PROJECT, "model_name": "model_name_example", "version": "version_example"}
REQUEST = {**VERSION, "request_id": "request_id_example"}
PIPELINE = {**PROJECT, "pipeline_name": "pipeline_name_example"}
PIPELINE_REQUEST = {**PIPELINE, "pipeline_request_id": "pipeline_request_id_example"}
OBJECT = {**PIPELINE, "name": "name_example"}
SOURCE = {**PIPELINE, "source_name": "source_name_example"}
ATTACHMENT = {**SOURCE, "destination_name": "destination_name_example"}

NEW_PIPELINE = {"name": "new", "input_type": "plain"}
NEW_OBJECT = {"name": "new", "reference_type": "model", "reference_name": "model-in-pipeline", "version": "v1"}
NEW_ATTACHMENT = {"source_name": "name_example", "destination_name": "destination_name_example", "mapping": []}
TAKEN_ATTACHMENT = {**NEW_ATTACHMENT, "source_name": "source_name_example"}
CYCLE = {"source_name": "destination_name_example", "destination_name": "source_name_example", "mapping": []}


def _write_cases(
    operation: str, success: int, path: dict[str, str], body: Any, invalid: Any, taken: Any = None
) -> Cases:
    """Return the cases of an operation with a body: success, invalid and, for a `taken` name, conflict."""
    cases = {**project_cases(operation, success, path, body), (operation, 400): Case("alice-token", path, "", invalid)}
    return cases if taken is None else {**cases, (operation, 409): Case("alice-token", path, "", taken)}


def _batch_cases(batch: str, single: str, path: dict[str, str], request: dict[str, str], data: Any) -> Cases:
    """Return the cases of batch requests to a model or a pipeline."""
    id = list(request.values())[-1]
    return {
        **project_cases(f"{batch}_list", 200, path),
        (f"{batch}_list", 400): Case("alice-token", path, "?sort=sideways", None),
        **_write_cases(f"{batch}_create", 200, path, [data], [data, 5]),
        **_write_cases(f"{batch}_batch_collect", 200, path, [id], [5]),
        **_write_cases(f"{batch}_batch_delete", 201, path, [id], [5]),
        **project_cases(f"{single}_get", 200, request),
        **project_cases(f"{single}_delete", 204, request),
    }


CASES: Cases = {
    **_write_cases("model_requests_create", 200, VERSION, {"input": 82.3}, None),
    ("model_requests_create", 400): Case("alice-token", VERSION, "?timeout=3601", {}),
    **_batch_cases("batch_model_requests", "batch_model_requests", VERSION, REQUEST, {"input": 82.3}),
    ("batch_model_requests_create", 400): Case("alice-token", VERSION, "", [{}] * 251),
    **project_cases("pipelines_list", 200, PROJECT),
    **_write_cases(
        "pipelines_create",
        201,
        PROJECT,
        NEW_PIPELINE,
        {**NEW_PIPELINE, "input_type": "structured"},
        {**NEW_PIPELINE, "name": "pipeline_name_example"},
    ),
    **project_cases("pipelines_get", 200, PIPELINE),
    **_write_cases("pipelines_update", 200, PIPELINE, NEW_PIPELINE, {"id": "new"}, {"name": "other-pipeline"}),
    **project_cases("pipelines_delete", 204, PIPELINE),
    **project_cases("pipeline_objects_list", 200, PIPELINE),
    **_write_cases(
        "pipeline_objects_create",
        201,
        PIPELINE,
        NEW_OBJECT,
        {**NEW_OBJECT, "name": "pipeline_start"},
        {**NEW_OBJECT, "name": "name_example"},
    ),
    **project_cases("pipeline_objects_get", 200, OBJECT),
    **_write_cases(
        "pipeline_objects_update",
        200,
        OBJECT,
        {"name": "new"},
        {"reference_name": "new"},
        {"name": "source_name_example"},
    ),
    **project_cases("pipeline_objects_delete", 204, OBJECT),
    **project_cases("pipeline_object_attachments_list", 200, PIPELINE),
    **_write_cases(
        "pipeline_object_attachments_create",
        201,
        PIPELINE,
        NEW_ATTACHMENT,
        CYCLE,
        TAKEN_ATTACHMENT,
    ),
    **project_cases("pipeline_object_attachments_source_get", 200, SOURCE),
    **project_cases("pipeline_object_attachments_get", 200, ATTACHMENT),
    **project_cases("pipeline_object_attachments_delete", 204, ATTACHMENT),
    **_write_cases("pipelines_request", 200, PIPELINE, {"input_field": 23.5}, None),
    ("pipelines_request", 400): Case("alice-token", PIPELINE, "?pipeline_timeout=7201", {}),
    **_batch_cases(
        "batch_pipeline_requests", "batch_pipeline_request", PIPELINE, PIPELINE_REQUEST, {"input_field": 23.5}
    ),
    ("batch_pipeline_requests_create", 400): Case("alice-token", PIPELINE, "", [{}] * 101),
}
