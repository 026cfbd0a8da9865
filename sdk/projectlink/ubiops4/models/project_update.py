# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictFloat


class ProjectUpdate(Model):
    """Fields of a project to update.

    Attributes:
        name: New name, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64
            characters.
        advanced_permissions: True to enable advanced permissions.
        credits: Maximum of credits; null for no limit. At least 0.
        suspend: True to suspend the project, false to activate it.
        cors_origins: Origins that replace the previous ones.
        labels: Labels and their values, which replace the previous ones.
    """

    name: str | None = None
    """New name, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64 characters."""
    advanced_permissions: StrictBool | None = None
    """True to enable advanced permissions."""
    credits: StrictFloat | None = None
    """Maximum of credits; null for no limit. At least 0."""
    suspend: StrictBool | None = None
    """True to suspend the project, false to activate it."""
    cors_origins: list[str] | None = None
    """Origins that replace the previous ones."""
    labels: dict[str, str] | None = None
    """Labels and their values, which replace the previous ones."""
