# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineDetail``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum
from projectlink.ubiops4.models.input_output_field_detail import InputOutputFieldDetail


class PipelineDetail(Model):
    """A pipeline and its default version.

    Attributes:
        name: Name, unique within the project.
        project: Name of the project that holds the pipeline.
        input_type: Type of the input: `structured` or `plain`.
        output_type: Type of the output: `structured` or `plain`.
        id: Unique identifier (UUID).
        description: Description; may be empty.
        input_fields: Fields of a structured input; empty for a plain one.
        output_fields: Fields of a structured output; empty for a plain one.
        labels: Labels and their values.
        creation_date: Creation time.
        last_updated: Time of the last update.
        default_version: Name of the default version; null or absent without versions.
    """

    name: str
    """Name, unique within the project."""
    project: str
    """Name of the project that holds the pipeline."""
    input_type: Annotated[Literal["structured", "plain"] | str, OpenEnum()]
    """Type of the input: `structured` or `plain`."""
    output_type: Annotated[Literal["structured", "plain"] | str, OpenEnum()]
    """Type of the output: `structured` or `plain`."""
    id: str | None = None
    """Unique identifier (UUID)."""
    description: str | None = None
    """Description; may be empty."""
    input_fields: list[InputOutputFieldDetail] | None = None
    """Fields of a structured input; empty for a plain one."""
    output_fields: list[InputOutputFieldDetail] | None = None
    """Fields of a structured output; empty for a plain one."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
    default_version: str | None = None
    """Name of the default version; null or absent without versions."""
