"""Results of environments and their tags."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Version
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag
from projectlink_mock.services.ubiops4.statuses import build_error, is_ready, tag_status, version_status


class EnvironmentResult(NamedTuple):
    """An environment with the name of its project; None for one of the system."""

    environment: Environment
    project: str | None


class TagResult(NamedTuple):
    """A tag with its current status, and the base of its build."""

    tag: Tag
    environment: str
    status: str
    error_message: str
    is_built: bool
    base: tuple[str, str] | None


class DependencyFile(NamedTuple):
    """A dependency file of a tag."""

    name: str
    content: str


class TagUsage(NamedTuple):
    """A version that uses a tag."""

    version: Version
    deployment: str
    environment: str
    tag: str
    status: str


class Success(NamedTuple):
    """The result of an upload or of the start of a build."""

    success: bool = True


def environment_result(state: State, environment: Environment) -> EnvironmentResult:
    """Return an environment with the name of its project."""
    project_id = environment.project_id
    return EnvironmentResult(environment, None if project_id is None else state.projects.get(project_id).name)


def tag_result(state: State, tag: Tag, now: datetime) -> TagResult:
    """Return a tag with its current status."""
    status = tag_status(tag, now)
    base = None if tag.base_tag_id is None else state.tags.get(tag.base_tag_id)
    return TagResult(
        tag=tag,
        environment=state.environments.get(tag.environment_id).name,
        status=status,
        error_message="" if tag.build is None or tag.cancelled else build_error(tag.build, now),
        is_built=is_ready(tag, now),
        base=None if base is None else (state.environments.get(base.environment_id).name, base.name),
    )


def tag_usage(state: State, version: Version, tag: Tag, now: datetime) -> TagUsage:
    """Return a version that uses a tag."""
    return TagUsage(
        version=version,
        deployment=state.deployments.get(version.deployment_id).name,
        environment=state.environments.get(tag.environment_id).name,
        tag=tag.name,
        status=version_status(state, version, now),
    )
