# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceStatus``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class ServiceStatus(Model):
    """Status of a service.

    Attributes:
        id: Identifier of the service (UUID).
        ready: True if the service can take requests.
        instances_ready: Number of instances that can take requests.
    """

    id: str
    """Identifier of the service (UUID)."""
    ready: StrictBool
    """True if the service can take requests."""
    instances_ready: StrictInt | None = None
    """Number of instances that can take requests."""
