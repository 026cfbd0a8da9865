"""Records of projects, roles and service users."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec


@dataclass(frozen=True, slots=True)
class Project:
    """A project of an organization."""

    UNIQUE: ClassVar[IndexSpec] = (("name",),)
    INDEXES: ClassVar[IndexSpec] = (("organization_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"organization_id": ("organizations",)}

    id: str
    name: str
    organization_id: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Role:
    """A custom role of a project, or a default role, which has no project and is in no table."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str | None
    name: str
    permissions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
