"""Records of projects, their settings and examples. `owner_user` is an e-mail address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NamedTuple

from projectlink_mock._core.storage.codec import RawJson
from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec

AUTOMATIC = "automatic"


class Settings(NamedTuple):
    """The settings of a project of `/api/projects`; new ones have the defaults."""

    temperature: float = 0.0
    rasterization_dpi: int = 115


_DEFAULTS = Settings()


@dataclass(eq=False, frozen=True, slots=True)
class Project:
    """An extraction task of `/api/projects`."""

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
    settings: Settings = _DEFAULTS


class StructuredSettings(NamedTuple):
    """The settings of a structured project; new ones have the defaults."""

    temperature: float = 0.2
    rasterization_dpi: int | str = AUTOMATIC
    max_output_tokens: str = "120000"
    max_example_token_number: int = 90_000
    max_example_number: str = "5"
    min_example_similarity: float = 0.0
    enable_thinking: bool = False
    thinking_token_budget: str = "15000"
    loop_detection: bool = True
    random_seed: str = "2022"
    image_width: int | str = AUTOMATIC


_STRUCTURED_DEFAULTS = StructuredSettings()


class ContentSettings(NamedTuple):
    """The settings of a content project; new ones have the defaults."""

    temperature: float = 0.8
    rasterization_dpi: int | str = AUTOMATIC
    max_output_tokens: str = "20000"
    enable_thinking: bool = True
    thinking_token_budget: str = "15000"
    loop_detection: bool = True
    random_seed: str = "2022"
    image_width: int | str = AUTOMATIC


_CONTENT_DEFAULTS = ContentSettings()


@dataclass(eq=False, frozen=True, slots=True)
class StructuredProject:
    """A task that extracts structured data. `thumbnail` is the image of its newest playground item."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"owner_organization": ("organizations",)}
    DISPLAY_NAME: ClassVar[str] = "project"

    id: str
    name: str
    description: str
    template: RawJson
    instructions: str
    owner_user: str
    owner_organization: str | None
    created_at: datetime
    updated_at: datetime
    locked: bool = False
    shared: bool = False
    settings: StructuredSettings = _STRUCTURED_DEFAULTS
    thumbnail: bytes | None = None


@dataclass(eq=False, frozen=True, slots=True)
class ContentProject:
    """A task that converts documents to Markdown."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"owner_organization": ("organizations",)}
    DISPLAY_NAME: ClassVar[str] = "project"

    id: str
    name: str
    description: str
    owner_user: str
    owner_organization: str | None
    created_at: datetime
    updated_at: datetime
    settings: ContentSettings = _CONTENT_DEFAULTS


@dataclass(eq=False, frozen=True, slots=True)
class Example:
    """A document of a structured project with its expected result."""

    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("structured_projects",), "document_id": ("documents",)}

    id: str
    project_id: str
    document_id: str
    owner_user: str
    result: RawJson
    created_at: datetime
    updated_at: datetime
