# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationUserUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class OrganizationUserUpdate(Model):
    """What to change in a user's place in an organization."""

    admin: StrictBool | None = None
    """Whether the user is to be an admin of the organization. Default: `false`."""
