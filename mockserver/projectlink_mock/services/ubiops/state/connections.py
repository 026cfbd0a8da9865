"""Records of connectors, credentials and scheduled requests."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec
from projectlink_mock.services.ubiops.state.models import Field


@dataclass(frozen=True, slots=True)
class Verification:
    """The verification of a configuration; `error` is its result once it has ended."""

    began_at: datetime
    error: str = ""


@dataclass(frozen=True, slots=True)
class Credentials:
    """The credentials with which connectors of a type sign in."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    name: str
    type: str
    configuration: dict[str, Any]
    verification: Verification
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Connector:
    """An external destination for pipeline output."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",), ("credentials_id",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",), "credentials_id": ("credentials",)}

    id: str
    project_id: str
    name: str
    type: str
    input_type: str
    credentials_id: str
    configuration: dict[str, Any]
    input_fields: tuple[Field, ...]
    verification: Verification
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
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
