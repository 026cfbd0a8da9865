# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CredentialsCreate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class CredentialsCreate(Model):
    """Credentials to create."""

    name: str
    """Name of the credentials, unique within the project. 1 to 64 characters."""
    type: str
    """Kind of the connectors that they are for, from those listed by `/config/connectors`. 1 to 64 characters."""
    configuration: dict[str, Any]
    """A value for each parameter that the kind needs."""
