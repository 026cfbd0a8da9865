# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceUserTokenList``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class ServiceUserTokenList(Model):
    """The new token of a service user.

    Attributes:
        token: New API token; only this response contains it.
    """

    token: Annotated[str, Field(repr=False)]
    """New API token; only this response contains it."""
