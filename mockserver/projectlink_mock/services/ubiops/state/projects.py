"""Projects, and who may do what in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec


@dataclass(frozen=True, slots=True)
class Project:
    """What holds models, pipelines and all else."""

    UNIQUE: ClassVar[IndexSpec] = (("name",),)
    INDEXES: ClassVar[IndexSpec] = (("organization_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"organization_id": ("organizations",)}

    id: str
    name: str
    organization_id: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Role:
    """A custom role of a project, or a default one, which is of no project and in no table."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str | None
    name: str
    permissions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assignment:
    """A role that a user or a service user has, in a project or on one object of it.

    The object is the project itself for a role on project level.
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


@dataclass(frozen=True, slots=True)
class ServiceUser:
    """A user of one project that is no person."""

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
        """Never staff."""
        return False

    @property
    def surname(self) -> str:
        """It has none."""
        return ""

    @property
    def registered_at(self) -> datetime:
        """When it was made."""
        return self.created_at
