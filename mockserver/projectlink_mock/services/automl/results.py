"""What the operations answer with, before the wire gives it its looks."""

from __future__ import annotations

from dataclasses import dataclass

from projectlink_mock.services.automl.state import Dataset, Experiment, Member, Project, User


@dataclass(frozen=True)
class ProjectPage:
    """Some of the projects, and how many there are."""

    items: list[Project]
    total: int
    limit: int
    offset: int


@dataclass(frozen=True)
class Created:
    """A project that is new."""

    project: Project


@dataclass(frozen=True)
class Shown:
    """A project that was asked for."""

    project: Project


@dataclass(frozen=True)
class Updated:
    """A project that was changed."""

    project: Project


@dataclass(frozen=True)
class Deleted:
    """Of a project that is gone there is nothing to say."""


@dataclass(frozen=True)
class Membership:
    """A member, and who it is."""

    user: User
    member: Member


@dataclass(frozen=True)
class MemberPage:
    """Some of the members, and how many there are."""

    items: list[Membership]
    total: int
    limit: int
    offset: int


@dataclass(frozen=True)
class Joined:
    """A member who was added or changed."""

    membership: Membership


@dataclass(frozen=True)
class Timeline:
    """What happened in a project, oldest first."""

    project_id: str
    events: list[Dataset | Experiment]
