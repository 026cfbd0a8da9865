# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TokenVerify``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class TokenVerify(Model):
    """A token to verify.

    Attributes:
        token: The token to verify. Not empty.
    """

    token: Annotated[str, Field(repr=False)]
    """The token to verify. Not empty."""
