# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationList``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model


class OrganizationList(Model):
    """Summary of an organization.

    Attributes:
        name: Name, globally unique.
        id: Unique identifier (UUID).
        creation_date: Creation time.
    """

    name: str
    """Name, globally unique."""
    id: str | None = None
    """Unique identifier (UUID)."""
    creation_date: DateTime | None = None
    """Creation time."""
