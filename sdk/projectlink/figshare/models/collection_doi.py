# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CollectionDOI``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class CollectionDOI(Model):
    """DOI of a collection.

    Attributes:
        doi: The reserved DOI.
    """

    doi: str
    """The reserved DOI."""
