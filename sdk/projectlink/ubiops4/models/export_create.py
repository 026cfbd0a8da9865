# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ExportCreate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class ExportCreate(Model):
    """Objects to export, by their names.

    Attributes:
        deployments: Deployments, their versions and variables.
        pipelines: Pipelines and their versions.
        environment_variables: Environment variables of the project.
        environments: Environments.
        services: Services.
        description: Description of the export. At most 400 characters.
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
    description: str | None = None
    """Description of the export. At most 400 characters."""
