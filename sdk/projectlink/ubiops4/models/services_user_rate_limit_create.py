# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServicesUserRateLimitCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ServicesUserRateLimitCreate(Model):
    """Limit of the rate of the requests of a user to a service.

    Attributes:
        user_id: Identifier of the user (UUID).
        limit: The limit.
        id: Unique identifier (UUID).
    """

    user_id: str
    """Identifier of the user (UUID)."""
    limit: StrictInt
    """The limit."""
    id: str | None = None
    """Unique identifier (UUID)."""
