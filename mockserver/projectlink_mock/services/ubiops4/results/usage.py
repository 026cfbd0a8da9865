"""Results of the usage of credits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from projectlink_mock.services.ubiops4.state.deployments import Deployment, Version
from projectlink_mock.services.ubiops4.state.projects import Project


@dataclass(frozen=True)
class Point:
    """The credits of a period."""

    start: datetime
    end: datetime
    value: float


Points = tuple[Point, ...]


@dataclass(frozen=True)
class OrganizationUsage:
    """The credits of an organization by day or month, of each project, and of deleted ones together."""

    interval: str
    total: Points
    projects: list[tuple[Project, Points]]
    deleted_projects: Points


@dataclass(frozen=True)
class ProjectUsage:
    """The credits of a project by day or month, of each version of a deployment, and of deleted ones together."""

    interval: str
    total: Points
    versions: list[tuple[Deployment, Version, Points]]
    deleted_versions: Points
