"""What UFDL remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, Table


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who may log in. An `admin` is a superuser."""

    UNIQUE = (("username",), ("email",))
    KEY: ClassVar[str] = "pk"

    pk: int
    username: str
    email: str
    admin: bool = False


@dataclass(frozen=True, slots=True)
class Team:
    """People who own projects together."""

    UNIQUE = (("name",),)
    KEY: ClassVar[str] = "pk"

    pk: int
    name: str


@dataclass(frozen=True, slots=True)
class Membership:
    """A user's place in a team: to read its projects, or to write them too."""

    UNIQUE = (("team", "user"),)
    INDEXES = (("user",), ("team",))
    KEY: ClassVar[str] = "key"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"team": ("teams",), "user": ("users",)}

    team: int
    user: int
    may_write: bool = False

    @property
    def key(self) -> str:
        """Where it is kept."""
        return f"{self.team}-{self.user}"


@dataclass(frozen=True, slots=True)
class Project:
    """A group of datasets within a team. One with a deletion time is soft-deleted."""

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
        """Whether it is not soft-deleted."""
        return self.deletion_time is None

    @property
    def active_name(self) -> str | None:
        """The name that no other active project of the team can have; a soft-deleted one leaves it to others."""
        return self.name if self.is_active else None


@dataclass
class State:
    """All of it, by primary keys written as text; the latest ones given are kept, for none is given twice."""

    users: Table[User] = field(default_factory=lambda: Table(User))
    teams: Table[Team] = field(default_factory=lambda: Table(Team))
    memberships: Table[Membership] = field(default_factory=lambda: Table(Membership))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
    latest_team: int = 0
    latest_project: int = 0
