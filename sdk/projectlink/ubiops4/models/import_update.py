# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ImportUpdate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class ImportUpdate(Model):
    """Objects to import, by their names.

    Attributes:
        deployments: Deployments, their versions and variables.
        pipelines: Pipelines and their versions.
        environment_variables: Environment variables of the project.
        environments: Environments.
        services: Services.
    """

    deployments: dict[str, Any] | None = None
    """Deployments, their versions and variables."""
    pipelines: dict[str, Any] | None = None
    """Pipelines and their versions."""
    environment_variables: dict[str, Any] | None = None
    """Environment variables of the project."""
    environments: dict[str, Any] | None = None
    """Environments."""
    services: dict[str, Any] | None = None
    """Services."""
