"""Requests to pipelines, direct ones and batches."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import batches
from projectlink_mock.services.ubiops.access import pipeline_of
from projectlink_mock.services.ubiops.execution import check_pipeline, run_pipeline
from projectlink_mock.services.ubiops.results import pipelines
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.requests import PipelineRequest


def pipelines_request(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.PipelineOutcome:
    """The outcome tells of each request made to a model, and of those that failed why."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    check_pipeline(ctx, pipeline, ctx.body, ctx.now())
    return pipelines.direct_pipeline(ctx.state, run_pipeline(ctx, pipeline, ctx.body, batch=False, at=ctx.now()))


def batch_pipeline_requests_list(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.Progress]:
    """Batch requests only, not the direct ones."""
    return batches.listed(ctx, ctx.state.pipeline_requests, pipeline_of(ctx, project_name, pipeline_name).id)


def batch_pipeline_requests_create(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.Queued]:
    """All of the inputs are queued or, if one is faulty, none."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    now = ctx.now()
    for data in ctx.body:
        check_pipeline(ctx, pipeline, data, now)
    made = [run_pipeline(ctx, pipeline, data, batch=True, at=now) for data in ctx.body]
    return [pipelines.Queued(pipelines.progress(request, now)) for request in made]


def batch_pipeline_requests_batch_collect(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.BatchPipelineOutcome]:
    """All of the requests or, if one is unknown, none."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    requests = batches.chosen(ctx.state.pipeline_requests, pipeline.id, ctx.body)
    now = ctx.now()
    return [pipelines.batch_pipeline(ctx.state, request, now) for request in requests]


def batch_pipeline_requests_batch_delete(ctx: Context[State], project_name: str, pipeline_name: str) -> dict[str, Any]:
    """All of the requests or, if one is unknown, none."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    for request in batches.chosen(ctx.state.pipeline_requests, pipeline.id, ctx.body):
        _remove(ctx.state, request)
    return {}


def batch_pipeline_request_get(
    ctx: Context[State], project_name: str, pipeline_name: str, pipeline_request_id: str
) -> pipelines.BatchPipelineOutcome:
    """The model requests show once all of them have ended."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    request = batches.one(ctx.state.pipeline_requests, pipeline.id, pipeline_request_id)
    return pipelines.batch_pipeline(ctx.state, request, ctx.now())


def batch_pipeline_request_delete(
    ctx: Context[State], project_name: str, pipeline_name: str, pipeline_request_id: str
) -> None:
    """Its model requests go with it."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    _remove(ctx.state, batches.one(ctx.state.pipeline_requests, pipeline.id, pipeline_request_id))


def _remove(state: State, request: PipelineRequest) -> None:
    state.model_requests.delete_where(pipeline_request_id=request.id)
    state.pipeline_requests.delete(request.id)
