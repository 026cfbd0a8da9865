"""Connectors, their credentials, and scheduled requests."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec
from projectlink_mock.services.ubiops.state.models import Field


@dataclass(frozen=True, slots=True)
class Verification:
    """The checking of a configuration. An error is how it ends, or will."""

    began_at: datetime
    error: str = ""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a connector of some type signs in with."""

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
    """A place outside for what pipelines give."""

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
    """Requests to be made again and again: next at `due_at`, or never."""

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
    """When a schedule is due. It holds only as long as the schedule says so too."""

    at: datetime
    schedule_id: str


@dataclass
class Agenda:
    """What will be due, as a heap: the first is the next. Nothing is planned before the clock was seen."""

    seen_at: datetime | None = None
    due: list[Due] = field(default_factory=list)
