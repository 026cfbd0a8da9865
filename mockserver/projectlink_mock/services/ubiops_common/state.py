"""Records that all services of UbiOps have. A service that needs more fields or foreign keys derives a class."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec

ACTIVE = "active"
PENDING = "pending"
STRUCTURED = "structured"
PLAIN = "plain"


def digest(secret: str) -> str:
    """Return the hash that is stored of a password or token."""
    return sha256(secret.encode()).hexdigest()


@dataclass(eq=False, frozen=True, slots=True)
class User:
    """A user account; staff may do everything. Empty names are null in JSON."""

    UNIQUE: ClassVar[IndexSpec] = (("email",),)

    id: str
    email: str
    password: str
    name: str
    surname: str
    registered_at: datetime
    status: str = ACTIVE
    admin: bool = False


@dataclass(eq=False, frozen=True, slots=True)
class Token:
    """An API token of a user or service user; its key in the table is its digest."""

    INDEXES: ClassVar[IndexSpec] = (("owner_id",),)
    KEY: ClassVar[str | None] = None
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"owner_id": ("users", "service_users")}

    owner_id: str


@dataclass(eq=False, frozen=True, slots=True)
class Membership:
    """The membership of a user in an organization."""

    UNIQUE: ClassVar[IndexSpec] = (("organization_id", "user_id"),)
    INDEXES: ClassVar[IndexSpec] = (("organization_id",), ("organization_id", "admin"), ("user_id",))
    DISPLAY_NAME: ClassVar[str] = "user"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"organization_id": ("organizations",), "user_id": ("users",)}

    id: str
    organization_id: str
    user_id: str
    admin: bool = False


@dataclass(eq=False, frozen=True, slots=True)
class Project:
    """A project of an organization."""

    UNIQUE: ClassVar[IndexSpec] = (("name",),)
    INDEXES: ClassVar[IndexSpec] = (("organization_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"organization_id": ("organizations",)}

    id: str
    name: str
    organization_id: str
    created_at: datetime


@dataclass(eq=False, frozen=True, slots=True)
class Role:
    """A custom role of a project, or a default role, which has no project and is in no table."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str | None
    name: str
    permissions: tuple[str, ...]


@dataclass(eq=False, frozen=True, slots=True)
class Assignment:
    """A role of a user or service user on a project or on one object of it.

    For a role on the project, `object_id` is the project's id.
    """

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "id"), ("user_id", "object_id", "role_id"))
    INDEXES: ClassVar[IndexSpec] = (
        ("project_id",),
        ("user_id",),
        ("project_id", "user_id"),
        ("object_id",),
        ("role_id",),
    )
    DISPLAY_NAME: ClassVar[str] = "role assignment"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",), "user_id": ("users", "service_users")}

    id: str
    project_id: str
    user_id: str
    role_id: str
    object_type: str
    object_id: str


def service_user_email(id: str, project: Project) -> str:
    """Return the generated e-mail address of a service user."""
    return f"{id}.{project.name}@serviceuser.ubiops.com"


@dataclass(eq=False, frozen=True, slots=True)
class ServiceUser:
    """A technical user of one project."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "id"), ("email",))
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    DISPLAY_NAME: ClassVar[str] = "service user"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    email: str
    name: str
    created_at: datetime

    @property
    def admin(self) -> bool:
        """Return False: a service user is never staff."""
        return False

    @property
    def surname(self) -> str:
        """Return an empty surname, as in User."""
        return ""

    @property
    def registered_at(self) -> datetime:
        """Return the creation time, as in User."""
        return self.created_at


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a structured input or output."""

    name: str
    data_type: str


@dataclass(eq=False, frozen=True, slots=True)
class Variable:
    """An environment variable. The foreign keys of its owner are up to the service. Its key is `owner/id`."""

    UNIQUE: ClassVar[IndexSpec] = (("owner_id", "name"), ("owner_id", "id"))
    INDEXES: ClassVar[IndexSpec] = (("owner_id",),)
    DISPLAY_NAME: ClassVar[str] = "environment variable"
    KEY: ClassVar[str] = "key"

    id: str
    owner_id: str
    name: str
    value: str
    secret: bool

    @property
    def key(self) -> str:
        """Return the key in the table."""
        return f"{self.owner_id}/{self.id}"


@dataclass(eq=False, frozen=True, slots=True)
class Schedule:
    """A schedule of recurring requests; the next one is due at `due_at`, or never for None."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",), ("object_id",), ("version_id",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",), "version_id": ("versions",)}

    id: str
    project_id: str
    name: str
    object_type: str
    object_id: str
    version_id: str | None
    schedule: str
    data: Any
    batch: bool
    timeout: int | None
    enabled: bool
    created_at: datetime
    due_at: datetime | None = None


@dataclass(frozen=True, order=True, slots=True)
class Due:
    """A due time of a schedule. It is stale once the schedule has another `due_at`."""

    at: datetime
    schedule_id: str


@dataclass
class Agenda:
    """A heap of due times, and the last time seen. Nothing is planned before the first request."""

    seen_at: datetime | None = None
    due: list[Due] = field(default_factory=list)
