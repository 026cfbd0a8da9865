# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CollectionHandle``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class CollectionHandle(Model):
    """Handle of a collection.

    Attributes:
        handle: The reserved handle.
    """

    handle: str
    """The reserved handle."""
