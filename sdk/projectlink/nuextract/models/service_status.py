# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceStatus``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ServiceStatus(Model):
    """The status of a service.

    Attributes:
        name: Name of the service.
        status: Status of the service.
        count: Number of its instances.
    """

    name: str
    """Name of the service."""
    status: str
    """Status of the service."""
    count: StrictInt | None = None
    """Number of its instances."""
