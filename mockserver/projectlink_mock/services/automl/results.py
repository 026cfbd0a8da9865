"""Results of handlers, before serialization."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from projectlink_mock.services.automl.state import Dataset, Experiment, Member, Project, User


class ProjectPage(NamedTuple):
    """A page of projects and the total count."""

    items: list[Project]
    total: int
    limit: int
    offset: int


class ProjectCreated(NamedTuple):
    """A created project."""

    project: Project


class ProjectResult(NamedTuple):
    """A requested project."""

    project: Project


class ProjectUpdated(NamedTuple):
    """An updated project."""

    project: Project


class ProjectDeleted(NamedTuple):
    """Result of a deletion."""


@dataclass(frozen=True)
class Membership:
    """A member with the user record."""

    user: User
    member: Member


class MemberPage(NamedTuple):
    """A page of members and the total count."""

    items: list[Membership]
    total: int
    limit: int
    offset: int


class MemberAdded(NamedTuple):
    """An added or changed member."""

    membership: Membership


class Timeline(NamedTuple):
    """Events of a project, oldest first."""

    project_id: str
    events: list[Dataset | Experiment]
