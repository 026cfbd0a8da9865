# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictBool


class OrganizationDetail(Model):
    """An organization.

    Attributes:
        name: Name, globally unique.
        status: Status of the organization; `active` for one in good standing.
        subscription: Name of the current subscription.
        id: Unique identifier (UUID).
        creation_date: Creation time.
        two_factor_authentication_forced: True if users must log in with two factors.
        overage_usage: True if credits beyond those of the subscription can be used.
    """

    name: str
    """Name, globally unique."""
    status: str
    """Status of the organization; `active` for one in good standing."""
    subscription: str
    """Name of the current subscription."""
    id: str | None = None
    """Unique identifier (UUID)."""
    creation_date: DateTime | None = None
    """Creation time."""
    two_factor_authentication_forced: StrictBool | None = None
    """True if users must log in with two factors."""
    overage_usage: StrictBool | None = None
    """True if credits beyond those of the subscription can be used."""
