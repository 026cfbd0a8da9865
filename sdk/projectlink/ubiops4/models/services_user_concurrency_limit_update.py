# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServicesUserConcurrencyLimitUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ServicesUserConcurrencyLimitUpdate(Model):
    """New limit of the concurrent requests of a user to a service.

    Attributes:
        limit: The limit.
    """

    limit: StrictInt | None = None
    """The limit."""
