# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectResourceUsage``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ProjectResourceUsage(Model):
    """Numbers of resources of a project.

    Attributes:
        models: Number of models.
        versions: Number of model versions.
        connectors: Number of connectors.
        pipelines: Number of pipelines.
    """

    models: StrictInt | None = None
    """Number of models."""
    versions: StrictInt | None = None
    """Number of model versions."""
    connectors: StrictInt | None = None
    """Number of connectors."""
    pipelines: StrictInt | None = None
    """Number of pipelines."""
