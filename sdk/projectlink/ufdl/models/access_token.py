# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AccessToken``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class AccessToken(Model):
    """A new access token.

    Attributes:
        access: Access token, valid for five minutes.
    """

    access: Annotated[str, Field(repr=False)]
    """Access token, valid for five minutes."""
