# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TokenPair``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class TokenPair(Model):
    """Tokens from a login.

    Attributes:
        access: Access token, valid for five minutes.
        refresh: Refresh token, valid for a day.
    """

    access: Annotated[str, Field(repr=False)]
    """Access token, valid for five minutes."""
    refresh: Annotated[str, Field(repr=False)]
    """Refresh token, valid for a day."""
