# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Date, Model, StrictBool


class OrganizationCreate(Model):
    """An organization to create.

    Attributes:
        name: Name of the organization, globally unique: lowercase letters, digits and dashes, starting with a letter. 1
            to 64 characters.
        subscription: Name of the subscription. Not empty.
        subscription_end_date: End date of the subscription, on which it is cancelled. Not allowed for the `free`
            subscription, which is valid for a year.
        voucher: Code of a voucher. Not empty.
        two_factor_authentication_forced: True if users must log in with two factors. Default: `false`.
    """

    name: str
    """Name of the organization, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to
    64 characters."""
    subscription: str | None = None
    """Name of the subscription. Not empty."""
    subscription_end_date: Date | None = None
    """End date of the subscription, on which it is cancelled. Not allowed for the `free` subscription, which is
    valid for a year."""
    voucher: str | None = None
    """Code of a voucher. Not empty."""
    two_factor_authentication_forced: StrictBool | None = None
    """True if users must log in with two factors. Default: `false`."""
