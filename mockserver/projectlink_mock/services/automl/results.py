"""Results of handlers, before serialization."""

from __future__ import annotations

from dataclasses import dataclass

from projectlink_mock.services.automl.state import Dataset, Experiment, Member, Project, User


@dataclass(frozen=True)
class ProjectPage:
    """A page of projects and the total count."""

    items: list[Project]
    total: int
    limit: int
    offset: int


@dataclass(frozen=True)
class ProjectCreated:
    """A created project."""

    project: Project


@dataclass(frozen=True)
class ProjectResult:
    """A requested project."""

    project: Project


@dataclass(frozen=True)
class ProjectUpdated:
    """An updated project."""

    project: Project


@dataclass(frozen=True)
class ProjectDeleted:
    """Result of a deletion."""


@dataclass(frozen=True)
class Membership:
    """A member with the user record."""

    user: User
    member: Member


@dataclass(frozen=True)
class MemberPage:
    """A page of members and the total count."""

    items: list[Membership]
    total: int
    limit: int
    offset: int


@dataclass(frozen=True)
class MemberAdded:
    """An added or changed member."""

    membership: Membership


@dataclass(frozen=True)
class Timeline:
    """Events of a project, oldest first."""

    project_id: str
    events: list[Dataset | Experiment]
