"""Requests of the subject flows: requests to models and pipelines, pipelines, their objects and attachments."""

from __future__ import annotations

from typing import Any

from tests.contract.cases.ubiops.common import Cases, usual

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
CIRCLE = {"source_name": "destination_name_example", "destination_name": "source_name_example", "mapping": []}


def _writing(operation: str, success: int, path: dict[str, str], body: Any, wrong: Any, taken: Any = None) -> Cases:
    """Those of an operation with a body, that may be wrong or say what is there already."""
    cases = {**usual(operation, success, path, body), (operation, 400): ("alice-token", path, "", wrong)}
    return cases if taken is None else {**cases, (operation, 409): ("alice-token", path, "", taken)}


def _batches(several: str, one: str, path: dict[str, str], request: dict[str, str], data: Any) -> Cases:
    """Those of batch requests to a model or a pipeline."""
    id = list(request.values())[-1]
    return {
        **usual(f"{several}_list", 200, path),
        (f"{several}_list", 400): ("alice-token", path, "?sort=sideways", None),
        **_writing(f"{several}_create", 200, path, [data], [data, 5]),
        **_writing(f"{several}_batch_collect", 200, path, [id], [5]),
        **_writing(f"{several}_batch_delete", 201, path, [id], [5]),
        **usual(f"{one}_get", 200, request),
        **usual(f"{one}_delete", 204, request),
    }


CASES: Cases = {
    **_writing("model_requests_create", 200, VERSION, {"input": 82.3}, None),
    ("model_requests_create", 400): ("alice-token", VERSION, "?timeout=3601", {}),
    **_batches("batch_model_requests", "batch_model_requests", VERSION, REQUEST, {"input": 82.3}),
    ("batch_model_requests_create", 400): ("alice-token", VERSION, "", [{}] * 251),
    **usual("pipelines_list", 200, PROJECT),
    **_writing(
        "pipelines_create",
        201,
        PROJECT,
        NEW_PIPELINE,
        {**NEW_PIPELINE, "input_type": "structured"},
        {**NEW_PIPELINE, "name": "pipeline_name_example"},
    ),
    **usual("pipelines_get", 200, PIPELINE),
    **_writing("pipelines_update", 200, PIPELINE, NEW_PIPELINE, {"id": "new"}, {"name": "other-pipeline"}),
    **usual("pipelines_delete", 204, PIPELINE),
    **usual("pipeline_objects_list", 200, PIPELINE),
    **_writing(
        "pipeline_objects_create",
        201,
        PIPELINE,
        NEW_OBJECT,
        {**NEW_OBJECT, "name": "pipeline_start"},
        {**NEW_OBJECT, "name": "name_example"},
    ),
    **usual("pipeline_objects_get", 200, OBJECT),
    **_writing(
        "pipeline_objects_update",
        200,
        OBJECT,
        {"name": "new"},
        {"reference_name": "new"},
        {"name": "source_name_example"},
    ),
    **usual("pipeline_objects_delete", 204, OBJECT),
    **usual("pipeline_object_attachments_list", 200, PIPELINE),
    **_writing(
        "pipeline_object_attachments_create",
        201,
        PIPELINE,
        NEW_ATTACHMENT,
        CIRCLE,
        TAKEN_ATTACHMENT,
    ),
    **usual("pipeline_object_attachments_source_get", 200, SOURCE),
    **usual("pipeline_object_attachments_get", 200, ATTACHMENT),
    **usual("pipeline_object_attachments_delete", 204, ATTACHMENT),
    **_writing("pipelines_request", 200, PIPELINE, {"input_field": 23.5}, None),
    ("pipelines_request", 400): ("alice-token", PIPELINE, "?pipeline_timeout=7201", {}),
    **_batches("batch_pipeline_requests", "batch_pipeline_request", PIPELINE, PIPELINE_REQUEST, {"input_field": 23.5}),
    ("batch_pipeline_requests_create", 400): ("alice-token", PIPELINE, "", [{}] * 101),
}
