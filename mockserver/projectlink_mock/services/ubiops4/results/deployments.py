"""Results about deployments, versions, revisions and instance types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, NamedTuple, TypeVar

from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import (
    Deployment,
    InstanceType,
    InstanceTypeGroup,
    Revision,
    Version,
)
from projectlink_mock.services.ubiops4.statuses import (
    active_revision,
    build_error,
    build_status,
    latest_revision,
    version_status,
)

T = TypeVar("T")


@dataclass(frozen=True)
class CreatedDeployment:
    """A new deployment with the name of its project."""

    deployment: Deployment
    project: str


@dataclass(frozen=True)
class ListedDeployment(CreatedDeployment):
    """A deployment of a list, without the widgets of its fields."""


@dataclass(frozen=True)
class DeploymentResult(CreatedDeployment):
    """A deployment with the name of its default version."""

    default_version: str | None


@dataclass(frozen=True)
class ListedVersion:
    """A version with its status at a moment, and the names of what it refers to."""

    version: Version
    deployment: str
    default: bool
    environment: str
    tag: str
    status: str
    active: Revision | None
    latest: Revision | None
    group: InstanceTypeGroup


@dataclass(frozen=True)
class VersionResult(ListedVersion):
    """A version with its instance type group and revision."""


class RevisionResult(NamedTuple):
    """A revision with its status at a moment."""

    revision: Revision
    version: str
    status: str
    error: str


class Uploaded(NamedTuple):
    """The success of an upload."""

    revision_id: str


class ListedInstanceType(NamedTuple):
    """An instance type, without a priority in a group."""

    instance_type: InstanceType


class GroupUsage(NamedTuple):
    """A version that uses a group of instance types."""

    version: Version
    deployment: str
    group: InstanceTypeGroup


@dataclass(frozen=True)
class Page(Generic[T]):
    """A page of results, with the cursors of the pages next to it."""

    results: Sequence[T]
    next: str | None
    previous: str | None


def deployment_result(state: State, deployment: Deployment) -> DeploymentResult:
    """Return a deployment with the names that it refers to."""
    version_id = deployment.default_version_id
    default = None if version_id is None else state.versions.get(version_id).name
    return DeploymentResult(deployment, state.projects.get(deployment.project_id).name, default)


def listed_version(state: State, version: Version, now: datetime) -> ListedVersion:
    """Return a version as lists show it."""
    deployment, tag = state.deployments.get(version.deployment_id), state.tags.get(version.tag_id)
    return ListedVersion(
        version=version,
        deployment=deployment.name,
        default=deployment.default_version_id == version.id,
        environment=state.environments.get(tag.environment_id).name,
        tag=tag.name,
        status=version_status(state, version, now),
        active=active_revision(state, version, now),
        latest=latest_revision(state, version),
        group=state.instance_type_groups.get(version.instance_type_group_id),
    )


def version_result(state: State, version: Version, now: datetime) -> VersionResult:
    """Return a version with its current status."""
    return VersionResult(**vars(listed_version(state, version, now)))


def revision_result(state: State, revision: Revision, now: datetime) -> RevisionResult:
    """Return a revision with its current status."""
    version = state.versions.get(revision.version_id).name
    return RevisionResult(revision, version, build_status(revision.build, now), build_error(revision.build, now))
