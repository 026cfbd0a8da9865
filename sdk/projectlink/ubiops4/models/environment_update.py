# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class EnvironmentUpdate(Model):
    """Fields of an environment to update.

    Attributes:
        description: Description. At most 400 characters.
        labels: Labels and their values.
    """

    description: str | None = None
    """Description. At most 400 characters."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
