# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class EnvironmentCreate(Model):
    """An environment to create.

    Attributes:
        name: Name of the environment, unique within the project. 1 to 1024 characters.
        description: Description. At most 400 characters.
        labels: Labels and their values.
    """

    name: str
    """Name of the environment, unique within the project. 1 to 1024 characters."""
    description: str | None = None
    """Description. At most 400 characters."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
