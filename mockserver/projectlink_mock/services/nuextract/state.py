"""What NuExtract remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.storage.raw_json import RawJson
from projectlink_mock._core.storage.table import ForeignKeys, Table


@dataclass(frozen=True, slots=True)
class Organization:
    """People, by their e-mail addresses, who own projects together."""

    id: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """How a project extracts. A new project has the defaults."""

    temperature: float = 0.0
    rasterization_dpi: int = 115


@dataclass(frozen=True, slots=True)
class Project:
    """An information extraction task. `owner_user` is an e-mail address."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"owner_organization": ("organizations",)}

    id: str
    name: str
    description: str
    template: RawJson
    owner_user: str
    owner_organization: str | None
    created_at: datetime
    updated_at: datetime
    locked: bool = False
    shared: bool = False
    settings: Settings = Settings()


@dataclass
class State:
    """All of it."""

    organizations: Table[Organization] = field(default_factory=lambda: Table(Organization))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
