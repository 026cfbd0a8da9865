# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Date, Model, StrictBool


class OrganizationUpdate(Model):
    """Fields of an organization to update. Admins can update the name, staff all fields.

    Attributes:
        name: New name, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64
            characters.
        subscription: Name of the new subscription. Not empty.
        subscription_agreed: True to accept the agreement and terms of the new subscription.
        subscription_end_date: End date of the subscription; null removes it.
    """

    name: str | None = None
    """New name, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64 characters."""
    subscription: str | None = None
    """Name of the new subscription. Not empty."""
    subscription_agreed: StrictBool | None = None
    """True to accept the agreement and terms of the new subscription."""
    subscription_end_date: Date | None = None
    """End date of the subscription; null removes it."""
