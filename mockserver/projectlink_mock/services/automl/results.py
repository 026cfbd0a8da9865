"""Results of handlers, before serialization."""

from __future__ import annotations

from dataclasses import dataclass

from projectlink_mock.services.automl.state import Dataset, Experiment, Member, Project, User


@dataclass(frozen=True)
class ProjectPage:
    """Page of projects and the total count."""

    items: list[Project]
    total: int
    limit: int
    offset: int


@dataclass(frozen=True)
class ProjectCreated:
    """Created project."""

    project: Project


@dataclass(frozen=True)
class ProjectResult:
    """Requested project."""

    project: Project


@dataclass(frozen=True)
class ProjectUpdated:
    """Updated project."""

    project: Project


@dataclass(frozen=True)
class ProjectDeleted:
    """Result of a deletion."""


@dataclass(frozen=True)
class Membership:
    """Member with the user record."""

    user: User
    member: Member


@dataclass(frozen=True)
class MemberPage:
    """Page of members and the total count."""

    items: list[Membership]
    total: int
    limit: int
    offset: int


@dataclass(frozen=True)
class MemberAdded:
    """Added or changed member."""

    membership: Membership


@dataclass(frozen=True)
class Timeline:
    """Events of a project, oldest first."""

    project_id: str
    events: list[Dataset | Experiment]
