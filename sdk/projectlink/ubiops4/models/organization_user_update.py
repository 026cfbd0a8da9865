# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationUserUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class OrganizationUserUpdate(Model):
    """Admin status of a user to update.

    Attributes:
        admin: True to make the user an admin of the organization, false for a normal user.
    """

    admin: StrictBool | None = None
    """True to make the user an admin of the organization, false for a normal user."""
