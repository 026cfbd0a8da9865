"""JSON of pipelines, objects, attachments and requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops.results.pipelines import (
    AttachmentResult,
    BatchOutcome,
    BatchPipelineOutcome,
    DirectOutcome,
    ObjectResult,
    PipelineOutcome,
    PipelineResult,
    Progress,
    Queued,
)
from projectlink_mock.services.ubiops.state.requests import ModelRequest
from projectlink_mock.services.ubiops_common.serializers import fields, format_milliseconds


def pipeline(result: PipelineResult) -> dict[str, Any]:
    pipeline = result.pipeline
    return {
        "id": pipeline.id,
        "name": pipeline.name,
        "project": result.project,
        "description": pipeline.description,
        "input_type": pipeline.input_type,
        "input_fields": fields(pipeline.input_fields),
        "creation_date": format_timestamp(pipeline.created_at),
        "last_updated": format_timestamp(pipeline.updated_at),
    }


def pipeline_object(result: ObjectResult) -> dict[str, Any]:
    # Without types and fields: UbiOps' own client does not know all data types here.
    fields = {
        "id": result.object.id,
        "name": result.object.name,
        "reference_type": result.object.reference_type,
        "reference_name": result.reference_name,
    }
    return fields if result.version is None else {**fields, "version": result.version}


def attachment(result: AttachmentResult) -> dict[str, Any]:
    return {
        "id": result.attachment.id,
        "source_name": result.source_name,
        "destination_name": result.destination_name,
        "mapping": [
            {"source_field_name": pair.source, "destination_field_name": pair.destination}
            for pair in result.attachment.mapping
        ],
    }


def queued(result: Queued) -> dict[str, Any]:
    progress = result.progress
    return {"id": progress.id, "status": progress.status, "time_created": format_milliseconds(progress.created_at)}


def progress(progress: Progress) -> dict[str, Any]:
    return {
        "id": progress.id,
        "status": progress.status,
        "success": progress.success,
        "time_created": format_milliseconds(progress.created_at),
        "time_last_updated": format_milliseconds(progress.updated_at),
    }


def _outcome(request: ModelRequest, *, ended: bool = True) -> dict[str, Any]:
    """Return result and error of a request; both are None until it has ended."""
    succeeded = ended and request.error is None
    return {"result": request.result if succeeded else None, "error_message": request.error if ended else None}


def direct_outcome(result: DirectOutcome) -> dict[str, Any]:
    request = result.request
    return {"request_id": request.id, "success": request.error is None, **_outcome(request)}


def batch_outcome(result: BatchOutcome) -> dict[str, Any]:
    return {
        **progress(result.progress),
        "request_data": result.request.data,
        **_outcome(result.request, ended=result.progress.has_ended),
    }


def pipeline_outcome(result: PipelineOutcome) -> dict[str, Any]:
    return {
        "project": result.project,
        "pipeline": result.pipeline,
        "pipeline_request_id": result.request.id,
        "model_requests": [
            {
                "request_id": request.id,
                "pipeline_object": request.pipeline_object,
                "success": request.error is None,
                "request_data": request.data,
                **_outcome(request),
            }
            for request in result.model_requests
        ],
    }


def batch_pipeline_outcome(result: BatchPipelineOutcome) -> dict[str, Any]:
    data = result.request.data
    return {
        **progress(result.progress),
        # UbiOps' own client accepts only a dictionary here. The model requests have the data, too.
        "request_data": data if isinstance(data, dict) else None,
        "model_requests": [_batch_model_request(one) for one in result.model_requests],
        "error_message": result.request.error if result.progress.has_ended else None,
    }


def _batch_model_request(result: BatchOutcome) -> dict[str, Any]:
    fields = batch_outcome(result)
    del fields["status"]
    return {**fields, "pipeline_object": result.request.pipeline_object}


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    PipelineResult: pipeline,
    ObjectResult: pipeline_object,
    AttachmentResult: attachment,
    Queued: queued,
    Progress: progress,
    DirectOutcome: direct_outcome,
    BatchOutcome: batch_outcome,
    PipelineOutcome: pipeline_outcome,
    BatchPipelineOutcome: batch_pipeline_outcome,
}
