"""Execution of models and pipelines: creates the requests, their log lines and their usage records.

The input is checked first. `at` is the time of the request: now, or the time at which a schedule was due.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import graph, usage_events
from projectlink_mock.services.ubiops.inputs import check_input
from projectlink_mock.services.ubiops.predictors import predict
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.lifecycles import AVAILABLE, version_status
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import START, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest


class PipelineOrigin(NamedTuple):
    """The pipeline request and the pipeline object that a model request is made for."""

    request_id: str
    pipeline_id: str
    object: PipelineObject


def check_model(ctx: Context[State], version: Version, data: Any, at: datetime) -> None:
    """Raise BadRequest if the version is not available or the input does not match the model's fields."""
    _check_available(version, at)
    model = ctx.state.models.get(version.model_id)
    check_input(ctx.state, model.project_id, model.input_type, model.input_fields, data, at)


def check_pipeline(ctx: Context[State], pipeline: Pipeline, data: Any, at: datetime) -> None:
    """Raise BadRequest if a version is not available or the input does not match the pipeline's fields."""
    for pipeline_object in ctx.state.objects.filter(pipeline_id=pipeline.id):
        if pipeline_object.version_id is not None:
            _check_available(ctx.state.versions.get(pipeline_object.version_id), at)
    check_input(ctx.state, pipeline.project_id, pipeline.input_type, pipeline.input_fields, data, at)


def run_model(ctx: Context[State], version: Version, data: Any, *, batch: bool, at: datetime) -> ModelRequest:
    """Create a request to a version."""
    return _create_request(ctx, version, data, batch, at)


def run_pipeline(ctx: Context[State], pipeline: Pipeline, data: Any, *, batch: bool, at: datetime) -> PipelineRequest:
    """Create a request to a pipeline and those to its models, in topological order.

    Objects behind a failed model request are skipped.
    """
    id = ctx.new_id()
    usage_events.log_pipeline_start(ctx, pipeline, id, batch=batch, at=at)
    results: dict[str, Any] = {START: data}
    error: str | None = None
    object_requests = 0
    for step in graph.execution_steps(ctx.state, pipeline):
        if any(attachment.source_id not in results for attachment in step.attachments):
            continue
        origin = PipelineOrigin(id, pipeline.id, step.object)
        request = _run_object(ctx, origin, graph.collect_input(step.attachments, results), batch, at)
        object_requests += 1
        if request is None:
            continue
        if request.error is None:
            results[step.object.id] = request.result
        elif error is None:
            error = f"The request to {step.object.name} failed: {request.error}"
    pipeline_request = PipelineRequest(id, pipeline.project_id, pipeline.id, data, at, batch, error)
    usage_events.record_pipeline_request(ctx, pipeline_request, object_requests)
    return ctx.state.pipeline_requests.add(id, pipeline_request)


def _run_object(
    ctx: Context[State], origin: PipelineOrigin, data: Any, batch: bool, at: datetime
) -> ModelRequest | None:
    """Run one pipeline object. A connector leaves only log lines and usage records, so it returns None."""
    version_id = origin.object.version_id
    if version_id is not None:
        return _create_request(ctx, ctx.state.versions.get(version_id), data, batch, at, origin)
    connector = ctx.state.connectors.get(origin.object.reference_id)
    usage_events.record_connector_request(
        ctx,
        connector,
        data,
        at,
        pipeline_id=origin.pipeline_id,
        object_id=origin.object.id,
        request_id=origin.request_id,
    )
    return None


def _create_request(
    ctx: Context[State], version: Version, data: Any, batch: bool, at: datetime, origin: PipelineOrigin | None = None
) -> ModelRequest:
    outcome = predict(ctx, version, data)
    request = ModelRequest(
        id=ctx.new_id(),
        project_id=version.project_id,
        version_id=version.id,
        data=data,
        created_at=at,
        batch=batch,
        result=outcome.result,
        error=outcome.error,
        pipeline_request_id=origin.request_id if origin else None,
        pipeline_object=origin.object.name if origin else None,
    )
    ids = {"pipeline_id": origin.pipeline_id, "object_id": origin.object.id} if origin else {}
    usage_events.record_model_request(ctx, version, request, **ids)
    return ctx.state.model_requests.add(request.id, request)


def _check_available(version: Version, at: datetime) -> None:
    if (status := version_status(version, at)) != AVAILABLE:
        raise BadRequest(
            f"The version {version.name} is {status}: requests require the status available.",
            rule("version-available"),
        )
