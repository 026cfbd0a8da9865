"""JSON of requests to deployments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from projectlink_mock.services.ubiops4.results.requests import (
    DirectResult,
    ProjectRequest,
    QueuedRequest,
    RequestDetails,
    RequestRow,
    RequestWithOrigin,
)
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest, PipelineRequest
from projectlink_mock.services.ubiops4.statuses import request_ended_at, request_started_at, request_status
from projectlink_mock.services.ubiops_common.requests import COMPLETED
from projectlink_mock.services.ubiops_common.serializers import format_milliseconds


def queued(result: QueuedRequest) -> dict[str, Any]:
    return {
        "id": result.request.id,
        "deployment": result.deployment,
        "version": result.version,
        "status": request_status(result.request, result.now),
        "time_created": format_milliseconds(result.request.created_at),
    }


def direct(result: DirectResult) -> dict[str, Any]:
    request = result.request
    return {
        "id": request.id,
        "deployment": result.deployment,
        "version": result.version,
        "status": request_status(request, result.now),
        "success": request.error is None,
        "result": request.result,
        "error_message": request.error,
        "timeout": request.timeout,
    }


def row(result: RequestRow) -> dict[str, Any]:
    times = metadata(result.request, result.now)
    return {
        "id": result.request.id,
        "deployment": result.deployment,
        "version": result.version,
        "success": times["status"] == COMPLETED,
        **times,
    }


def metadata(request: DeploymentRequest | PipelineRequest, now: datetime) -> dict[str, Any]:
    """Return the status, times and sizes of a request."""
    status = request_status(request, now)
    return {
        "status": status,
        "time_created": format_milliseconds(request.created_at),
        "time_started": _time(request_started_at(request, now)),
        "time_completed": _time(request_ended_at(request, now)),
        "input_size": request.input_size,
        "output_size": request.output_size if status == COMPLETED else None,
    }


def details(result: RequestDetails) -> dict[str, Any]:
    request = result.request
    has_ended = request_ended_at(request, result.now) is not None and request.cancelled_at is None
    return {
        **row(result),
        "error_message": request.error if has_ended else None,
        "timeout": request.timeout,
        "request_data": request.data,
        "result": request.result if has_ended else None,
        "additional_data": None,
    }


def with_origin(result: RequestWithOrigin) -> dict[str, Any]:
    return {**details(result), "origin": result.request.origin or None}


def project_request(result: ProjectRequest) -> dict[str, Any]:
    request = result.request
    is_deployment = isinstance(request, DeploymentRequest)
    return {
        "id": request.id,
        "deployment": result.object_name if is_deployment else None,
        "pipeline": None if is_deployment else result.object_name,
        "version": result.version,
        **metadata(request, result.now),
    }


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else format_milliseconds(moment)


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    QueuedRequest: queued,
    DirectResult: direct,
    RequestRow: row,
    RequestDetails: details,
    RequestWithOrigin: with_origin,
    ProjectRequest: project_request,
}
