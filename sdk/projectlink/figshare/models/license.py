# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``License``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class License(Model):
    """A license.

    Attributes:
        value: License id.
        name: Name.
        url: URL of the license text.
    """

    value: StrictInt
    """License id."""
    name: str
    """Name."""
    url: str | None
    """URL of the license text."""
