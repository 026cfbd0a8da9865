# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Date, Model, StrictBool


class OrganizationCreate(Model):
    """An organization to create.

    Attributes:
        name: Name of the organization, globally unique: lowercase letters, digits and dashes, starting with a letter. 1
            to 64 characters.
        subscription: Name of the subscription. Not empty.
        subscription_agreed: True to accept the Services Agreement and the Terms & Conditions; required.
        subscription_end_date: End date of the subscription. Not allowed for the `free` subscription, which is valid for
            a year.
    """

    name: str
    """Name of the organization, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to
    64 characters."""
    subscription: str
    """Name of the subscription. Not empty."""
    subscription_agreed: StrictBool
    """True to accept the Services Agreement and the Terms & Conditions; required."""
    subscription_end_date: Date | None = None
    """End date of the subscription. Not allowed for the `free` subscription, which is valid for a year."""
