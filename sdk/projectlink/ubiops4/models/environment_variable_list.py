# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentVariableList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class EnvironmentVariableList(Model):
    """An environment variable.

    Attributes:
        name: Name of the variable.
        secret: True if the value is hidden.
        id: Unique identifier (UUID).
        value: Value; null for a secret.
    """

    name: str
    """Name of the variable."""
    secret: StrictBool
    """True if the value is hidden."""
    id: str | None = None
    """Unique identifier (UUID)."""
    value: str | None = None
    """Value; null for a secret."""
