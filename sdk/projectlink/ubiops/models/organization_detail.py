# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model


class OrganizationDetail(Model):
    """An organization.

    Attributes:
        name: Name, globally unique.
        status: Status of the organization; `active` for one in good standing.
        id: Unique identifier (UUID).
        creation_date: Creation time.
        subscription: Name of the current subscription.
    """

    name: str
    """Name, globally unique."""
    status: str
    """Status of the organization; `active` for one in good standing."""
    id: str | None = None
    """Unique identifier (UUID)."""
    creation_date: DateTime | None = None
    """Creation time."""
    subscription: str | None = None
    """Name of the current subscription."""
