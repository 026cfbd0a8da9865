# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CreateProjectResponse``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class CreateProjectResponse(Model):
    """Id and location of a created resource.

    Attributes:
        entity_id: Id of the resource.
        location: URL of the resource.
    """

    entity_id: StrictInt
    """Id of the resource."""
    location: str
    """URL of the resource."""
