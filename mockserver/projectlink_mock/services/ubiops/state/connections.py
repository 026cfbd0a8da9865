"""Records of connectors and credentials."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec
from projectlink_mock.services.ubiops_common.state import Field


@dataclass(frozen=True, slots=True)
class Verification:
    """The verification of a configuration; `error` is its result once it has ended."""

    began_at: datetime
    error: str = ""


@dataclass(eq=False, frozen=True, slots=True)
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


@dataclass(eq=False, frozen=True, slots=True)
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
