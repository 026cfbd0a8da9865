# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ResourceUsage``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ResourceUsage(Model):
    """Numbers of resources of an organization.

    Attributes:
        projects: Number of projects.
        users: Number of users.
        models: Number of models.
        versions: Number of model versions.
        connectors: Number of connectors.
        pipelines: Number of pipelines.
    """

    projects: StrictInt | None = None
    """Number of projects."""
    users: StrictInt | None = None
    """Number of users."""
    models: StrictInt | None = None
    """Number of models."""
    versions: StrictInt | None = None
    """Number of model versions."""
    connectors: StrictInt | None = None
    """Number of connectors."""
    pipelines: StrictInt | None = None
    """Number of pipelines."""
