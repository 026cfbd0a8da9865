# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceDetail``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum
from projectlink.ubiops4.models.instance_instance_type_detail import InstanceInstanceTypeDetail
from projectlink.ubiops4.models.instance_type_node_pool import InstanceTypeNodePool
from projectlink.ubiops4.models.node import Node


class InstanceDetail(Model):
    """An instance of a deployment version, and where it runs.

    Attributes:
        id: Unique identifier (UUID).
        status: Status of the instance: `pending`, `initialising`, `running` or `stopping`.
        instance_type: Instance type; null until it is chosen.
        time_created: Creation time.
        time_updated: Time of the last update.
        deployment: Name of the deployment.
        version: Name of the version.
        node: Node that an instance runs on.
        node_pool: Node pool; null until it is chosen.
    """

    id: str | None = None
    """Unique identifier (UUID)."""
    status: Annotated[Literal["pending", "initialising", "running", "stopping"] | str | None, OpenEnum()] = None
    """Status of the instance: `pending`, `initialising`, `running` or `stopping`."""
    instance_type: InstanceInstanceTypeDetail | None = None
    """Instance type; null until it is chosen."""
    time_created: DateTime | None = None
    """Creation time."""
    time_updated: DateTime | None = None
    """Time of the last update."""
    deployment: str | None = None
    """Name of the deployment."""
    version: str | None = None
    """Name of the version."""
    node: Node | None = None
    """Node that an instance runs on."""
    node_pool: InstanceTypeNodePool | None = None
    """Node pool; null until it is chosen."""
