# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops.models.pipeline_input_field_create import PipelineInputFieldCreate


class PipelineCreate(Model):
    """A pipeline to create.

    Attributes:
        name: Name of the pipeline, unique within the project. 1 to 64 characters.
        input_type: Type of the input. One of: `structured`, `plain`.
        description: Description of the pipeline. At most 200 characters.
        input_fields: Fields of a structured input, with unique names. Omit or leave empty for a plain input.
    """

    name: str
    """Name of the pipeline, unique within the project. 1 to 64 characters."""
    input_type: Annotated[Literal["structured", "plain"] | str, OpenEnum()]
    """Type of the input. One of: `structured`, `plain`."""
    description: str | None = None
    """Description of the pipeline. At most 200 characters."""
    input_fields: list[PipelineInputFieldCreate] | None = None
    """Fields of a structured input, with unique names. Omit or leave empty for a plain input."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str,
            input_type: Literal["structured", "plain"] | str,
            description: str | None = None,
            input_fields: Sequence[PipelineInputFieldCreate | dict[str, Any]] | None = None,
        ) -> None: ...
