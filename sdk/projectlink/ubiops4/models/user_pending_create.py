# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UserPendingCreate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class UserPendingCreate(Model):
    """A user to create.

    Attributes:
        email: E-mail address of the user, unique. 1 to 254 characters.
        password: Password of the user. 8 to 128 characters.
        name: Name of the user. At most 256 characters.
        surname: Surname of the user. At most 256 characters.
    """

    email: str
    """E-mail address of the user, unique. 1 to 254 characters."""
    password: Annotated[str, Field(repr=False)]
    """Password of the user. 8 to 128 characters."""
    name: str | None = None
    """Name of the user. At most 256 characters."""
    surname: str | None = None
    """Surname of the user. At most 256 characters."""
