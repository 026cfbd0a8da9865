# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TokenPair``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class TokenPair(Model):
    """What logging in gives."""

    access: Annotated[str, Field(repr=False)]
    """The token to call with, for five minutes."""
    refresh: Annotated[str, Field(repr=False)]
    """The token that gives another access token, for a day."""
