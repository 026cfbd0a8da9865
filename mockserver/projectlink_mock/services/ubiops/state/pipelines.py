"""Records of pipelines, their objects and attachments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec
from projectlink_mock.services.ubiops_common.state import Field

START = "pipeline_start"


@dataclass(eq=False, frozen=True, slots=True)
class Pipeline:
    """A graph of models and connectors."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    name: str
    description: str
    input_type: str
    input_fields: tuple[Field, ...]
    created_at: datetime
    updated_at: datetime


@dataclass(eq=False, frozen=True, slots=True)
class PipelineObject:
    """A model version or connector in a pipeline; `reference_id` is the id of the model or connector."""

    UNIQUE: ClassVar[IndexSpec] = (("pipeline_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("pipeline_id",), ("reference_id",), ("version_id",))
    DISPLAY_NAME: ClassVar[str] = "pipeline object"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"pipeline_id": ("pipelines",), "version_id": ("versions",)}

    id: str
    pipeline_id: str
    name: str
    reference_type: str
    reference_id: str
    version_id: str | None = None


@dataclass(frozen=True, slots=True)
class FieldMapping:
    """A mapping of a source field to a destination field."""

    source: str
    destination: str


@dataclass(eq=False, frozen=True, slots=True)
class Attachment:
    """A link from an object, or from START, to another object."""

    UNIQUE: ClassVar[IndexSpec] = (("pipeline_id", "source_id", "destination_id"),)
    INDEXES: ClassVar[IndexSpec] = (("pipeline_id",), ("pipeline_id", "source_id"), ("source_id",), ("destination_id",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {
        "pipeline_id": ("pipelines",),
        "source_object_id": ("objects",),
        "destination_id": ("objects",),
    }

    id: str
    pipeline_id: str
    source_id: str
    destination_id: str
    mapping: tuple[FieldMapping, ...] = ()

    @property
    def source_object_id(self) -> str | None:
        """Return the id of the source object, or None for the start."""
        return None if self.source_id == START else self.source_id
