# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Location``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class Location(Model):
    """Location of a created resource.

    Attributes:
        location: URL of the resource.
    """

    location: str
    """URL of the resource."""
