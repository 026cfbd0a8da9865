"""Handlers of direct and batch requests to models and pipelines."""

from __future__ import annotations

from typing import Any, TypeVar

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops.access import get_pipeline, get_version
from projectlink_mock.services.ubiops.execution import check_model, check_pipeline, run_model, run_pipeline
from projectlink_mock.services.ubiops.results import pipelines
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest
from projectlink_mock.services.ubiops_common.request_body import batch_inputs, direct_input
from projectlink_mock.services.ubiops_common.requests import (
    COMPLETED,
    StatusFilter,
    get_request,
    get_requests,
    page_of_requests,
    status_filters,
)

RequestT = TypeVar("RequestT", ModelRequest, PipelineRequest)

_MAX_BATCH_SIZE = 250
_MAX_PIPELINE_BATCH_SIZE = 100


def model_requests_create(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> pipelines.DirectOutcome:
    """Make a direct request. A failed request is still a successful response."""
    found = get_version(ctx, project_name, model_name, version)
    data = direct_input(ctx, ctx.state.models.get(found.model_id).input_type)
    check_model(ctx, found, data, ctx.now())
    return pipelines.DirectOutcome(run_model(ctx, found, data, batch=False, at=ctx.now()))


def batch_model_requests_list(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> list[pipelines.Progress]:
    """Return the batch requests to the version, without those made by pipelines."""
    return _list_requests(ctx, ctx.state.model_requests, get_version(ctx, project_name, model_name, version).id)


def batch_model_requests_create(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> list[pipelines.Queued]:
    """Queue all inputs, or none if one is invalid; a single input need not be in a list."""
    found = get_version(ctx, project_name, model_name, version)
    inputs = batch_inputs(ctx)
    if len(inputs) > _MAX_BATCH_SIZE:
        raise BadRequest(f"A batch has at most {_MAX_BATCH_SIZE} requests, not {len(inputs)}.", rule("batch-size"))
    now = ctx.now()
    for data in inputs:
        check_model(ctx, found, data, now)
    created = [run_model(ctx, found, data, batch=True, at=now) for data in inputs]
    return [pipelines.Queued(pipelines.progress(request, now)) for request in created]


def batch_model_requests_batch_collect(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> list[pipelines.BatchOutcome]:
    """Return all of these requests, or reject unknown ids."""
    found = get_version(ctx, project_name, model_name, version)
    now = ctx.now()
    return [
        pipelines.batch_outcome(request, now) for request in get_requests(ctx.state.model_requests, found.id, ctx.body)
    ]


def batch_model_requests_batch_delete(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> dict[str, Any]:
    """Delete all of these requests, or none if an id is unknown."""
    found = get_version(ctx, project_name, model_name, version)
    for request in get_requests(ctx.state.model_requests, found.id, ctx.body):
        ctx.state.model_requests.delete(request.id)
    return {}


def batch_model_requests_get(
    ctx: Context[State], project_name: str, model_name: str, version: str, request_id: str
) -> pipelines.BatchOutcome:
    """Return a batch request; its result is None until it has ended."""
    found = get_version(ctx, project_name, model_name, version)
    return pipelines.batch_outcome(get_request(ctx.state.model_requests, found.id, request_id), ctx.now())


def batch_model_requests_delete(
    ctx: Context[State], project_name: str, model_name: str, version: str, request_id: str
) -> None:
    """Delete a batch request, whatever its status."""
    found = get_version(ctx, project_name, model_name, version)
    ctx.state.model_requests.delete(get_request(ctx.state.model_requests, found.id, request_id).id)


def pipelines_request(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.PipelineOutcome:
    """Make a direct request; return the outcome of each model request."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    data = direct_input(ctx, pipeline.input_type)
    check_pipeline(ctx, pipeline, data, ctx.now())
    return pipelines.pipeline_outcome(ctx.state, run_pipeline(ctx, pipeline, data, batch=False, at=ctx.now()))


def batch_pipeline_requests_list(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.Progress]:
    """Return the batch requests to a pipeline, without direct ones."""
    return _list_requests(ctx, ctx.state.pipeline_requests, get_pipeline(ctx, project_name, pipeline_name).id)


def batch_pipeline_requests_create(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.Queued]:
    """Queue all inputs, or none if one is invalid; a single text need not be in a list."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    inputs = batch_inputs(ctx)
    if len(inputs) > _MAX_PIPELINE_BATCH_SIZE:
        raise BadRequest(
            f"A batch has at most {_MAX_PIPELINE_BATCH_SIZE} requests, not {len(inputs)}.", rule("batch-size")
        )
    now = ctx.now()
    for data in inputs:
        check_pipeline(ctx, pipeline, data, now)
    created = [run_pipeline(ctx, pipeline, data, batch=True, at=now) for data in inputs]
    return [pipelines.Queued(pipelines.progress(request, now)) for request in created]


def batch_pipeline_requests_batch_collect(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.BatchPipelineOutcome]:
    """Return all of these requests, or reject unknown ids."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    requests = get_requests(ctx.state.pipeline_requests, pipeline.id, ctx.body)
    now = ctx.now()
    return [pipelines.batch_pipeline_outcome(ctx.state, request, now) for request in requests]


def batch_pipeline_requests_batch_delete(ctx: Context[State], project_name: str, pipeline_name: str) -> dict[str, Any]:
    """Delete all of these requests, or none if an id is unknown."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    for request in get_requests(ctx.state.pipeline_requests, pipeline.id, ctx.body):
        _delete_pipeline_request(ctx.state, request)
    return {}


def batch_pipeline_request_get(
    ctx: Context[State], project_name: str, pipeline_name: str, pipeline_request_id: str
) -> pipelines.BatchPipelineOutcome:
    """Return a batch request; its model requests are empty until it has ended."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    request = get_request(ctx.state.pipeline_requests, pipeline.id, pipeline_request_id)
    return pipelines.batch_pipeline_outcome(ctx.state, request, ctx.now())


def batch_pipeline_request_delete(
    ctx: Context[State], project_name: str, pipeline_name: str, pipeline_request_id: str
) -> None:
    """Delete a batch request and its model requests."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    _delete_pipeline_request(ctx.state, get_request(ctx.state.pipeline_requests, pipeline.id, pipeline_request_id))


def _delete_pipeline_request(state: State, request: PipelineRequest) -> None:
    state.model_requests.delete_where(pipeline_request_id=request.id)
    state.pipeline_requests.delete(request.id)


def _list_requests(ctx: Context[State], table: Table[RequestT], owner_id: str) -> list[pipelines.Progress]:
    """Return the batch requests of a version or pipeline that match the query."""
    offset, limit, descending = ctx.query.get("offset", 0), ctx.query["limit"], ctx.query["sort"] == "desc"
    found = page_of_requests(table, owner_id, _status_filters(ctx), offset=offset, limit=limit, descending=descending)
    return [pipelines.progress(request, ctx.now()) for request in found]


def _status_filters(ctx: Context[State]) -> list[StatusFilter]:
    """Return the filters that select the requests matching the query, oldest first."""
    status, success = ctx.query.get("status"), ctx.query.get("success")
    if status is None and success is None:
        return [StatusFilter(None)]
    by_status = status_filters(ctx.now())
    return [one for name, one in by_status.items() if status in (None, name) and success in (None, name == COMPLETED)]
