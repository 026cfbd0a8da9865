"""The JSON of pipelines, objects, attachments, and of requests to models and pipelines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.ubiops.results.pipelines import (
    AttachmentView,
    BatchOutcome,
    BatchPipelineOutcome,
    DirectOutcome,
    ObjectView,
    PipelineOutcome,
    PipelineView,
    Progress,
    Queued,
)
from projectlink_mock.services.ubiops.serializers.dates import format_timestamp, milliseconds
from projectlink_mock.services.ubiops.serializers.models import fields
from projectlink_mock.services.ubiops.state.requests import ModelRequest


def pipeline(view: PipelineView) -> dict[str, Any]:
    pipeline = view.pipeline
    return {
        "id": pipeline.id,
        "name": pipeline.name,
        "project": view.project,
        "description": pipeline.description,
        "input_type": pipeline.input_type,
        "input_fields": fields(pipeline.input_fields),
        "creation_date": format_timestamp(pipeline.created_at),
        "last_updated": format_timestamp(pipeline.updated_at),
    }


def pipeline_object(view: ObjectView) -> dict[str, Any]:
    # Without types and fields: UbiOps' own client does not know all of the data types here.
    shown = {
        "id": view.object.id,
        "name": view.object.name,
        "reference_type": view.object.reference_type,
        "reference_name": view.reference_name,
    }
    return shown if view.version is None else {**shown, "version": view.version}


def attachment(view: AttachmentView) -> dict[str, Any]:
    return {
        "id": view.attachment.id,
        "source_name": view.source_name,
        "destination_name": view.destination_name,
        "mapping": [
            {"source_field_name": pair.source, "destination_field_name": pair.destination}
            for pair in view.attachment.mapping
        ],
    }


def queued(view: Queued) -> dict[str, Any]:
    progress = view.progress
    return {"id": progress.id, "status": progress.status, "time_created": milliseconds(progress.created_at)}


def progress(progress: Progress) -> dict[str, Any]:
    return {
        "id": progress.id,
        "status": progress.status,
        "success": progress.success,
        "time_created": milliseconds(progress.created_at),
        "time_last_updated": milliseconds(progress.updated_at),
    }


def _answer(request: ModelRequest, *, shown: bool = True) -> dict[str, Any]:
    """Result and error, nothing of both before the request has ended."""
    succeeded = shown and request.error is None
    return {"result": request.result if succeeded else None, "error_message": request.error if shown else None}


def direct_outcome(view: DirectOutcome) -> dict[str, Any]:
    request = view.request
    return {"request_id": request.id, "success": request.error is None, **_answer(request)}


def batch_outcome(view: BatchOutcome) -> dict[str, Any]:
    return {
        **progress(view.progress),
        "request_data": view.request.data,
        **_answer(view.request, shown=view.progress.has_ended),
    }


def pipeline_outcome(view: PipelineOutcome) -> dict[str, Any]:
    return {
        "project": view.project,
        "pipeline": view.pipeline,
        "pipeline_request_id": view.request.id,
        "model_requests": [
            {
                "request_id": request.id,
                "pipeline_object": request.pipeline_object,
                "success": request.error is None,
                "request_data": request.data,
                **_answer(request),
            }
            for request in view.model_requests
        ],
    }


def batch_pipeline_outcome(view: BatchPipelineOutcome) -> dict[str, Any]:
    data = view.request.data
    return {
        **progress(view.progress),
        # UbiOps' own client takes nothing but a dictionary here. The model requests have the data too.
        "request_data": data if isinstance(data, dict) else None,
        "model_requests": [_batch_model_request(one) for one in view.model_requests],
        "error_message": view.request.error if view.progress.has_ended else None,
    }


def _batch_model_request(view: BatchOutcome) -> dict[str, Any]:
    shown = batch_outcome(view)
    del shown["status"]
    return {**shown, "pipeline_object": view.request.pipeline_object}


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    PipelineView: pipeline,
    ObjectView: pipeline_object,
    AttachmentView: attachment,
    Queued: queued,
    Progress: progress,
    DirectOutcome: direct_outcome,
    BatchOutcome: batch_outcome,
    PipelineOutcome: pipeline_outcome,
    BatchPipelineOutcome: batch_pipeline_outcome,
}
