# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceUserTokenList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ServiceUserTokenList(Model):
    """The new token of a service user.

    Attributes:
        token: New API token; only this response contains it.
    """

    token: str
    """New API token; only this response contains it."""
