# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationCreate``."""

from __future__ import annotations

from datetime import date

from projectlink._core.contract.model import Model, StrictBool


class OrganizationCreate(Model):
    """An organization to create."""

    name: str
    """Name of the organization, globally unique. Lowercase letters, digits and dashes, starting with a letter. 1 to
    64 characters."""
    subscription: str
    """Name of its subscription. Not empty."""
    subscription_agreed: StrictBool
    """Whether the Services Agreement and the Terms & Conditions are accepted; they must be."""
    subscription_end_date: date | None = None
    """The day on which the subscription is cancelled. None may be given for the `free` subscription, which always
    runs for a year."""
