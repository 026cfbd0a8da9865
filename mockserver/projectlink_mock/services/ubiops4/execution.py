"""Execution of requests to deployments: checks, outcomes, and the log lines and events that requests leave.

The input is checked first. `at` is the time of the request: now, or the time at which a schedule was due.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import orjson

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4 import activity
from projectlink_mock.services.ubiops4.activity import withdraw
from projectlink_mock.services.ubiops4.metrics import count_request
from projectlink_mock.services.ubiops4.predictors import predict
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Version
from projectlink_mock.services.ubiops4.state.projects import Project
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest
from projectlink_mock.services.ubiops4.statuses import AVAILABLE, version_status
from projectlink_mock.services.ubiops_common.field_types import check_fields
from projectlink_mock.services.ubiops_common.state import PLAIN, STRUCTURED

FULL, METADATA = "full", "metadata"
"""Modes of retention that store a request, with its data or without; the third is `none`."""

_MAX_LOGGED_CHARACTERS = 500


@dataclass(frozen=True)
class Origin:
    """The pipeline request and the object that a request is made for, and the labels of its log lines."""

    request_id: str
    object_name: str
    sequence_id: str
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Run:
    """A request that was made, with all its data, and the parts that it streams."""

    request: DeploymentRequest
    chunks: tuple[str, ...] = ()


def check_not_suspended(project: Project) -> None:
    """Raise BadRequest for a suspended project."""
    if project.suspended:
        raise BadRequest(
            f"The project {project.name!r} is suspended: activate it to make requests.", rule("project-suspended")
        )


def check_deployment(ctx: Context[State], version: Version, inputs: Sequence[Any], at: datetime) -> None:
    """Raise BadRequest if a version cannot take requests with these inputs.

    An input of a structured deployment is a dictionary, or a list of them. Fields may be null: those of a deployment
    have no mark for optional ones, and the published client sends null for training data that there is not.
    """
    check_not_suspended(ctx.state.projects.get(version.project_id))
    if (status := version_status(ctx.state, version, at)) != AVAILABLE:
        raise BadRequest(
            f"The version {version.name!r} is {status}: requests require the status available.",
            rule("version-available"),
        )
    deployment = ctx.state.deployments.get(version.deployment_id)
    if not deployment.supports_request_format:
        raise BadRequest(f"The deployment {deployment.name!r} takes no requests.", rule("request-format"))
    kind = deployment.input_type or PLAIN
    for data in inputs:
        for one in data if isinstance(data, list) and kind == STRUCTURED else [data]:
            check_fields(kind, deployment.input_fields, one, nullable=True)


def run_deployment(
    ctx: Context[State],
    version: Version,
    data: Any,
    *,
    batch: bool,
    timeout: int,
    at: datetime,
    origin: Origin | None = None,
) -> Run:
    """Make a request to a version, and store of it what its mode of retention says."""
    outcome = predict(ctx, version, data)
    result, error, delay = outcome.result, outcome.error, outcome.delay
    if delay > timeout:
        result, error, delay = None, f"The request timed out after {timeout} seconds.", float(timeout)
    request = DeploymentRequest(
        id=ctx.new_id(),
        project_id=version.project_id,
        deployment_id=version.deployment_id,
        version_id=version.id,
        data=data,
        created_at=at,
        batch=batch,
        timeout=timeout,
        result=result,
        error=error,
        delay=delay,
        parent_id=origin.request_id if origin else None,
        pipeline_object=origin.object_name if origin else None,
        sequence_id=origin.sequence_id if origin else "",
        origin={"created_by": created_by(ctx)},
        input_size=size_of_json(data),
        output_size=0 if error is not None else size_of_json(result),
    )
    _leave_traces(ctx, version, request, origin)
    count_request(ctx, request)
    if version.request_retention_mode == FULL:
        ctx.state.deployment_requests.add(request.id, request)
    elif version.request_retention_mode == METADATA:
        ctx.state.deployment_requests.add(request.id, replace(request, data=None, result=None, has_data=False))
    return Run(request, outcome.chunks)


def cancel_requests(ctx: Context[State], requests: Sequence[DeploymentRequest]) -> None:
    """Cancel requests that have not ended, and withdraw their lines and events that are not yet due."""
    for one in requests:
        ctx.state.deployment_requests.replace(one.id, replace(one, cancelled_at=ctx.now()))
    for project_id in {one.project_id for one in requests}:
        withdraw(ctx, project_id, "deployment_request_id", *(one.id for one in requests))


def created_by(ctx: Context[State]) -> str:
    """Return the e-mail address of the caller, or the name of the service for a request that is scheduled."""
    return ctx.caller.email or "UbiOps"


def size_of_json(value: Any) -> int:
    """Return the size of a value as JSON in bytes."""
    return len(orjson.dumps(value))


def _leave_traces(ctx: Context[State], version: Version, request: DeploymentRequest, origin: Origin | None) -> None:
    """Write the log lines of a request, and report an event if it fails."""
    deployment = ctx.state.deployments.get(version.deployment_id)
    labels: dict[str, Any] = {
        **(origin.labels if origin else {}),
        "deployment_name": deployment.name,
        "deployment_version": version.name,
        "deployment_id": deployment.id,
        "deployment_version_id": version.id,
        "deployment_request_id": request.id,
    }
    received = f"[Info] Request {request.id} was received"
    activity.write_log(ctx, version.project_id, received, request.created_at, **labels)
    if request.error is None:
        activity.write_log(ctx, version.project_id, f"[Info] Request {request.id} completed", request.ends_at, **labels)
        return
    text = f"[Error] Request {request.id} failed: {request.error[:_MAX_LOGGED_CHARACTERS]}"
    timestamp = activity.write_log(ctx, version.project_id, text, request.ends_at, level="error", **labels)
    activity.report(
        ctx,
        version.project_id,
        "request_failed",
        "deployment_version",
        version.id,
        version.name,
        text,
        parent_id=deployment.id,
        parent_name=deployment.name,
        log_timestamp=timestamp,
        at=request.ends_at,
    )
