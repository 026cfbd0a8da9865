"""Handlers of requests to pipelines: to the default version, to a version by name, and to operators."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.http.server_sent_events import TextStream
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import default_pipeline_version, get_pipeline, get_pipeline_version
from projectlink_mock.services.ubiops4.pipeline_execution import (
    PipelineRun,
    check_pipeline,
    run_pipeline,
)
from projectlink_mock.services.ubiops4.pipeline_parts import cancel_pipeline_request, delete_parts
from projectlink_mock.services.ubiops4.request_files import input_file, output_file
from projectlink_mock.services.ubiops4.request_lists import (
    RUNNING,
    get_request,
    get_requests,
    list_requests,
    request_filter,
    running_requests,
)
from projectlink_mock.services.ubiops4.results import pipelines
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.pipelines import PipelineVersion
from projectlink_mock.services.ubiops4.state.requests import OperatorRequest, PipelineRequest
from projectlink_mock.services.ubiops4.statuses import request_status
from projectlink_mock.services.ubiops_common.request_body import batch_inputs, direct_input

_MAX_BATCH_SIZE = 250


def pipeline_requests_create(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> pipelines.DirectPipelineResult:
    """Make a direct request to the default version. A failed request is still a successful response."""
    return _create(ctx, _default(ctx, project_name, pipeline_name))


def pipeline_version_requests_create(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str
) -> pipelines.DirectPipelineResult:
    """Make a direct request to a version."""
    return _create(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version))


def pipeline_requests_stream(ctx: Context[State], project_name: str, pipeline_name: str) -> TextStream:
    """Make a direct request to the default version, and return the parts of its deployments before its result."""
    return _stream(ctx, _default(ctx, project_name, pipeline_name))


def pipeline_version_requests_stream(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str
) -> TextStream:
    """Make a direct request to a version, and return the parts of its deployments before its result."""
    return _stream(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version))


def batch_pipeline_requests_create(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.QueuedPipelineRequest]:
    """Queue all inputs, or none if one is invalid; a single input need not be in a list."""
    return _create_batch(ctx, _default(ctx, project_name, pipeline_name))


def batch_pipeline_version_requests_create(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str
) -> list[pipelines.QueuedPipelineRequest]:
    """Queue all inputs to a version, or none if one is invalid."""
    return _create_batch(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version))


def pipeline_requests_list(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.PipelineRequestRow]:
    """Return the requests to the default version that match the query, newest first."""
    return _list(ctx, _default(ctx, project_name, pipeline_name))


def pipeline_version_requests_list(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str
) -> list[pipelines.PipelineRequestRow]:
    """Return the requests to a version that match the query, newest first."""
    return _list(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version))


def pipeline_requests_batch_get(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.PipelineRequestDetails]:
    """Return all of these requests, or reject unknown ids."""
    return _get_batch(ctx, _default(ctx, project_name, pipeline_name))


def pipeline_version_requests_batch_get(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str
) -> list[pipelines.PipelineRequestDetails]:
    """Return all of these requests to a version, or reject unknown ids."""
    return _get_batch(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version))


def pipeline_requests_batch_cancel(ctx: Context[State], project_name: str, pipeline_name: str) -> dict[str, Any]:
    """Cancel these requests with their parts, or all with a status; those that have ended stay as they are."""
    return _cancel_batch(ctx, _default(ctx, project_name, pipeline_name))


def pipeline_version_requests_batch_cancel(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str
) -> dict[str, Any]:
    """Cancel these requests to a version with their parts, or all with a status."""
    return _cancel_batch(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version))


def pipeline_requests_batch_delete(ctx: Context[State], project_name: str, pipeline_name: str) -> dict[str, Any]:
    """Delete all of these requests with their parts, or none if an id is unknown."""
    return _delete_batch(ctx, _default(ctx, project_name, pipeline_name))


def pipeline_version_requests_batch_delete(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str
) -> dict[str, Any]:
    """Delete all of these requests to a version with their parts, or none if an id is unknown."""
    return _delete_batch(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version))


def pipeline_requests_get(
    ctx: Context[State], project_name: str, pipeline_name: str, request_id: str
) -> pipelines.PipelineRequestWithOrigin:
    """Return a request to the default version with its parts; its result is None until it has ended."""
    return _get(ctx, _default(ctx, project_name, pipeline_name), request_id)


def pipeline_version_requests_get(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str, request_id: str
) -> pipelines.PipelineRequestWithOrigin:
    """Return a request to a version with its parts; its result is None until it has ended."""
    return _get(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version), request_id)


def pipeline_requests_update(
    ctx: Context[State], project_name: str, pipeline_name: str, request_id: str
) -> dict[str, Any]:
    """Cancel a request to the default version with its parts."""
    return _cancel(ctx, _default(ctx, project_name, pipeline_name), request_id)


def pipeline_version_requests_update(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str, request_id: str
) -> dict[str, Any]:
    """Cancel a request to a version with its parts."""
    return _cancel(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version), request_id)


def pipeline_requests_delete(ctx: Context[State], project_name: str, pipeline_name: str, request_id: str) -> None:
    """Delete a request to the default version with its parts, whatever its status."""
    _delete(ctx, _default(ctx, project_name, pipeline_name), request_id)


def pipeline_version_requests_delete(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str, request_id: str
) -> None:
    """Delete a request to a version with its parts, whatever its status."""
    _delete(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version), request_id)


def pipeline_requests_input_get(
    ctx: Context[State], project_name: str, pipeline_name: str, request_id: str
) -> Download:
    """Return the input of a request to the default version as a file."""
    return _input(ctx, _default(ctx, project_name, pipeline_name), request_id)


def pipeline_version_requests_input_get(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str, request_id: str
) -> Download:
    """Return the input of a request to a version as a file."""
    return _input(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version), request_id)


def pipeline_requests_output_get(
    ctx: Context[State], project_name: str, pipeline_name: str, request_id: str
) -> Download:
    """Return the output of a request to the default version as a file."""
    return _output(ctx, _default(ctx, project_name, pipeline_name), request_id)


def pipeline_version_requests_output_get(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str, request_id: str
) -> Download:
    """Return the output of a request to a version as a file."""
    return _output(ctx, get_pipeline_version(ctx, project_name, pipeline_name, version), request_id)


def pipeline_version_object_requests_get(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str, request_id: str
) -> pipelines.OperatorRequestDetails:
    """Return a request to an operator of the version."""
    found = get_pipeline_version(ctx, project_name, pipeline_name, version)
    return pipelines.OperatorRequestDetails(_operator_request(ctx, found, request_id), pipeline_name, found.name)


def pipeline_version_object_requests_input_get(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str, request_id: str
) -> Download:
    """Return the input of a request to an operator as a file."""
    found = get_pipeline_version(ctx, project_name, pipeline_name, version)
    return input_file(_operator_request(ctx, found, request_id))


def pipeline_version_object_requests_output_get(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str, request_id: str
) -> Download:
    """Return the result of a request to an operator as a file."""
    found = get_pipeline_version(ctx, project_name, pipeline_name, version)
    return output_file(_operator_request(ctx, found, request_id), ctx.now())


def _default(ctx: Context[State], project_name: str, pipeline_name: str) -> PipelineVersion:
    return default_pipeline_version(ctx.state, get_pipeline(ctx, project_name, pipeline_name))


def _create(ctx: Context[State], version: PipelineVersion) -> pipelines.DirectPipelineResult:
    return _result(ctx, version, _run(ctx, version))


def _stream(ctx: Context[State], version: PipelineVersion) -> TextStream:
    run = _run(ctx, version)
    return TextStream(run.chunks, _result(ctx, version, run))


def _run(ctx: Context[State], version: PipelineVersion) -> PipelineRun:
    pipeline, now = ctx.state.pipelines.get(version.pipeline_id), ctx.now()
    data = direct_input(ctx, pipeline.input_type)
    check_pipeline(ctx, version, [data], now)
    return run_pipeline(ctx, version, data, batch=False, timeout=ctx.query["timeout"], at=now)


def _result(ctx: Context[State], version: PipelineVersion, run: PipelineRun) -> pipelines.DirectPipelineResult:
    name, now = ctx.state.pipelines.get(version.pipeline_id).name, ctx.now()
    return pipelines.DirectPipelineResult(
        run.request, name, version.name, now, pipelines.parts_of(ctx.state, run.request, now)
    )


def _create_batch(ctx: Context[State], version: PipelineVersion) -> list[pipelines.QueuedPipelineRequest]:
    inputs = batch_inputs(ctx)
    if len(inputs) > _MAX_BATCH_SIZE:
        raise BadRequest(f"A batch has at most {_MAX_BATCH_SIZE} requests, not {len(inputs)}.", rule("batch-size"))
    now, pipeline = ctx.now(), ctx.state.pipelines.get(version.pipeline_id)
    check_pipeline(ctx, version, inputs, now)
    timeout = ctx.query["timeout"]
    made = [run_pipeline(ctx, version, data, batch=True, timeout=timeout, at=now) for data in inputs]
    return [pipelines.QueuedPipelineRequest(run.request, pipeline.name, version.name, now) for run in made]


def _list(ctx: Context[State], version: PipelineVersion) -> list[pipelines.PipelineRequestRow]:
    now, pipeline = ctx.now(), ctx.state.pipelines.get(version.pipeline_id).name
    wanted, table = request_filter(ctx), ctx.state.pipeline_requests
    page = list_requests(table, version, wanted, now, offset=ctx.query["offset"], limit=ctx.query["limit"])
    return [pipelines.PipelineRequestRow(one, pipeline, version.name, now) for one in page]


def _get_batch(ctx: Context[State], version: PipelineVersion) -> list[pipelines.PipelineRequestDetails]:
    now, pipeline = ctx.now(), ctx.state.pipelines.get(version.pipeline_id).name
    found = get_requests(ctx.state.pipeline_requests, version, ctx.body, now)
    return [
        pipelines.PipelineRequestDetails(one, pipeline, version.name, now, pipelines.parts_of(ctx.state, one, now))
        for one in found
    ]


def _cancel_batch(ctx: Context[State], version: PipelineVersion) -> dict[str, Any]:
    table, now = ctx.state.pipeline_requests, ctx.now()
    statuses = ctx.query["status"].split(",") if "status" in ctx.query else RUNNING
    found = get_requests(table, version, ctx.body, now)
    if not ctx.body and "status" in ctx.query:
        found = running_requests(table, version.id, statuses, now)
    for one in found:
        if request_status(one, now) in statuses:
            cancel_pipeline_request(ctx, one)
    return {}


def _delete_batch(ctx: Context[State], version: PipelineVersion) -> dict[str, Any]:
    for one in get_requests(ctx.state.pipeline_requests, version, ctx.body, ctx.now()):
        _delete_with_parts(ctx.state, one)
    return {}


def _delete_with_parts(state: State, request: PipelineRequest) -> None:
    delete_parts(state, request.id)
    state.pipeline_requests.delete(request.id)


def _get(ctx: Context[State], version: PipelineVersion, request_id: str) -> pipelines.PipelineRequestWithOrigin:
    found, now = _request(ctx, version, request_id), ctx.now()
    pipeline = ctx.state.pipelines.get(version.pipeline_id).name
    parts = pipelines.parts_of(ctx.state, found, now)
    return pipelines.PipelineRequestWithOrigin(found, pipeline, version.name, now, parts)


def _cancel(ctx: Context[State], version: PipelineVersion, request_id: str) -> dict[str, Any]:
    found, now = _request(ctx, version, request_id), ctx.now()
    if found.ends_at <= now:
        raise BadRequest(
            f"The request has the status {request_status(found, now)}: only running requests can be cancelled.",
            rule("request-has-ended"),
        )
    cancel_pipeline_request(ctx, found)
    return {}


def _delete(ctx: Context[State], version: PipelineVersion, request_id: str) -> None:
    _delete_with_parts(ctx.state, _request(ctx, version, request_id))


def _input(ctx: Context[State], version: PipelineVersion, request_id: str) -> Download:
    return input_file(_request(ctx, version, request_id))


def _output(ctx: Context[State], version: PipelineVersion, request_id: str) -> Download:
    return output_file(_request(ctx, version, request_id), ctx.now())


def _request(ctx: Context[State], version: PipelineVersion, request_id: str) -> PipelineRequest:
    return get_request(ctx.state.pipeline_requests, version, request_id, ctx.now())


def _operator_request(ctx: Context[State], version: PipelineVersion, request_id: str) -> OperatorRequest:
    found = ctx.state.operator_requests.rows.get(request_id)
    parent = None if found is None else ctx.state.pipeline_requests.rows.get(found.parent_id)
    asked = ctx.query.get("pipeline_request_id")
    if found is None or parent is None or parent.version_id != version.id or asked not in (None, found.parent_id):
        raise NotFound(f"There is no object request {request_id!r}.", missing("object request"))
    return found
