# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationUserDetail``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool


class OrganizationUserDetail(Model):
    """A user of an organization."""

    id: str
    """Unique identifier of the user (UUID)."""
    email: str
    """E-mail address of the user, unique."""
    name: str | None = None
    """Name of the user."""
    surname: str | None = None
    """Surname of the user."""
    status: Annotated[str | None, Known("active", "pending")] = None
    """Status of the account: `active` or `pending`."""
    admin: StrictBool | None = None
    """True for an admin of the organization."""
