# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentVariableCopy``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class EnvironmentVariableCopy(Model):
    """Source of variables to copy, either a deployment or one of its versions.

    Attributes:
        source_deployment: Name of the deployment. Not empty.
        source_version: Name of the version; without it the deployment is the source. Not empty.
    """

    source_deployment: str
    """Name of the deployment. Not empty."""
    source_version: str | None = None
    """Name of the version; without it the deployment is the source. Not empty."""
