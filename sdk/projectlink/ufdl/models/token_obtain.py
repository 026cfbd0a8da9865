# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TokenObtain``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class TokenObtain(Model):
    """User name and password.

    Attributes:
        username: User name. Not empty.
        password: Password of the user. Not empty.
    """

    username: str
    """User name. Not empty."""
    password: Annotated[str, Field(repr=False)]
    """Password of the user. Not empty."""
