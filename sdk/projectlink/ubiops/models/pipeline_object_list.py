# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineObjectList``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model
from projectlink.ubiops.models.model_input_field_list import ModelInputFieldList
from projectlink.ubiops.models.model_output_field_list import ModelOutputFieldList


class PipelineObjectList(Model):
    """An object of a pipeline."""

    id: str
    """Unique identifier (UUID)."""
    name: str
    """Name, unique within the pipeline."""
    reference_type: Annotated[str, Known("model", "connector")]
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
