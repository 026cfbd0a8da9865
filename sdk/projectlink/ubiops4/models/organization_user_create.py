# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationUserCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class OrganizationUserCreate(Model):
    """A user to add to an organization.

    Attributes:
        email: E-mail address of the user. Not empty.
        admin: True to make the user an admin of the organization. Default: `false`.
    """

    email: str
    """E-mail address of the user. Not empty."""
    admin: StrictBool | None = None
    """True to make the user an admin of the organization. Default: `false`."""
