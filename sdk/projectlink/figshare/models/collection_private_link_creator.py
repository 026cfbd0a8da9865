# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CollectionPrivateLinkCreator``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class CollectionPrivateLinkCreator(Model):
    """A private link to create.

    Attributes:
        expires_date: Date when it expires (ISO 8601). Default: in 365 days.
    """

    expires_date: str | None = None
    """Date when it expires (ISO 8601). Default: in 365 days."""
