# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``LocationWarnings``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class LocationWarnings(Model):
    """Id and location of a created resource, with warnings.

    Attributes:
        entity_id: Id of the resource.
        location: URL of the resource.
        warnings: Values that were ignored.
    """

    entity_id: StrictInt
    """Id of the resource."""
    location: str
    """URL of the resource."""
    warnings: list[str]
    """Values that were ignored."""
