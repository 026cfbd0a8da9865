# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineVersionObjectCreate``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum


class PipelineVersionObjectCreate(Model):
    """An object of a pipeline, which refers to a deployment, another pipeline or an operator.

    Attributes:
        name: Name of the object, unique within the version. 1 to 64 characters.
        reference_name: Name of the deployment or pipeline, or one of the operators `if-condition`, `function`,
            `pipeline-variable`, `raise-error`, `one-to-many`, `many-to-one` and `count-many`. Not empty.
        reference_type: Type of the reference. One of: `deployment`, `pipeline`, `operator`. Default: `deployment`.
        version: Version of the deployment or pipeline. Default: its default version at each request. Not empty.
        configuration: Configuration of an operator, or what happens after an error in a deployment or pipeline.
        metadata: Free data of the caller, such as a position.
    """

    name: str
    """Name of the object, unique within the version. 1 to 64 characters."""
    reference_name: str
    """Name of the deployment or pipeline, or one of the operators `if-condition`, `function`, `pipeline-variable`,
    `raise-error`, `one-to-many`, `many-to-one` and `count-many`. Not empty."""
    reference_type: Annotated[Literal["deployment", "pipeline", "operator"] | str | None, OpenEnum()] = None
    """Type of the reference. One of: `deployment`, `pipeline`, `operator`. Default: `deployment`."""
    version: str | None = None
    """Version of the deployment or pipeline. Default: its default version at each request. Not empty."""
    configuration: dict[str, Any] | None = None
    """Configuration of an operator, or what happens after an error in a deployment or pipeline."""
    metadata: dict[str, Any] | None = None
    """Free data of the caller, such as a position."""
