"""Inputs and outputs of requests as files."""

from __future__ import annotations

from datetime import datetime

import orjson

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest, OperatorRequest, PipelineRequest
from projectlink_mock.services.ubiops4.statuses import request_status
from projectlink_mock.services.ubiops_common.requests import COMPLETED

_JSON = "application/json"


def input_file(request: DeploymentRequest | PipelineRequest | OperatorRequest) -> Download:
    """Return the input of a request. Raises NotFound if it was not stored."""
    if not request.has_data:
        text = f"The input of the request {request.id!r} is not stored: its version stores the metadata of requests."
        raise NotFound(text, missing("input"))
    return Download(orjson.dumps(request.data), _JSON, f"{request.id}-input.json")


def output_file(request: DeploymentRequest | PipelineRequest | OperatorRequest, now: datetime) -> Download:
    """Return the output of a request. Raises NotFound if it has no output, or that was not stored."""
    if (status := request_status(request, now)) != COMPLETED:
        text = f"The request {request.id!r} is {status}: only completed requests have an output."
        raise NotFound(text, missing("output"))
    if not request.has_data:
        text = f"The output of the request {request.id!r} is not stored: its version stores the metadata of requests."
        raise NotFound(text, missing("output"))
    return Download(orjson.dumps(request.result), _JSON, f"{request.id}-output.json")
