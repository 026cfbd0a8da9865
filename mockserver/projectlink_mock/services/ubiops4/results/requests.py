"""Results of requests to deployments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest


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


def names_of(state: State, request: DeploymentRequest) -> tuple[str, str]:
    """Return the names of the deployment and version that a request was made to."""
    return state.deployments.get(request.deployment_id).name, state.versions.get(request.version_id).name
