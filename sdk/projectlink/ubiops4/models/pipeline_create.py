# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops4.models.pipeline_input_field_create import PipelineInputFieldCreate
from projectlink.ubiops4.models.pipeline_output_field_create import PipelineOutputFieldCreate


class PipelineCreate(Model):
    """A pipeline to create.

    Attributes:
        name: Name of the pipeline, unique within the project. 1 to 64 characters.
        input_type: Type of the input. One of: `structured`, `plain`.
        description: Description; may be empty. At most 400 characters. Default: `""`.
        input_fields: Fields of a structured input, with unique names. Omit or leave empty for a plain input.
        output_type: Type of the output. One of: `structured`, `plain`. Default: `structured`.
        output_fields: Fields of a structured output, with unique names. Omit or leave empty for a plain output.
        labels: Labels and their values.
    """

    name: str
    """Name of the pipeline, unique within the project. 1 to 64 characters."""
    input_type: Annotated[Literal["structured", "plain"] | str, OpenEnum()]
    """Type of the input. One of: `structured`, `plain`."""
    description: str | None = None
    """Description; may be empty. At most 400 characters. Default: `""`."""
    input_fields: list[PipelineInputFieldCreate] | None = None
    """Fields of a structured input, with unique names. Omit or leave empty for a plain input."""
    output_type: Annotated[Literal["structured", "plain"] | str | None, OpenEnum()] = None
    """Type of the output. One of: `structured`, `plain`. Default: `structured`."""
    output_fields: list[PipelineOutputFieldCreate] | None = None
    """Fields of a structured output, with unique names. Omit or leave empty for a plain output."""
    labels: dict[str, str] | None = None
    """Labels and their values."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str,
            input_type: Literal["structured", "plain"] | str,
            description: str | None = None,
            input_fields: Sequence[PipelineInputFieldCreate | dict[str, Any]] | None = None,
            output_type: Literal["structured", "plain"] | str | None = None,
            output_fields: Sequence[PipelineOutputFieldCreate | dict[str, Any]] | None = None,
            labels: dict[str, str] | None = None,
        ) -> None: ...
