"""Handlers of requests to deployments: to the default version, and to a version by name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.http.server_sent_events import TextStream
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import default_version, get_deployment, get_version
from projectlink_mock.services.ubiops4.execution import Run, cancel_requests, check_deployment, run_deployment
from projectlink_mock.services.ubiops4.request_files import input_file, output_file
from projectlink_mock.services.ubiops4.request_lists import (
    RUNNING,
    get_request,
    get_requests,
    list_requests,
    request_filter,
    running_requests,
)
from projectlink_mock.services.ubiops4.results import requests
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Deployment, Version
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest
from projectlink_mock.services.ubiops4.statuses import request_status
from projectlink_mock.services.ubiops_common.request_body import batch_inputs, direct_input
from projectlink_mock.services.ubiops_common.state import PLAIN

MAX_BATCH_SIZE = 250


def deployment_requests_create(ctx: Context[State], project_name: str, deployment_name: str) -> requests.DirectResult:
    """Make a direct request to the default version. A failed request is still a successful response."""
    return _create(ctx, _default(ctx, project_name, deployment_name))


def deployment_version_requests_create(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> requests.DirectResult:
    """Make a direct request to a version."""
    return _create(ctx, get_version(ctx, project_name, deployment_name, version))


def deployment_requests_stream(ctx: Context[State], project_name: str, deployment_name: str) -> TextStream:
    """Make a direct request to the default version, and return its parts before its result."""
    return _stream(ctx, _default(ctx, project_name, deployment_name))


def deployment_version_requests_stream(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> TextStream:
    """Make a direct request to a version, and return its parts before its result."""
    return _stream(ctx, get_version(ctx, project_name, deployment_name, version))


def batch_deployment_requests_create(
    ctx: Context[State], project_name: str, deployment_name: str
) -> list[requests.QueuedRequest]:
    """Queue all inputs, or none if one is invalid; a single input need not be in a list."""
    return _create_batch(ctx, _default(ctx, project_name, deployment_name))


def batch_deployment_version_requests_create(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> list[requests.QueuedRequest]:
    """Queue all inputs to a version, or none if one is invalid."""
    return _create_batch(ctx, get_version(ctx, project_name, deployment_name, version))


def deployment_requests_list(ctx: Context[State], project_name: str, deployment_name: str) -> list[requests.RequestRow]:
    """Return the requests to the default version that match the query, newest first."""
    return _list(ctx, _default(ctx, project_name, deployment_name))


def deployment_version_requests_list(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> list[requests.RequestRow]:
    """Return the requests to a version that match the query, newest first."""
    return _list(ctx, get_version(ctx, project_name, deployment_name, version))


def deployment_requests_batch_get(
    ctx: Context[State], project_name: str, deployment_name: str
) -> list[requests.RequestDetails]:
    """Return all of these requests, or reject unknown ids."""
    return _get_batch(ctx, _default(ctx, project_name, deployment_name))


def deployment_version_requests_batch_get(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> list[requests.RequestDetails]:
    """Return all of these requests to a version, or reject unknown ids."""
    return _get_batch(ctx, get_version(ctx, project_name, deployment_name, version))


def deployment_requests_batch_cancel(ctx: Context[State], project_name: str, deployment_name: str) -> dict[str, Any]:
    """Cancel these requests, or all with a status; those that have ended stay as they are."""
    return _cancel_batch(ctx, _default(ctx, project_name, deployment_name))


def deployment_version_requests_batch_cancel(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> dict[str, Any]:
    """Cancel these requests to a version, or all with a status."""
    return _cancel_batch(ctx, get_version(ctx, project_name, deployment_name, version))


def deployment_requests_batch_delete(ctx: Context[State], project_name: str, deployment_name: str) -> dict[str, Any]:
    """Delete all of these requests, or none if an id is unknown."""
    return _delete_batch(ctx, _default(ctx, project_name, deployment_name))


def deployment_version_requests_batch_delete(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> dict[str, Any]:
    """Delete all of these requests to a version, or none if an id is unknown."""
    return _delete_batch(ctx, get_version(ctx, project_name, deployment_name, version))


def deployment_requests_get(
    ctx: Context[State], project_name: str, deployment_name: str, request_id: str
) -> requests.RequestWithOrigin:
    """Return a request to the default version; its result is None until it has ended."""
    return _get(ctx, _default(ctx, project_name, deployment_name), request_id)


def deployment_version_requests_get(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, request_id: str
) -> requests.RequestWithOrigin:
    """Return a request to a version; its result is None until it has ended."""
    return _get(ctx, get_version(ctx, project_name, deployment_name, version), request_id)


def deployment_requests_update(
    ctx: Context[State], project_name: str, deployment_name: str, request_id: str
) -> dict[str, Any]:
    """Cancel a request to the default version."""
    return _cancel(ctx, _default(ctx, project_name, deployment_name), request_id)


def deployment_version_requests_update(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, request_id: str
) -> dict[str, Any]:
    """Cancel a request to a version."""
    return _cancel(ctx, get_version(ctx, project_name, deployment_name, version), request_id)


def deployment_requests_delete(ctx: Context[State], project_name: str, deployment_name: str, request_id: str) -> None:
    """Delete a request to the default version, whatever its status."""
    _delete(ctx, _default(ctx, project_name, deployment_name), request_id)


def deployment_version_requests_delete(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, request_id: str
) -> None:
    """Delete a request to a version, whatever its status."""
    _delete(ctx, get_version(ctx, project_name, deployment_name, version), request_id)


def deployment_requests_input_get(
    ctx: Context[State], project_name: str, deployment_name: str, request_id: str
) -> Download:
    """Return the input of a request to the default version as a file."""
    return _input(ctx, _default(ctx, project_name, deployment_name), request_id)


def deployment_version_requests_input_get(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, request_id: str
) -> Download:
    """Return the input of a request to a version as a file."""
    return _input(ctx, get_version(ctx, project_name, deployment_name, version), request_id)


def deployment_requests_output_get(
    ctx: Context[State], project_name: str, deployment_name: str, request_id: str
) -> Download:
    """Return the output of a request to the default version as a file."""
    return _output(ctx, _default(ctx, project_name, deployment_name), request_id)


def deployment_version_requests_output_get(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, request_id: str
) -> Download:
    """Return the output of a request to a version as a file."""
    return _output(ctx, get_version(ctx, project_name, deployment_name, version), request_id)


def _default(ctx: Context[State], project_name: str, deployment_name: str) -> Version:
    return default_version(ctx.state, get_deployment(ctx, project_name, deployment_name))


def _create(ctx: Context[State], version: Version) -> requests.DirectResult:
    deployment = ctx.state.deployments.get(version.deployment_id)
    return requests.DirectResult(_run(ctx, version, deployment).request, deployment.name, version.name, ctx.now())


def _stream(ctx: Context[State], version: Version) -> TextStream:
    deployment = ctx.state.deployments.get(version.deployment_id)
    run = _run(ctx, version, deployment)
    return TextStream(run.chunks, requests.DirectResult(run.request, deployment.name, version.name, ctx.now()))


def _run(ctx: Context[State], version: Version, deployment: Deployment) -> Run:
    data = direct_input(ctx, deployment.input_type or PLAIN)
    check_deployment(ctx, version, [data], ctx.now())
    return run_deployment(ctx, version, data, batch=False, timeout=ctx.query["timeout"], at=ctx.now())


def _create_batch(ctx: Context[State], version: Version) -> list[requests.QueuedRequest]:
    inputs = batch_inputs(ctx)
    if len(inputs) > MAX_BATCH_SIZE:
        raise BadRequest(f"A batch has at most {MAX_BATCH_SIZE} requests, not {len(inputs)}.", rule("batch-size"))
    now, deployment = ctx.now(), ctx.state.deployments.get(version.deployment_id)
    check_deployment(ctx, version, inputs, now)
    timeout = ctx.query["timeout"]
    made = [run_deployment(ctx, version, data, batch=True, timeout=timeout, at=now) for data in inputs]
    return [requests.QueuedRequest(run.request, deployment.name, version.name, now) for run in made]


def _list(ctx: Context[State], version: Version) -> list[requests.RequestRow]:
    now, deployment = ctx.now(), ctx.state.deployments.get(version.deployment_id).name
    wanted, table = request_filter(ctx), ctx.state.deployment_requests
    page = list_requests(table, version, wanted, now, offset=ctx.query["offset"], limit=ctx.query["limit"])
    return [requests.RequestRow(one, deployment, version.name, now) for one in page]


def _get_batch(ctx: Context[State], version: Version) -> list[requests.RequestDetails]:
    now, deployment = ctx.now(), ctx.state.deployments.get(version.deployment_id).name
    found = get_requests(ctx.state.deployment_requests, version, ctx.body, now)
    return [requests.RequestDetails(one, deployment, version.name, now) for one in found]


def _cancel_batch(ctx: Context[State], version: Version) -> dict[str, Any]:
    table, now = ctx.state.deployment_requests, ctx.now()
    statuses = ctx.query["status"].split(",") if "status" in ctx.query else RUNNING
    found = get_requests(table, version, ctx.body, now)
    if not ctx.body and "status" in ctx.query:
        found = running_requests(table, version.id, statuses, now)
    cancel_requests(ctx, [one for one in found if request_status(one, now) in statuses])
    return {}


def _delete_batch(ctx: Context[State], version: Version) -> dict[str, Any]:
    for one in get_requests(ctx.state.deployment_requests, version, ctx.body, ctx.now()):
        ctx.state.deployment_requests.delete(one.id)
    return {}


def _get(ctx: Context[State], version: Version, request_id: str) -> requests.RequestWithOrigin:
    deployment, found = ctx.state.deployments.get(version.deployment_id).name, _request(ctx, version, request_id)
    if ctx.query["metadata_only"]:
        found = replace(found, data=None, result=None)
    return requests.RequestWithOrigin(found, deployment, version.name, ctx.now())


def _cancel(ctx: Context[State], version: Version, request_id: str) -> dict[str, Any]:
    found, now = _request(ctx, version, request_id), ctx.now()
    if found.ends_at <= now:
        raise BadRequest(
            f"The request has the status {request_status(found, now)}: only running requests can be cancelled.",
            rule("request-has-ended"),
        )
    cancel_requests(ctx, [found])
    return {}


def _delete(ctx: Context[State], version: Version, request_id: str) -> None:
    ctx.state.deployment_requests.delete(_request(ctx, version, request_id).id)


def _input(ctx: Context[State], version: Version, request_id: str) -> Download:
    return input_file(_request(ctx, version, request_id))


def _output(ctx: Context[State], version: Version, request_id: str) -> Download:
    return output_file(_request(ctx, version, request_id), ctx.now())


def _request(ctx: Context[State], version: Version, request_id: str) -> DeploymentRequest:
    return get_request(ctx.state.deployment_requests, version, request_id, ctx.now())
