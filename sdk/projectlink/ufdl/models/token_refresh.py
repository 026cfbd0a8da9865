# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TokenRefresh``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class TokenRefresh(Model):
    """A refresh token to exchange.

    Attributes:
        refresh: The refresh token. Not empty.
    """

    refresh: Annotated[str, Field(repr=False)]
    """The refresh token. Not empty."""
