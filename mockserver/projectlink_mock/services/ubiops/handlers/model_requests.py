"""Requests to models, direct ones and batches."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import batches
from projectlink_mock.services.ubiops.access import version_of
from projectlink_mock.services.ubiops.execution import check_model, run_model
from projectlink_mock.services.ubiops.results import pipelines
from projectlink_mock.services.ubiops.state import State

_MOST = 250


def model_requests_create(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> pipelines.DirectOutcome:
    """A request that fails has been made all the same: that is an outcome, no error."""
    one = version_of(ctx, project_name, model_name, version)
    check_model(ctx, one, ctx.body, ctx.now())
    return pipelines.DirectOutcome(run_model(ctx, one, ctx.body, batch=False, at=ctx.now()))


def batch_model_requests_list(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> list[pipelines.Progress]:
    """Batch requests made to the version itself, neither direct ones nor those of pipelines."""
    return batches.listed(ctx, ctx.state.model_requests, version_of(ctx, project_name, model_name, version).id)


def batch_model_requests_create(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> list[pipelines.Queued]:
    """All of the inputs are queued or, if one is faulty, none; a single one need not be in a list."""
    one = version_of(ctx, project_name, model_name, version)
    inputs = ctx.body if isinstance(ctx.body, list) else [ctx.body]
    if len(inputs) > _MOST:
        raise BadRequest(f"A batch has at most {_MOST} requests, not {len(inputs)}.", rule("batch-size"))
    now = ctx.now()
    for data in inputs:
        check_model(ctx, one, data, now)
    made = [run_model(ctx, one, data, batch=True, at=now) for data in inputs]
    return [pipelines.Queued(pipelines.progress(request, now)) for request in made]


def batch_model_requests_batch_collect(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> list[pipelines.BatchOutcome]:
    """All of the requests or, if one is unknown, none."""
    one = version_of(ctx, project_name, model_name, version)
    now = ctx.now()
    return [pipelines.batch(request, now) for request in batches.chosen(ctx.state.model_requests, one.id, ctx.body)]


def batch_model_requests_batch_delete(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> dict[str, Any]:
    """All of the requests or, if one is unknown, none."""
    one = version_of(ctx, project_name, model_name, version)
    for request in batches.chosen(ctx.state.model_requests, one.id, ctx.body):
        ctx.state.model_requests.delete(request.id)
    return {}


def batch_model_requests_get(
    ctx: Context[State], project_name: str, model_name: str, version: str, request_id: str
) -> pipelines.BatchOutcome:
    """The result shows once the request has ended."""
    one = version_of(ctx, project_name, model_name, version)
    return pipelines.batch(batches.one(ctx.state.model_requests, one.id, request_id), ctx.now())


def batch_model_requests_delete(
    ctx: Context[State], project_name: str, model_name: str, version: str, request_id: str
) -> None:
    """However far it has come."""
    one = version_of(ctx, project_name, model_name, version)
    ctx.state.model_requests.delete(batches.one(ctx.state.model_requests, one.id, request_id).id)
