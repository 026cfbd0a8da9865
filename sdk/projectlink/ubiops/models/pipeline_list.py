# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineList``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import DateTime, Known, Model
from projectlink.ubiops.models.pipeline_input_field_list import PipelineInputFieldList


class PipelineList(Model):
    """A pipeline."""

    name: str
    """Name, unique within the project."""
    project: str
    """Name of the project that holds the pipeline."""
    input_type: Annotated[str, Known("structured", "plain")]
    """Type of the input: `structured` or `plain`."""
    input_fields: list[PipelineInputFieldList]
    """Fields of a structured input; empty for a plain one."""
    id: str | None = None
    """Unique identifier (UUID)."""
    description: str | None = None
    """Description of the pipeline; may be empty."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
