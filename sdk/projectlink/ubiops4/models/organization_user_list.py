# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationUserList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Date, Model, OpenEnum, StrictBool


class OrganizationUserList(Model):
    """A user of an organization.

    Attributes:
        id: Unique identifier of the user (UUID).
        email: E-mail address of the user, unique.
        name: Name of the user.
        status: Status of the account: `active` or `pending`.
        surname: Surname of the user.
        admin: True for an admin of the organization.
        join_date: Date on which the user joined the organization.
    """

    id: str
    """Unique identifier of the user (UUID)."""
    email: str
    """E-mail address of the user, unique."""
    name: str | None = None
    """Name of the user."""
    status: Annotated[Literal["active", "pending"] | str | None, OpenEnum()] = None
    """Status of the account: `active` or `pending`."""
    surname: str | None = None
    """Surname of the user."""
    admin: StrictBool | None = None
    """True for an admin of the organization."""
    join_date: Date | None = None
    """Date on which the user joined the organization."""
