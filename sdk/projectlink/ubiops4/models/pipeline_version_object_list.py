# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineVersionObjectList``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops4.models.input_output_field_base import InputOutputFieldBase
from projectlink.ubiops4.models.pipeline_version_object_configuration_list import PipelineVersionObjectConfigurationList


class PipelineVersionObjectList(Model):
    """An object of a pipeline.

    Attributes:
        id: Unique identifier (UUID).
        name: Name, unique within the version.
        reference_name: Name of the deployment, pipeline or operator.
        reference_type: Type of the reference: `deployment`, `pipeline` or `operator`.
        version: Version of the deployment or pipeline; null for an operator.
        input_type: Type of the input: `structured` or `plain`.
        output_type: Type of the output: `structured` or `plain`.
        configuration: Configuration of an object; fields that do not apply are absent or null.
        metadata: Free data of the caller.
        input_fields: Fields of the input.
        output_fields: Fields of the output.
    """

    id: str
    """Unique identifier (UUID)."""
    name: str
    """Name, unique within the version."""
    reference_name: str
    """Name of the deployment, pipeline or operator."""
    reference_type: Annotated[Literal["deployment", "pipeline", "operator"] | str | None, OpenEnum()] = None
    """Type of the reference: `deployment`, `pipeline` or `operator`."""
    version: str | None = None
    """Version of the deployment or pipeline; null for an operator."""
    input_type: Annotated[Literal["structured", "plain"] | str | None, OpenEnum()] = None
    """Type of the input: `structured` or `plain`."""
    output_type: Annotated[Literal["structured", "plain"] | str | None, OpenEnum()] = None
    """Type of the output: `structured` or `plain`."""
    configuration: PipelineVersionObjectConfigurationList | None = None
    """Configuration of an object; fields that do not apply are absent or null."""
    metadata: dict[str, Any] | None = None
    """Free data of the caller."""
    input_fields: list[InputOutputFieldBase] | None = None
    """Fields of the input."""
    output_fields: list[InputOutputFieldBase] | None = None
    """Fields of the output."""
