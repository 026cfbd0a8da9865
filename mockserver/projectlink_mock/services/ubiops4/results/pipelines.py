"""Results of pipelines, their versions and requests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from projectlink_mock.services.ubiops4.pipeline_graph import OPERATOR, Port, find_target, ports_of
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.pipelines import Pipeline, PipelineObject, PipelineVersion
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest, OperatorRequest, PipelineRequest


@dataclass(frozen=True)
class PipelineRow:
    """A pipeline in a list, with the name of its project."""

    pipeline: Pipeline
    project: str


@dataclass(frozen=True)
class PipelineCreated(PipelineRow):
    """A new pipeline, which has no version."""


@dataclass(frozen=True)
class PipelineDetails(PipelineRow):
    """A pipeline and the name of its default version."""

    default_version: str | None


@dataclass(frozen=True)
class VersionRow:
    """A version in a list."""

    version: PipelineVersion
    pipeline: Pipeline


class ObjectDetails(NamedTuple):
    """An object with the names of what it refers to, and its input and output."""

    object: PipelineObject
    reference_name: str
    version: str | None
    input: Port
    output: Port


@dataclass(frozen=True)
class VersionDetails(VersionRow):
    """A version with its objects and attachments."""

    objects: tuple[ObjectDetails, ...]


class DeploymentPart(NamedTuple):
    """A request to a deployment that a pipeline request made."""

    request: DeploymentRequest
    deployment: str
    version: str


class PipelinePart(NamedTuple):
    """A request to a pipeline that a pipeline request made."""

    request: PipelineRequest
    pipeline: str
    version: str


class Parts(NamedTuple):
    """The requests that a pipeline request made, at a time."""

    deployments: tuple[DeploymentPart, ...]
    operators: tuple[OperatorRequest, ...]
    pipelines: tuple[PipelinePart, ...]
    now: datetime


@dataclass(frozen=True)
class PipelineRequestRow:
    """A request in a list."""

    request: PipelineRequest
    pipeline: str
    version: str
    now: datetime


@dataclass(frozen=True)
class QueuedPipelineRequest(PipelineRequestRow):
    """A request that was queued."""


@dataclass(frozen=True)
class DirectPipelineResult(PipelineRequestRow):
    """The result of a direct request with its parts."""

    parts: Parts


@dataclass(frozen=True)
class PipelineRequestDetails(PipelineRequestRow):
    """A request with its data and parts."""

    parts: Parts


@dataclass(frozen=True)
class PipelineRequestWithOrigin(PipelineRequestDetails):
    """A request with its data, parts and origin."""


class OperatorRequestDetails(NamedTuple):
    """A request to an operator with the names of its pipeline and version."""

    request: OperatorRequest
    pipeline: str
    version: str


class ExpressionValue(NamedTuple):
    """The value of an expression."""

    result: object


def version_details(state: State, version: PipelineVersion) -> VersionDetails:
    """Return a version with its objects and attachments."""
    objects = tuple(_object_details(state, one) for one in version.objects)
    return VersionDetails(version, state.pipelines.get(version.pipeline_id), objects)


def pipeline_details(state: State, pipeline: Pipeline) -> PipelineDetails:
    """Return a pipeline and the name of its default version."""
    id = pipeline.default_version_id
    default = None if id is None else state.pipeline_versions.get(id).name
    return PipelineDetails(pipeline, state.projects.get(pipeline.project_id).name, default)


def parts_of(state: State, request: PipelineRequest, now: datetime) -> Parts:
    """Return the requests that a pipeline request made, as far as they are stored."""
    return Parts(
        tuple(
            DeploymentPart(one, state.deployments.get(one.deployment_id).name, state.versions.get(one.version_id).name)
            for one in state.deployment_requests.filter(parent_id=request.id)
        ),
        tuple(state.operator_requests.filter(parent_id=request.id)),
        tuple(
            PipelinePart(
                one, state.pipelines.get(one.pipeline_id).name, state.pipeline_versions.get(one.version_id).name
            )
            for one in state.pipeline_requests.filter(parent_id=request.id)
        ),
        now,
    )


def _object_details(state: State, one: PipelineObject) -> ObjectDetails:
    name = one.reference_id if one.reference_type == OPERATOR else find_target(state, one).name
    return ObjectDetails(one, name, _version_name(state, one), *ports_of(state, one))


def _version_name(state: State, one: PipelineObject) -> str | None:
    if one.version_id is None:
        return None
    found = state.versions.rows.get(one.version_id) or state.pipeline_versions.get(one.version_id)
    return found.name
