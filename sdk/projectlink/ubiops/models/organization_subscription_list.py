# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationSubscriptionList``."""

from __future__ import annotations

from projectlink._core.contract.model import Date, Model


class OrganizationSubscriptionList(Model):
    """A current or past subscription of an organization.

    Attributes:
        start_date: Start date.
        id: Identifier of the history entry (UUID).
        subscription: Name of the subscription.
        subscription_agreement_user: E-mail address of the user who accepted the terms.
        subscription_update_user: E-mail address of the user who changed to this subscription; empty for the first one.
    """

    start_date: Date
    """Start date."""
    id: str | None = None
    """Identifier of the history entry (UUID)."""
    subscription: str | None = None
    """Name of the subscription."""
    subscription_agreement_user: str | None = None
    """E-mail address of the user who accepted the terms."""
    subscription_update_user: str | None = None
    """E-mail address of the user who changed to this subscription; empty for the first one."""
