# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops.models.pipeline_input_field_create import PipelineInputFieldCreate


class PipelineUpdate(Model):
    """Fields of a pipeline to update.

    Attributes:
        name: Name of the pipeline, unique within the project. 1 to 64 characters.
        description: New description. At most 200 characters.
        input_type: New type of the input; `plain` deletes the fields. One of: `structured`, `plain`.
        input_fields: Fields that replace all previous ones: required for `structured`, omitted or empty for `plain`.
    """

    name: str | None = None
    """Name of the pipeline, unique within the project. 1 to 64 characters."""
    description: str | None = None
    """New description. At most 200 characters."""
    input_type: Annotated[Literal["structured", "plain"] | str | None, OpenEnum()] = None
    """New type of the input; `plain` deletes the fields. One of: `structured`, `plain`."""
    input_fields: list[PipelineInputFieldCreate] | None = None
    """Fields that replace all previous ones: required for `structured`, omitted or empty for `plain`."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str | None = None,
            description: str | None = None,
            input_type: Literal["structured", "plain"] | str | None = None,
            input_fields: Sequence[PipelineInputFieldCreate | dict[str, Any]] | None = None,
        ) -> None: ...
