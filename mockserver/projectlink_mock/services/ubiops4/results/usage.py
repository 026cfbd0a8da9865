"""Results of the usage of credits."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from projectlink_mock.services.ubiops4.state.deployments import Deployment, Version
from projectlink_mock.services.ubiops4.state.projects import Project


class Point(NamedTuple):
    """The credits of a period."""

    start: datetime
    end: datetime
    value: float


Points = tuple[Point, ...]


class OrganizationUsage(NamedTuple):
    """The credits of an organization by day or month, of each project, and of deleted ones together."""

    interval: str
    total: Points
    projects: list[tuple[Project, Points]]
    deleted_projects: Points


class ProjectUsage(NamedTuple):
    """The credits of a project by day or month, of each version of a deployment, and of deleted ones together."""

    interval: str
    total: Points
    versions: list[tuple[Deployment, Version, Points]]
    deleted_versions: Points
