# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""ServiceUserTokenList."""

from __future__ import annotations

from projectlink._core.model import Model


class ServiceUserTokenList(Model):
    """The new token of a service user."""

    token: str
    """The new API token, shown here and never again."""
