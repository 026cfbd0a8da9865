# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CredentialsUpdate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class CredentialsUpdate(Model):
    """Fields of credentials to update.

    Attributes:
        name: Name of the credentials, unique within the project. 1 to 64 characters.
        configuration: Parameters to update; omitted ones keep their values.
    """

    name: str | None = None
    """Name of the credentials, unique within the project. 1 to 64 characters."""
    configuration: dict[str, Any] | None = None
    """Parameters to update; omitted ones keep their values."""
