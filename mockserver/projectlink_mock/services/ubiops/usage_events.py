"""Usage records and log lines of requests to models, pipelines and connectors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import orjson

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.activity import SECONDS_PER_REQUEST, busy_instances, new_running_minutes
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Connector
from projectlink_mock.services.ubiops.state.history import UsageRecord, usage_key
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest
from projectlink_mock.services.ubiops_common.periods import interval_start
from projectlink_mock.services.ubiops_common.requests import REQUEST

MODEL_VERSION = "model_version"
PIPELINE = "pipeline"
CONNECTOR = "connector"

METRICS = {
    PIPELINE: ("requests", "input_volume", "object_requests"),
    MODEL_VERSION: (
        "requests",
        "input_volume",
        "output_volume",
        "outputs",
        "compute",
        "instances",
        "gb_seconds",
        "active_time",
    ),
    CONNECTOR: ("requests", "volume"),
}
"""The metrics of each object type."""

GAUGES = ("instances",)
"""The metrics that are no amounts: an interval has the largest value of its minutes, not their sum."""

MAX_LOGGED_RESULT_BYTES = 200


def record_usage(
    state: State, project_id: str, object_type: str, object_id: str, values: Mapping[str, float], at: datetime
) -> None:
    """Add values to the metrics of an object; of a gauge, keep the larger value."""
    minute, records = interval_start(at, "minute"), state.usage_records
    organization_id = state.projects.get(project_id).organization_id
    for metric, value in values.items():
        key = usage_key(object_id, metric, minute)
        if (existing := records.rows.get(key)) is None:
            record = UsageRecord(organization_id, project_id, object_type, object_id, metric, minute, value)
            records.add(key, record)
        elif metric not in GAUGES:
            records.replace(key, replace(existing, value=existing.value + value))
        elif value > existing.value:
            records.replace(key, replace(existing, value=value))


def record_model_request(ctx: Context[State], version: Version, request: ModelRequest, **ids: str | None) -> None:
    """Record usage and log lines of a request to a version. Call it before the request is saved."""
    succeeded = request.error is None
    values = {
        "requests": 1,
        "input_volume": _volume(request.data),
        "output_volume": _volume(request.result) if succeeded else 0,
        "outputs": 1 if succeeded else 0,
        "compute": SECONDS_PER_REQUEST,
    }
    record_usage(ctx.state, version.project_id, MODEL_VERSION, version.id, values, request.created_at)
    _record_activity(ctx.state, version, request)
    line_ids: dict[str, Any] = {
        "model_id": version.model_id,
        "version_id": version.id,
        "request_id": request.id,
        "pipeline_request_id": request.pipeline_request_id,
        **ids,
    }
    logs.write(ctx, version.project_id, _start_text("Model", batch=request.batch), at=request.created_at, **line_ids)
    ended = _ended_at(request)
    if request.error is None:
        text = f"[Info] Model call result (success): {_shorten(request.result)}"
        logs.write(ctx, version.project_id, text, at=ended, **line_ids)
    else:
        logs.write(ctx, version.project_id, f"[Error] {request.error}", system=False, at=ended, **line_ids)
        logs.write(ctx, version.project_id, "[Error] Model call result (failed)", at=ended, **line_ids)


def _record_activity(state: State, version: Version, request: ModelRequest) -> None:
    """Record the instances that a request needs beyond the minimum, which runs anyway, and for how long."""
    target = (state, version.project_id, MODEL_VERSION, version.id)
    instances = busy_instances(state, version, request) - version.minimum_instances
    if instances > 0:
        record_usage(*target, {"instances": instances}, request.created_at)
    if version.minimum_instances == 0:
        for moment, seconds in new_running_minutes(state, version, request):
            gb_seconds = version.memory_allocation / 1024 * seconds
            record_usage(*target, {"instances": 1, "active_time": seconds, "gb_seconds": gb_seconds}, moment)


def log_pipeline_start(ctx: Context[State], pipeline: Pipeline, request_id: str, *, batch: bool, at: datetime) -> None:
    """Log the start of a request to a pipeline."""
    ids: dict[str, Any] = {"pipeline_id": pipeline.id, "pipeline_request_id": request_id}
    logs.write(ctx, pipeline.project_id, _start_text("Pipeline", batch=batch), at=at, **ids)


def record_pipeline_request(ctx: Context[State], request: PipelineRequest, object_requests: int) -> None:
    """Record the usage of a request to a pipeline, and log its error."""
    values = {"requests": 1, "input_volume": _volume(request.data), "object_requests": object_requests}
    record_usage(ctx.state, request.project_id, PIPELINE, request.pipeline_id, values, request.created_at)
    if request.error is not None:
        ids: dict[str, Any] = {"pipeline_id": request.pipeline_id, "pipeline_request_id": request.id}
        logs.write(ctx, request.project_id, f"[Error] {request.error}", at=_ended_at(request), **ids)


def record_connector_request(
    ctx: Context[State],
    connector: Connector,
    data: Any,
    at: datetime,
    *,
    pipeline_id: str,
    object_id: str,
    request_id: str,
) -> None:
    """Record usage and a log line of a request to a connector."""
    values = {"requests": 1, "volume": _volume(data)}
    record_usage(ctx.state, connector.project_id, CONNECTOR, connector.id, values, at)
    logs.write(
        ctx,
        connector.project_id,
        "[Info] Connector request",
        at=at,
        connector_id=connector.id,
        pipeline_id=pipeline_id,
        object_id=object_id,
        pipeline_request_id=request_id,
    )


def _start_text(kind: str, *, batch: bool) -> str:
    return f"[Info] {kind} request received ({'batch' if batch else 'direct'})"


def _ended_at(request: ModelRequest | PipelineRequest) -> datetime:
    """Return when a request ends. Direct requests end immediately."""
    return request.created_at + timedelta(seconds=REQUEST.duration) if request.batch else request.created_at


def _shorten(result: Any) -> str:
    """Return the result as JSON, truncated for the log."""
    return orjson.dumps(result)[:MAX_LOGGED_RESULT_BYTES].decode(errors="ignore")


def _volume(data: Any) -> int:
    """Return the size of the data as JSON, in bytes."""
    return len(orjson.dumps(data))
