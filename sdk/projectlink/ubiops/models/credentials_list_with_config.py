# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CredentialsListWithConfig``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import DateTime, Model, StrictInt


class CredentialsListWithConfig(Model):
    """Credentials and their configuration."""

    name: str
    """Name, unique within the project."""
    type: str
    """Kind of the connectors that they are for, such as `aws_s3`."""
    status: str
    """`pending_verification` at first and after a change of the configuration, then `available`, or
    `failed_verification` with an error_message."""
    project: str
    """Name of the project that holds the credentials."""
    id: str | None = None
    """Unique identifier (UUID)."""
    error_message: str | None = None
    """Why the verification failed; empty if it did not."""
    reference_count: StrictInt | None = None
    """How many connectors use them."""
    configuration: dict[str, Any] | None = None
    """Its parameters; null where the value is protected."""
    creation_date: DateTime | None = None
    """When the credentials were created."""
    last_updated: DateTime | None = None
    """When the credentials were last changed."""
