# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UserPendingCreate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictBool


class UserPendingCreate(Model):
    """A user to create."""

    email: str
    """E-mail of the user, unique. 1 to 254 characters."""
    password: Annotated[str, Field(repr=False)]
    """Password, at least 8 characters long. 8 to 128 characters."""
    terms_conditions: StrictBool
    """Whether the terms and conditions are accepted; they must be."""
    name: str | None = None
    """Name of the user. At most 256 characters."""
    surname: str | None = None
    """Surname of the user. At most 256 characters."""
