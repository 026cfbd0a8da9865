# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineObjectUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class PipelineObjectUpdate(Model):
    """Fields of a pipeline object to update.

    Attributes:
        name: Name of the object, unique within the pipeline. 1 to 64 characters.
        version: Another version of the same model. Not empty.
    """

    name: str | None = None
    """Name of the object, unique within the pipeline. 1 to 64 characters."""
    version: str | None = None
    """Another version of the same model. Not empty."""
