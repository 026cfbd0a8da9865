"""JSON of pipelines, their versions and requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops4.results import pipelines as results
from projectlink_mock.services.ubiops4.state.deployments import Field
from projectlink_mock.services.ubiops4.state.pipelines import Attachment
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest, OperatorRequest, PipelineRequest
from projectlink_mock.services.ubiops4.statuses import request_ended_at, request_started_at, request_status
from projectlink_mock.services.ubiops_common.requests import COMPLETED, FAILED
from projectlink_mock.services.ubiops_common.serializers import fields, format_milliseconds

_CONFIGURATION = (
    "batch_size",
    "error_message",
    "expression",
    "input_fields",
    "output_fields",
    "output_values",
    "on_error",
)


def pipeline_row(result: results.PipelineRow) -> dict[str, Any]:
    return _pipeline(result, fields)


def pipeline_created(result: results.PipelineCreated) -> dict[str, Any]:
    return _pipeline(result, _fields_with_widgets)


def pipeline_details(result: results.PipelineDetails) -> dict[str, Any]:
    return {**_pipeline(result, _fields_with_widgets), "default_version": result.default_version}


def version_row(result: results.VersionRow) -> dict[str, Any]:
    version = result.version
    return {
        "id": version.id,
        "version": version.name,
        "default": result.pipeline.default_version_id == version.id,
        "pipeline": result.pipeline.name,
        "description": version.description,
        "labels": version.labels,
        "creation_date": format_timestamp(version.created_at),
        "last_updated": format_timestamp(version.updated_at),
        "request_retention_time": version.request_retention_time,
        "request_retention_mode": version.request_retention_mode,
        "metadata": version.metadata,
    }


def version_details(result: results.VersionDetails) -> dict[str, Any]:
    return {
        **version_row(result),
        "objects": [_object(one) for one in result.objects],
        "attachments": [_attachment(one) for one in result.version.attachments],
    }


def queued(result: results.QueuedPipelineRequest) -> dict[str, Any]:
    return {
        "id": result.request.id,
        "pipeline": result.pipeline,
        "version": result.version,
        "status": request_status(result.request, result.now),
        "time_created": format_milliseconds(result.request.created_at),
    }


def direct(result: results.DirectPipelineResult) -> dict[str, Any]:
    request = result.request
    return {
        "id": request.id,
        "pipeline": result.pipeline,
        "version": result.version,
        **_parts(result.parts),
        "result": request.result,
        "status": request_status(request, result.now),
        "success": request.error is None,
        "error_message": request.error,
        "pipeline_timeout": request.pipeline_timeout,
        "deployment_timeout": request.deployment_timeout,
    }


def request_row(result: results.PipelineRequestRow) -> dict[str, Any]:
    request, now = result.request, result.now
    return {
        "id": request.id,
        "pipeline": result.pipeline,
        "version": result.version,
        **_progress(request, now),
        **_sizes(request, request_status(request, now)),
    }


def request_details(result: results.PipelineRequestDetails) -> dict[str, Any]:
    request = result.request
    status = request_status(request, result.now)
    return {
        **request_row(result),
        "request_data": request.data,
        "result": request.result if status == COMPLETED else None,
        "error_message": request.error if status == FAILED else None,
        "pipeline_timeout": request.pipeline_timeout,
        "deployment_timeout": request.deployment_timeout,
        **_parts(result.parts),
    }


def request_with_origin(result: results.PipelineRequestWithOrigin) -> dict[str, Any]:
    return {**request_details(result), "origin": result.request.origin or None}


def operator_request(result: results.OperatorRequestDetails) -> dict[str, Any]:
    request = result.request
    return {
        "id": request.id,
        "pipeline_request_id": request.parent_id,
        "pipeline": result.pipeline,
        "version": result.version,
        "pipeline_object": request.pipeline_object,
        "operator": request.operator,
        **_operator_progress(request),
        "request_data": request.data,
        "result": request.result,
        "error_message": request.error,
    }


def expression_value(result: results.ExpressionValue) -> dict[str, Any]:
    return {"result": result.result}


def _pipeline(result: results.PipelineRow, render: Callable[[Iterable[Field]], list[dict[str, Any]]]) -> dict[str, Any]:
    pipeline = result.pipeline
    return {
        "id": pipeline.id,
        "name": pipeline.name,
        "project": result.project,
        "description": pipeline.description,
        "input_type": pipeline.input_type,
        "input_fields": render(pipeline.input_fields),
        "output_type": pipeline.output_type,
        "output_fields": render(pipeline.output_fields),
        "labels": pipeline.labels,
        "creation_date": format_timestamp(pipeline.created_at),
        "last_updated": format_timestamp(pipeline.updated_at),
    }


def _fields_with_widgets(rows: Iterable[Field]) -> list[dict[str, Any]]:
    return [{"name": one.name, "data_type": one.data_type, "widget": one.widget} for one in rows]


def _object(result: results.ObjectDetails) -> dict[str, Any]:
    one = result.object
    return {
        "id": one.id,
        "name": one.name,
        "reference_name": result.reference_name,
        "reference_type": one.reference_type,
        "version": result.version,
        "input_type": result.input.kind,
        "output_type": result.output.kind,
        "configuration": {name: one.configuration[name] for name in _CONFIGURATION if name in one.configuration},
        "metadata": one.metadata,
        "input_fields": [{"name": name, "data_type": kind} for name, kind in result.input.fields.items()],
        "output_fields": [{"name": name, "data_type": kind} for name, kind in result.output.fields.items()],
    }


def _attachment(attachment: Attachment) -> dict[str, Any]:
    sources = [
        {
            "source_name": source.name,
            "mapping": [{"source_field_name": one, "destination_field_name": other} for one, other in source.mapping],
        }
        for source in attachment.sources
    ]
    return {"id": attachment.id, "destination_name": attachment.destination_name, "sources": sources}


def _parts(parts: results.Parts) -> dict[str, Any]:
    now = parts.now
    return {
        "deployment_requests": [
            {**_part(one.request, now), "deployment": one.deployment, "version": one.version}
            for one in parts.deployments
        ],
        "operator_requests": [
            {
                "id": one.id,
                "pipeline_object": one.pipeline_object,
                "operator": one.operator,
                **_operator_progress(one),
                "error_message": one.error,
                "sequence_id": one.sequence_id,
            }
            for one in parts.operators
        ],
        "pipeline_requests": [
            {**_part(one.request, now), "pipeline": one.pipeline, "version": one.version} for one in parts.pipelines
        ],
    }


def _part(request: DeploymentRequest | PipelineRequest, now: datetime) -> dict[str, Any]:
    status = request_status(request, now)
    return {
        "id": request.id,
        "pipeline_object": request.pipeline_object,
        **_progress(request, now),
        "error_message": request.error if status == FAILED else None,
        "sequence_id": request.sequence_id,
        **_sizes(request, status),
    }


def _progress(request: DeploymentRequest | PipelineRequest, now: datetime) -> dict[str, Any]:
    status = request_status(request, now)
    return {
        "status": status,
        "success": status == COMPLETED,
        "time_created": format_milliseconds(request.created_at),
        "time_started": _time(request_started_at(request, now)),
        "time_completed": _time(request_ended_at(request, now)),
    }


def _sizes(request: DeploymentRequest | PipelineRequest, status: str) -> dict[str, Any]:
    return {"input_size": request.input_size, "output_size": request.output_size if status == COMPLETED else None}


def _operator_progress(request: OperatorRequest) -> dict[str, Any]:
    moment = format_milliseconds(request.created_at)
    succeeded = request.error is None
    return {
        "status": COMPLETED if succeeded else FAILED,
        "success": succeeded,
        "time_created": moment,
        "time_started": moment,
        "time_completed": moment,
        "input_size": request.input_size,
        "output_size": request.output_size if succeeded else None,
    }


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else format_milliseconds(moment)


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.PipelineRow: pipeline_row,
    results.PipelineCreated: pipeline_created,
    results.PipelineDetails: pipeline_details,
    results.VersionRow: version_row,
    results.VersionDetails: version_details,
    results.QueuedPipelineRequest: queued,
    results.DirectPipelineResult: direct,
    results.PipelineRequestRow: request_row,
    results.PipelineRequestDetails: request_details,
    results.PipelineRequestWithOrigin: request_with_origin,
    results.OperatorRequestDetails: operator_request,
    results.ExpressionValue: expression_value,
}
