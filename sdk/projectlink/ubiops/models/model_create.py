# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops.models.model_input_field_create import ModelInputFieldCreate
from projectlink.ubiops.models.model_output_field_create import ModelOutputFieldCreate


class ModelCreate(Model):
    """A model to create.

    Attributes:
        name: Name of the model, unique within the project. 1 to 64 characters.
        input_type: Type of the input. One of: `structured`, `plain`.
        output_type: Type of the output. One of: `structured`, `plain`.
        description: Description of the model. At most 200 characters.
        input_fields: Fields of a structured input, with unique names. Omit or leave empty for a plain input.
        output_fields: Fields of a structured output, with unique names. Omit or leave empty for a plain output.
    """

    name: str
    """Name of the model, unique within the project. 1 to 64 characters."""
    input_type: Annotated[Literal["structured", "plain"] | str, OpenEnum()]
    """Type of the input. One of: `structured`, `plain`."""
    output_type: Annotated[Literal["structured", "plain"] | str, OpenEnum()]
    """Type of the output. One of: `structured`, `plain`."""
    description: str | None = None
    """Description of the model. At most 200 characters."""
    input_fields: list[ModelInputFieldCreate] | None = None
    """Fields of a structured input, with unique names. Omit or leave empty for a plain input."""
    output_fields: list[ModelOutputFieldCreate] | None = None
    """Fields of a structured output, with unique names. Omit or leave empty for a plain output."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str,
            input_type: Literal["structured", "plain"] | str,
            output_type: Literal["structured", "plain"] | str,
            description: str | None = None,
            input_fields: Sequence[ModelInputFieldCreate | dict[str, Any]] | None = None,
            output_fields: Sequence[ModelOutputFieldCreate | dict[str, Any]] | None = None,
        ) -> None: ...
