# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CredentialsListWithConfig``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import DateTime, Model, StrictInt


class CredentialsListWithConfig(Model):
    """Credentials and their configuration.

    Attributes:
        name: Name, unique within the project.
        type: Type of the connectors to use them with, such as `aws_s3`.
        status: `pending_verification` after creation and after a new configuration, then `available`, or
            `failed_verification` with an `error_message`.
        project: Name of the project that holds the credentials.
        id: Unique identifier (UUID).
        error_message: Reason for a failed verification; otherwise empty.
        reference_count: Number of connectors that use the credentials.
        configuration: Values of the parameters; null for protected ones.
        creation_date: Creation time.
        last_updated: Time of the last update.
    """

    name: str
    """Name, unique within the project."""
    type: str
    """Type of the connectors to use them with, such as `aws_s3`."""
    status: str
    """`pending_verification` after creation and after a new configuration, then `available`, or
    `failed_verification` with an `error_message`."""
    project: str
    """Name of the project that holds the credentials."""
    id: str | None = None
    """Unique identifier (UUID)."""
    error_message: str | None = None
    """Reason for a failed verification; otherwise empty."""
    reference_count: StrictInt | None = None
    """Number of connectors that use the credentials."""
    configuration: dict[str, Any] | None = None
    """Values of the parameters; null for protected ones."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
