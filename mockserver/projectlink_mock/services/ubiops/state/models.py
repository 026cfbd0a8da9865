"""Records of models, versions, environment variables and blobs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec
from projectlink_mock.services.ubiops_common import state
from projectlink_mock.services.ubiops_common.state import Field


@dataclass(eq=False, frozen=True, slots=True)
class Model:
    """A model with its input and output fields."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    name: str
    description: str
    input_type: str
    output_type: str
    input_fields: tuple[Field, ...]
    output_fields: tuple[Field, ...]
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Build:
    """The build of a version from its file; `error` is its result once it has ended."""

    began_at: datetime
    error: str = ""


@dataclass(eq=False, frozen=True, slots=True)
class Version:
    """A version of a model. Without a build it is initialised; its file is in a separate table."""

    UNIQUE: ClassVar[IndexSpec] = (("model_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("model_id",), ("project_id",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",), "model_id": ("models",)}

    id: str
    project_id: str
    model_id: str
    name: str
    created_at: datetime
    updated_at: datetime
    file_updated_at: datetime
    description: str = ""
    language: str = "python3.7"
    memory_allocation: int = 2048
    maximum_instances: int = 5
    minimum_instances: int = 0
    maximum_idle_time: int = 300
    build: Build | None = None


@dataclass(eq=False, frozen=True, slots=True)
class File:
    """The uploaded file of a version; its key is the version's id."""

    KEY: ClassVar[str] = "version_id"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"version_id": ("versions",)}

    version_id: str
    filename: str
    content: StoredContent


@dataclass(eq=False, frozen=True, slots=True)
class Variable(state.Variable):
    """An environment variable; its owner is a project, model or version."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"owner_id": ("projects", "models", "versions")}


@dataclass(eq=False, frozen=True, slots=True)
class Blob:
    """A file for requests with a time to live."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "id"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    filename: str
    content_type: str
    content: StoredContent
    ttl: int
    created_at: datetime

    def is_alive(self, now: datetime) -> bool:
        """Return True until the time to live has passed."""
        # Adding a long ttl to the creation time could exceed the year 9999.
        return now - self.created_at < timedelta(seconds=min(self.ttl, _MAX_TTL_SECONDS))


_MAX_TTL_SECONDS = 10**10
