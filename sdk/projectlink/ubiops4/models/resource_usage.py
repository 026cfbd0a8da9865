# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ResourceUsage``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ResourceUsage(Model):
    """Numbers of resources of an organization.

    Attributes:
        projects: Number of projects.
        users: Number of users.
        deployments: Number of deployments.
        deployment_versions: Number of versions of deployments.
        pipelines: Number of pipelines.
        pipeline_versions: Number of versions of pipelines.
        buckets: Number of buckets.
        environments: Number of environments.
    """

    projects: StrictInt | None = None
    """Number of projects."""
    users: StrictInt | None = None
    """Number of users."""
    deployments: StrictInt | None = None
    """Number of deployments."""
    deployment_versions: StrictInt | None = None
    """Number of versions of deployments."""
    pipelines: StrictInt | None = None
    """Number of pipelines."""
    pipeline_versions: StrictInt | None = None
    """Number of versions of pipelines."""
    buckets: StrictInt | None = None
    """Number of buckets."""
    environments: StrictInt | None = None
    """Number of environments."""
