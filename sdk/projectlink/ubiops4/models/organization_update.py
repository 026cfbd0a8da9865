# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Date, Model, StrictBool


class OrganizationUpdate(Model):
    """Fields of an organization to update. Only staff can update the subscription and its dates.

    Attributes:
        name: New name, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64
            characters.
        subscription: Name of the new subscription. Not empty.
        subscription_end_date: End date of the subscription, on which it is cancelled; required for a new subscription
            other than `free`. Null removes it.
        subscription_start_date: Start date of the new subscription.
        two_factor_authentication_forced: True if users must log in with two factors.
    """

    name: str | None = None
    """New name, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64 characters."""
    subscription: str | None = None
    """Name of the new subscription. Not empty."""
    subscription_end_date: Date | None = None
    """End date of the subscription, on which it is cancelled; required for a new subscription other than `free`.
    Null removes it."""
    subscription_start_date: Date | None = None
    """Start date of the new subscription."""
    two_factor_authentication_forced: StrictBool | None = None
    """True if users must log in with two factors."""
