# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineObjectList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops.models.model_input_field_list import ModelInputFieldList
from projectlink.ubiops.models.model_output_field_list import ModelOutputFieldList


class PipelineObjectList(Model):
    """An object of a pipeline.

    Attributes:
        id: Unique identifier (UUID).
        name: Name, unique within the pipeline.
        reference_type: Type of the reference: `model` or `connector`.
        reference_name: Name of the referenced model or connector.
        version: Version of the model; null or absent for a connector.
        input_type: Type of the input.
        output_type: Type of the output.
        input_fields: Fields of the input.
        output_fields: Fields of the output.
    """

    id: str
    """Unique identifier (UUID)."""
    name: str
    """Name, unique within the pipeline."""
    reference_type: Annotated[Literal["model", "connector"] | str, OpenEnum()]
    """Type of the reference: `model` or `connector`."""
    reference_name: str
    """Name of the referenced model or connector."""
    version: str | None = None
    """Version of the model; null or absent for a connector."""
    input_type: str | None = None
    """Type of the input."""
    output_type: str | None = None
    """Type of the output."""
    input_fields: list[ModelInputFieldList] | None = None
    """Fields of the input."""
    output_fields: list[ModelOutputFieldList] | None = None
    """Fields of the output."""
