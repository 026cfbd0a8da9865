# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops4.models.pipeline_input_field_create import PipelineInputFieldCreate
from projectlink.ubiops4.models.pipeline_output_field_create import PipelineOutputFieldCreate


class PipelineUpdate(Model):
    """Fields of a pipeline to update.

    Attributes:
        name: Name of the pipeline, unique within the project. 1 to 64 characters.
        description: New description; may be empty. At most 400 characters.
        input_type: New type of the input; either value deletes the previous fields. One of: `structured`, `plain`.
        input_fields: Fields that replace all previous ones; omitted or empty for a plain input.
        output_type: New type of the output; either value deletes the previous fields. One of: `structured`, `plain`.
        output_fields: Fields that replace all previous ones; omitted or empty for a plain output.
        labels: Labels and their values.
        default_version: Version that becomes the default. Not empty.
    """

    name: str | None = None
    """Name of the pipeline, unique within the project. 1 to 64 characters."""
    description: str | None = None
    """New description; may be empty. At most 400 characters."""
    input_type: Annotated[Literal["structured", "plain"] | str | None, OpenEnum()] = None
    """New type of the input; either value deletes the previous fields. One of: `structured`, `plain`."""
    input_fields: list[PipelineInputFieldCreate] | None = None
    """Fields that replace all previous ones; omitted or empty for a plain input."""
    output_type: Annotated[Literal["structured", "plain"] | str | None, OpenEnum()] = None
    """New type of the output; either value deletes the previous fields. One of: `structured`, `plain`."""
    output_fields: list[PipelineOutputFieldCreate] | None = None
    """Fields that replace all previous ones; omitted or empty for a plain output."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    default_version: str | None = None
    """Version that becomes the default. Not empty."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str | None = None,
            description: str | None = None,
            input_type: Literal["structured", "plain"] | str | None = None,
            input_fields: Sequence[PipelineInputFieldCreate | dict[str, Any]] | None = None,
            output_type: Literal["structured", "plain"] | str | None = None,
            output_fields: Sequence[PipelineOutputFieldCreate | dict[str, Any]] | None = None,
            labels: dict[str, str] | None = None,
            default_version: str | None = None,
        ) -> None: ...
