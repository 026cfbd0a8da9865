"""Pipelines: their objects, and how these are attached to each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.table import Keys
from projectlink_mock.ubiops.state.models import Field

START = "pipeline_start"


@dataclass(frozen=True)
class Pipeline:
    """A graph of models and connectors."""

    UNIQUE: ClassVar[Keys] = (("project_id", "name"),)
    GROUPS: ClassVar[Keys] = (("project_id",),)

    id: str
    project_id: str
    name: str
    description: str
    input_type: str
    input_fields: tuple[Field, ...]
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class PipelineObject:
    """A model version, or a connector, in a pipeline. `reference_id` is the model's or the connector's."""

    UNIQUE: ClassVar[Keys] = (("pipeline_id", "name"),)
    GROUPS: ClassVar[Keys] = (("pipeline_id",), ("reference_id",), ("version_id",))
    NOUN: ClassVar[str] = "pipeline object"

    id: str
    pipeline_id: str
    name: str
    reference_type: str
    reference_id: str
    version_id: str | None = None


@dataclass(frozen=True)
class Pair:
    """A field of the source and the field of the destination that it goes into."""

    source: str
    destination: str


@dataclass(frozen=True)
class Attachment:
    """A link from an object, or from START, to another object."""

    UNIQUE: ClassVar[Keys] = (("pipeline_id", "source_id", "destination_id"),)
    GROUPS: ClassVar[Keys] = (("pipeline_id",), ("pipeline_id", "source_id"), ("source_id",), ("destination_id",))

    id: str
    pipeline_id: str
    source_id: str
    destination_id: str
    mapping: tuple[Pair, ...] = ()
