# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceTypeItem``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictBool, StrictFloat, StrictInt
from projectlink.ubiops4.models.instance_type_node_pool import InstanceTypeNodePool


class InstanceTypeItem(Model):
    """An instance type of a group.

    Attributes:
        name: Name, such as `512mb`.
        id: Unique identifier (UUID).
        time_created: Creation time.
        display_name: Name for people, such as `512 MB + 0.125 vCPU`.
        cpu: Number of virtual CPUs.
        memory: Memory in MiB.
        storage: Maximum storage in MB.
        accelerator: Number of GPUs.
        credit_rate: Credits per hour.
        dedicated_node: True if each instance has a separate node.
        node_pool: Node pool of an instance type.
        priority: Priority in the group, the lowest first.
        schedule_timeout: Time in seconds to wait for an instance before the next type is tried.
    """

    name: str
    """Name, such as `512mb`."""
    id: str | None = None
    """Unique identifier (UUID)."""
    time_created: DateTime | None = None
    """Creation time."""
    display_name: str | None = None
    """Name for people, such as `512 MB + 0.125 vCPU`."""
    cpu: StrictFloat | None = None
    """Number of virtual CPUs."""
    memory: StrictFloat | None = None
    """Memory in MiB."""
    storage: StrictFloat | None = None
    """Maximum storage in MB."""
    accelerator: StrictFloat | None = None
    """Number of GPUs."""
    credit_rate: StrictFloat | None = None
    """Credits per hour."""
    dedicated_node: StrictBool | None = None
    """True if each instance has a separate node."""
    node_pool: InstanceTypeNodePool | None = None
    """Node pool of an instance type."""
    priority: StrictInt | None = None
    """Priority in the group, the lowest first."""
    schedule_timeout: StrictInt | None = None
    """Time in seconds to wait for an instance before the next type is tried."""
