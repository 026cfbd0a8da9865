# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceTypeNodePool``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.instance_type_cluster import InstanceTypeCluster


class InstanceTypeNodePool(Model):
    """Node pool of an instance type.

    Attributes:
        cluster: Cluster of a node pool.
    """

    cluster: InstanceTypeCluster | None = None
    """Cluster of a node pool."""
