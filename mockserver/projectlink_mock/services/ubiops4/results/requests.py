"""Results of requests to deployments, and of those in the list of a project."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest, PipelineRequest


@dataclass(frozen=True)
class RequestRow:
    """A request in a list, with the names of its deployment and version."""

    request: DeploymentRequest
    deployment: str
    version: str
    now: datetime


@dataclass(frozen=True)
class RequestDetails(RequestRow):
    """A request with its data."""


@dataclass(frozen=True)
class RequestWithOrigin(RequestDetails):
    """A request with its data and origin."""


@dataclass(frozen=True)
class DirectResult(RequestRow):
    """The result of a direct request."""


@dataclass(frozen=True)
class QueuedRequest(RequestRow):
    """A request that was queued."""


class ProjectRequest(NamedTuple):
    """A request in the list of a project, with the name of its deployment or pipeline, and that of its version."""

    request: DeploymentRequest | PipelineRequest
    object_name: str
    version: str
    now: datetime


def project_request(state: State, request: DeploymentRequest | PipelineRequest, now: datetime) -> ProjectRequest:
    """Return a request in the list of a project, with the names of its object and version."""
    if isinstance(request, DeploymentRequest):
        name, version = state.deployments.get(request.deployment_id).name, state.versions.get(request.version_id).name
    else:
        name = state.pipelines.get(request.pipeline_id).name
        version = state.pipeline_versions.get(request.version_id).name
    return ProjectRequest(request, name, version, now)
