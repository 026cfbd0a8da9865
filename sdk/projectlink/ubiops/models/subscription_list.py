# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``SubscriptionList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class SubscriptionList(Model):
    """Summary of a subscription.

    Attributes:
        name: Name, unique.
        id: Unique identifier (UUID).
    """

    name: str
    """Name, unique."""
    id: str | None = None
    """Unique identifier (UUID)."""
