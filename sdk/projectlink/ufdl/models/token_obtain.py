# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TokenObtain``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class TokenObtain(Model):
    """Who logs in."""

    username: str
    """Name of the user. Not empty."""
    password: Annotated[str, Field(repr=False)]
    """The user's password. Not empty."""
