# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceTypeCluster``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class InstanceTypeCluster(Model):
    """Cluster of a node pool.

    Attributes:
        type: Type of the cluster, such as `gcp`.
    """

    type: str
    """Type of the cluster, such as `gcp`."""
