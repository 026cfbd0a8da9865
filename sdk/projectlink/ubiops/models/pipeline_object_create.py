# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineObjectCreate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class PipelineObjectCreate(Model):
    """A reference to a model version or a connector to add to a pipeline.

    Attributes:
        name: Name of the object, unique within the pipeline. 1 to 64 characters.
        reference_type: Type of the reference. One of: `model`, `connector`.
        reference_name: Name of the referenced model or connector. Not empty.
        version: Version of the model; required for a model, not allowed for a connector. Not empty.
    """

    name: str
    """Name of the object, unique within the pipeline. 1 to 64 characters."""
    reference_type: Annotated[Literal["model", "connector"] | str, OpenEnum()]
    """Type of the reference. One of: `model`, `connector`."""
    reference_name: str
    """Name of the referenced model or connector. Not empty."""
    version: str | None = None
    """Version of the model; required for a model, not allowed for a connector. Not empty."""
