# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ExportDetail``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictInt


class ExportDetail(Model):
    """An export and its objects.

    Attributes:
        id: Unique identifier (UUID).
        exported_by: E-mail address of the user.
        creation_date: Creation time.
        status: Status of the export: `pending`, `processing`, `completed` or `failed`.
        error_message: Reason for a failure; otherwise empty.
        size: Size in bytes; null until completed.
        description: Description; may be empty.
        deployments: Deployments, their versions and variables.
        pipelines: Pipelines and their versions.
        environment_variables: Environment variables of the project.
        environments: Environments.
        services: Services.
    """

    id: str | None = None
    """Unique identifier (UUID)."""
    exported_by: str | None = None
    """E-mail address of the user."""
    creation_date: DateTime | None = None
    """Creation time."""
    status: Annotated[Literal["pending", "processing", "completed", "failed"] | str | None, OpenEnum()] = None
    """Status of the export: `pending`, `processing`, `completed` or `failed`."""
    error_message: str | None = None
    """Reason for a failure; otherwise empty."""
    size: StrictInt | None = None
    """Size in bytes; null until completed."""
    description: str | None = None
    """Description; may be empty."""
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
