# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationSubscriptionList``."""

from __future__ import annotations

from datetime import date

from projectlink._core.contract.model import Model


class OrganizationSubscriptionList(Model):
    """A subscription that an organization has or had."""

    start_date: date
    """The day on which it started."""
    id: str | None = None
    """Identifier of this entry of the history (UUID)."""
    subscription: str | None = None
    """Name of the subscription."""
    subscription_agreement_user: str | None = None
    """E-mail of the user who accepted its terms."""
    subscription_update_user: str | None = None
    """E-mail of the user who changed the organization to it; empty for the first one."""
