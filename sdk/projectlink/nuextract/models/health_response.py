# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``HealthResponse``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.nuextract.models.service_status import ServiceStatus


class HealthResponse(Model):
    """The status of the platform's services.

    Attributes:
        services: The services.
    """

    services: list[ServiceStatus]
    """The services."""
