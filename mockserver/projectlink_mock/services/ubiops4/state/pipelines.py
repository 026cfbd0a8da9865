"""Records of pipelines and their versions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec
from projectlink_mock.services.ubiops4.state.deployments import Field

START = "pipeline_start"
END = "pipeline_end"


@dataclass(eq=False, frozen=True, slots=True)
class Pipeline:
    """A pipeline with its input and output fields; `default_version_id` is None until it has a version."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    name: str
    input_type: str
    output_type: str
    created_at: datetime
    updated_at: datetime
    description: str = ""
    input_fields: tuple[Field, ...] = ()
    output_fields: tuple[Field, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)
    default_version_id: str | None = None


@dataclass(frozen=True, slots=True)
class PipelineObject:
    """An object of a pipeline version.

    `reference_id` is the id of the deployment or pipeline, or the name of the operator. Without a `version_id`
    the object uses the default version.
    """

    id: str
    name: str
    reference_type: str
    reference_id: str
    version_id: str | None = None
    configuration: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)

    @property
    def problem(self) -> str | None:
        """Return what the configuration of an operator lacks that every operation relies on, or None."""
        for name, texts in (("input_fields", _FIELD), ("output_fields", _FIELD), ("output_values", ("name",))):
            rows = self.configuration.get(name) or ()
            if not isinstance(rows, list | tuple) or not all(_has_texts(one, texts) for one in rows):
                return f"configuration.{name} must be a list of objects with the texts {' and '.join(texts)}"
        for name in ("expression", "error_message"):
            if not isinstance(self.configuration.get(name, ""), str):
                return f"configuration.{name} must be a text"
        return None


_FIELD = ("name", "data_type")


def _has_texts(value: object, names: tuple[str, ...]) -> bool:
    return isinstance(value, dict) and all(isinstance(value.get(name), str) for name in names)


@dataclass(frozen=True, slots=True)
class Source:
    """A source of an attachment: an object or START, and pairs of source and destination fields."""

    name: str
    mapping: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """The sources of an object, or of END."""

    id: str
    destination_name: str
    sources: tuple[Source, ...]


@dataclass(eq=False, frozen=True, slots=True)
class PipelineVersion:
    """A version of a pipeline with its objects and attachments."""

    UNIQUE: ClassVar[IndexSpec] = (("pipeline_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("pipeline_id",), ("project_id",))
    ORDERINGS: ClassVar[OrderingSpec] = ("references", ("created_at",))
    DISPLAY_NAME: ClassVar[str] = "pipeline version"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",), "pipeline_id": ("pipelines",)}

    id: str
    project_id: str
    pipeline_id: str
    name: str
    created_at: datetime
    updated_at: datetime
    description: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    request_retention_time: int = 604800
    request_retention_mode: str = "full"
    metadata: dict[str, Any] = field(default_factory=dict)
    objects: tuple[PipelineObject, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def references(self) -> tuple[str, ...]:
        """Return the ids of the deployments, pipelines and versions of them that the objects refer to."""
        ids = (id for one in self.objects for id in (one.reference_id, one.version_id) if id is not None)
        return tuple(dict.fromkeys(ids))
