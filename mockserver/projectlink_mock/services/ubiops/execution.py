"""Running models and pipelines: makes the requests, and with them the log lines and the facts.

The input is checked before. `at` is when it happens: now, or when a schedule was due.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import graph, usage_events
from projectlink_mock.services.ubiops.field_types import check_input
from projectlink_mock.services.ubiops.predictors import predict
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.lifecycles import AVAILABLE, version_status
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import START, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest


class Origin(NamedTuple):
    """The request to a pipeline, and the object in it, that a model request is made for."""

    request_id: str
    pipeline_id: str
    object: PipelineObject


def check_model(ctx: Context[State], version: Version, data: Any, at: datetime) -> None:
    """Raises BadRequest for a version that is not available, or an input that does not fit its model."""
    _check_available(version, at)
    model = ctx.state.models.get(version.model_id)
    check_input(ctx.state, model.project_id, model.input_type, model.input_fields, data, at)


def check_pipeline(ctx: Context[State], pipeline: Pipeline, data: Any, at: datetime) -> None:
    """Raises BadRequest for a pipeline with a version that is not available, or an input that does not fit."""
    for one in ctx.state.objects.filter(pipeline_id=pipeline.id):
        if one.version_id is not None:
            _check_available(ctx.state.versions.get(one.version_id), at)
    check_input(ctx.state, pipeline.project_id, pipeline.input_type, pipeline.input_fields, data, at)


def run_model(ctx: Context[State], version: Version, data: Any, *, batch: bool, at: datetime) -> ModelRequest:
    """Make a request to a version."""
    return _request(ctx, version, data, batch, at)


def run_pipeline(ctx: Context[State], pipeline: Pipeline, data: Any, *, batch: bool, at: datetime) -> PipelineRequest:
    """Make a request to a pipeline, and those to its models: each object runs once, after those before it.

    What comes behind a model request that failed is not run.
    """
    id = ctx.new_id()
    usage_events.of_pipeline_begun(ctx, pipeline, id, batch=batch, at=at)
    results: dict[str, Any] = {START: data}
    error: str | None = None
    made = 0
    for step in graph.steps(ctx.state, pipeline):
        if any(link.source_id not in results for link in step.links):
            continue
        origin = Origin(id, pipeline.id, step.object)
        request = _visit(ctx, origin, graph.gather(step.links, results), batch, at)
        made += 1
        if request is None:
            continue
        if request.error is None:
            results[step.object.id] = request.result
        elif error is None:
            error = f"The request to {step.object.name} failed: {request.error}"
    kept = PipelineRequest(id, pipeline.project_id, pipeline.id, data, at, batch, error)
    usage_events.of_pipeline_ended(ctx, kept, made)
    return ctx.state.pipeline_requests.add(id, kept)


def _visit(ctx: Context[State], origin: Origin, data: Any, batch: bool, at: datetime) -> ModelRequest | None:
    """Make the request to an object of a pipeline; one to a connector leaves nothing but its traces."""
    version_id = origin.object.version_id
    if version_id is not None:
        return _request(ctx, ctx.state.versions.get(version_id), data, batch, at, origin)
    connector = ctx.state.connectors.get(origin.object.reference_id)
    usage_events.of_connector(
        ctx,
        connector,
        data,
        at,
        pipeline_id=origin.pipeline_id,
        object_id=origin.object.id,
        request_id=origin.request_id,
    )
    return None


def _request(
    ctx: Context[State], version: Version, data: Any, batch: bool, at: datetime, origin: Origin | None = None
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
    about = {"pipeline_id": origin.pipeline_id, "object_id": origin.object.id} if origin else {}
    usage_events.of_model(ctx, version, request, **about)
    return ctx.state.model_requests.add(request.id, request)


def _check_available(version: Version, at: datetime) -> None:
    if (status := version_status(version, at)) != AVAILABLE:
        raise BadRequest(
            f"The version {version.name} is {status}: it takes no requests until it is available.",
            rule("version-available"),
        )
