# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineObjectCreate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model


class PipelineObjectCreate(Model):
    """A reference to a model version or a connector to add to a pipeline."""

    name: str
    """Name of the object, unique within the pipeline. 1 to 64 characters."""
    reference_type: Annotated[str, Known("model", "connector")]
    """Type of the reference. One of: `model`, `connector`."""
    reference_name: str
    """Name of the referenced model or connector. Not empty."""
    version: str | None = None
    """Version of the model; required for a model, not allowed for a connector. Not empty."""
