# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PrivateLinkResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class PrivateLinkResponse(Model):
    """A created private link.

    Attributes:
        location: API URL.
        html_location: Page on figshare.
        token: Token for the query parameter `private_link`.
    """

    location: str
    """API URL."""
    html_location: str
    """Page on figshare."""
    token: Annotated[str, Field(repr=False)]
    """Token for the query parameter `private_link`."""
