"""State of UFDL: users, teams, memberships and projects."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, Table


@dataclass(eq=False, frozen=True, slots=True)
class User:
    """A user who can log in. An `admin` is a superuser."""

    UNIQUE = (("username",), ("email",))
    KEY: ClassVar[str] = "pk"

    pk: int
    username: str
    email: str
    admin: bool = False


@dataclass(eq=False, frozen=True, slots=True)
class Team:
    """A team that owns projects."""

    UNIQUE = (("name",),)
    KEY: ClassVar[str] = "pk"

    pk: int
    name: str


@dataclass(eq=False, frozen=True, slots=True)
class Membership:
    """A membership of a user in a team, with read or write permission on its projects."""

    UNIQUE = (("team", "user"),)
    INDEXES = (("user",), ("team",))
    KEY: ClassVar[str] = "key"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"team": ("teams",), "user": ("users",)}

    team: int
    user: int
    may_write: bool = False

    @property
    def key(self) -> str:
        """Key of the membership in its table."""
        return f"{self.team}-{self.user}"


@dataclass(eq=False, frozen=True, slots=True)
class Project:
    """A project of a team. A project with a deletion time is soft-deleted."""

    UNIQUE = (("team", "active_name"),)
    INDEXES = (("team",),)
    KEY: ClassVar[str] = "pk"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"team": ("teams",), "creator": ("users",)}

    pk: int
    name: str
    team: int
    creator: int | None
    creation_time: datetime
    deletion_time: datetime | None = None

    @property
    def is_active(self) -> bool:
        """True if the project is not soft-deleted."""
        return self.deletion_time is None

    @property
    def active_name(self) -> str | None:
        """Name that is unique among active projects of the team; None if the project is soft-deleted."""
        return self.name if self.is_active else None


@dataclass
class State:
    """State of the service in one session.

    Table keys are primary keys as text. The latest primary keys are stored so that none is reused.
    """

    users: Table[User] = field(default_factory=lambda: Table(User))
    teams: Table[Team] = field(default_factory=lambda: Table(Team))
    memberships: Table[Membership] = field(default_factory=lambda: Table(Membership))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
    latest_team: int = 0
    latest_project: int = 0
