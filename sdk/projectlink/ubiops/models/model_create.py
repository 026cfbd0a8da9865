# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelCreate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model
from projectlink.ubiops.models.model_input_field_create import ModelInputFieldCreate
from projectlink.ubiops.models.model_output_field_create import ModelOutputFieldCreate


class ModelCreate(Model):
    """A model to create."""

    name: str
    """Name of the model, unique within the project. 1 to 64 characters."""
    input_type: Annotated[str, Known("structured", "plain")]
    """Type of the input. One of: `structured`, `plain`."""
    output_type: Annotated[str, Known("structured", "plain")]
    """Type of the output. One of: `structured`, `plain`."""
    description: str | None = None
    """Description of the model. At most 200 characters."""
    input_fields: list[ModelInputFieldCreate] | None = None
    """Fields of a structured input, with unique names. Omit or leave empty for a plain input."""
    output_fields: list[ModelOutputFieldCreate] | None = None
    """Fields of a structured output, with unique names. Omit or leave empty for a plain output."""
