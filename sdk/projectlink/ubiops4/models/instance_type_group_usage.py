# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceTypeGroupUsage``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class InstanceTypeGroupUsage(Model):
    """A deployment version that uses an instance type group.

    Attributes:
        deployment: Name of the deployment.
        version: Name of the version.
        instance_type_group_id: Identifier of the group (UUID).
        instance_type_group_name: Name of the group.
        id: Unique identifier of the version (UUID).
    """

    deployment: str
    """Name of the deployment."""
    version: str
    """Name of the version."""
    instance_type_group_id: str
    """Identifier of the group (UUID)."""
    instance_type_group_name: str
    """Name of the group."""
    id: str | None = None
    """Unique identifier of the version (UUID)."""
