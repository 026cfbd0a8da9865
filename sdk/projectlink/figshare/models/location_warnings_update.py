# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``LocationWarningsUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class LocationWarningsUpdate(Model):
    """Location of an updated resource, with warnings.

    Attributes:
        location: URL of the resource.
        warnings: Values that were ignored.
    """

    location: str
    """URL of the resource."""
    warnings: list[str]
    """Values that were ignored."""
