# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceTypeGroupList``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model
from projectlink.ubiops4.models.instance_type_item import InstanceTypeItem


class InstanceTypeGroupList(Model):
    """An instance type group.

    Attributes:
        id: Unique identifier (UUID).
        name: Name.
        time_created: Creation time.
        time_updated: Time of the last update.
        instance_types: Instance types of the group.
    """

    id: str | None = None
    """Unique identifier (UUID)."""
    name: str | None = None
    """Name."""
    time_created: DateTime | None = None
    """Creation time."""
    time_updated: DateTime | None = None
    """Time of the last update."""
    instance_types: list[InstanceTypeItem] | None = None
    """Instance types of the group."""
