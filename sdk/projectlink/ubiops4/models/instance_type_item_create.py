# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceTypeItemCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class InstanceTypeItemCreate(Model):
    """An instance type to add to a group.

    Attributes:
        id: Identifier of the instance type (UUID).
        priority: Priority in the group, the lowest first. At least 0.
        schedule_timeout: Time in seconds to wait for an instance before the next type is tried. At least 1. Default:
            `3600`.
    """

    id: str
    """Identifier of the instance type (UUID)."""
    priority: StrictInt | None = None
    """Priority in the group, the lowest first. At least 0."""
    schedule_timeout: StrictInt | None = None
    """Time in seconds to wait for an instance before the next type is tried. At least 1. Default: `3600`."""
