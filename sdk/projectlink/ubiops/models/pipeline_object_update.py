# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""PipelineObjectUpdate."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class PipelineObjectUpdate(Model):
    """What to change in an object of a pipeline."""

    name: str | None = None
    """Name of the object, unique within the pipeline."""
    version: str | None = None
    """Another version of the same model."""
