"""State of NuExtract: organizations and projects."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.storage.codec import RawJson
from projectlink_mock._core.storage.table import ForeignKeys, Table


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization with the e-mail addresses of its members, who share its projects."""

    id: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """The extraction settings; new projects have the defaults."""

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
    """State of the service in one session."""

    organizations: Table[Organization] = field(default_factory=lambda: Table(Organization))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
