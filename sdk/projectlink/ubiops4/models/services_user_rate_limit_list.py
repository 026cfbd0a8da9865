# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServicesUserRateLimitList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ServicesUserRateLimitList(Model):
    """Limit of the rate of the requests of a user to a service.

    Attributes:
        user_id: Identifier of the user (UUID).
        user_email: E-mail address of the user.
        limit: The limit.
        id: Unique identifier (UUID).
    """

    user_id: str
    """Identifier of the user (UUID)."""
    user_email: str
    """E-mail address of the user."""
    limit: StrictInt
    """The limit."""
    id: str | None = None
    """Unique identifier (UUID)."""
