# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectList``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictBool, StrictFloat


class ProjectList(Model):
    """Summary of a project.

    Attributes:
        name: Name, globally unique.
        organization_name: Name of the organization.
        id: Unique identifier (UUID).
        creation_date: Creation time.
        advanced_permissions: True if advanced permissions are enabled.
        credits: Maximum of credits; null if there is no limit.
        labels: Labels and their values.
    """

    name: str
    """Name, globally unique."""
    organization_name: str
    """Name of the organization."""
    id: str | None = None
    """Unique identifier (UUID)."""
    creation_date: DateTime | None = None
    """Creation time."""
    advanced_permissions: StrictBool | None = None
    """True if advanced permissions are enabled."""
    credits: StrictFloat | None = None
    """Maximum of credits; null if there is no limit."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
