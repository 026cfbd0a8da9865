# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceList``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictBool, StrictInt


class ServiceList(Model):
    """Summary of a service.

    Attributes:
        name: Name, unique within the project.
        deployment: Name of the deployment.
        port: Port of the instances that is exposed.
        id: Unique identifier (UUID).
        version: Name of the version; null for the default version.
        time_created: Creation time.
        time_updated: Time of the last update.
        labels: Labels and their values.
        authentication_required: True if callers must authenticate.
        type: Type of the service.
        cache_aware_llm_routing: True if prompts with the same beginning go to the same instance.
    """

    name: str
    """Name, unique within the project."""
    deployment: str
    """Name of the deployment."""
    port: StrictInt
    """Port of the instances that is exposed."""
    id: str | None = None
    """Unique identifier (UUID)."""
    version: str | None = None
    """Name of the version; null for the default version."""
    time_created: DateTime | None = None
    """Creation time."""
    time_updated: DateTime | None = None
    """Time of the last update."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    authentication_required: StrictBool | None = None
    """True if callers must authenticate."""
    type: str | None = None
    """Type of the service."""
    cache_aware_llm_routing: StrictBool | None = None
    """True if prompts with the same beginning go to the same instance."""
