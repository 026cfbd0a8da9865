# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationUpdate``."""

from __future__ import annotations

from datetime import date

from projectlink._core.contract.model import Model, StrictBool


class OrganizationUpdate(Model):
    """What to change in an organization. The name is for its admins, the rest for staff only."""

    name: str | None = None
    """New name, globally unique. Lowercase letters, digits and dashes, starting with a letter. 1 to 64 characters."""
    subscription: str | None = None
    """Name of the new subscription. Not empty."""
    subscription_agreed: StrictBool | None = None
    """Whether the agreement and terms of the new subscription are accepted."""
    subscription_end_date: date | None = None
    """The day on which the subscription is cancelled. Null takes the end date away."""
