# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""UserPendingCreate."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictBool


class UserPendingCreate(Model):
    """A user to create."""

    email: str
    """E-mail of the user, unique."""
    password: Annotated[str, Field(repr=False)]
    """Password, at least 8 characters long."""
    terms_conditions: StrictBool
    """Whether the terms and conditions are accepted; they must be."""
    name: str | None = None
    """Name of the user."""
    surname: str | None = None
    """Surname of the user."""
