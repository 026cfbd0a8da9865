# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CredentialsCreate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class CredentialsCreate(Model):
    """Credentials to create.

    Attributes:
        name: Name of the credentials, unique within the project. 1 to 64 characters.
        type: Type of the connectors to use them with; `/config/connectors` lists them. 1 to 64 characters.
        configuration: Values of the parameters of the type.
    """

    name: str
    """Name of the credentials, unique within the project. 1 to 64 characters."""
    type: str
    """Type of the connectors to use them with; `/config/connectors` lists them. 1 to 64 characters."""
    configuration: dict[str, Any]
    """Values of the parameters of the type."""
