# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PrivateLink``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class PrivateLink(Model):
    """A link through which clients without an account read an article or a collection.

    Attributes:
        id: Unique identifier of the private link.
        is_active: True until the link expires.
        expires_date: Date when it expires.
        html_location: Page on figshare.
    """

    id: str
    """Unique identifier of the private link."""
    is_active: StrictBool
    """True until the link expires."""
    expires_date: str
    """Date when it expires."""
    html_location: str
    """Page on figshare."""
