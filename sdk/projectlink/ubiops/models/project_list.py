# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectList``."""

from __future__ import annotations

from projectlink._core.contract.model import Date, Model


class ProjectList(Model):
    """A project.

    Attributes:
        name: Name, globally unique.
        organization_name: Name of the organization.
        id: Unique identifier (UUID).
        creation_date: Creation date.
    """

    name: str
    """Name, globally unique."""
    organization_name: str
    """Name of the organization."""
    id: str | None = None
    """Unique identifier (UUID)."""
    creation_date: Date | None = None
    """Creation date."""
