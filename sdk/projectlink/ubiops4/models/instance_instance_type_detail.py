# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceInstanceTypeDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class InstanceInstanceTypeDetail(Model):
    """Instance type of an instance.

    Attributes:
        name: Name, such as `512mb`.
        id: Unique identifier (UUID).
        display_name: Name for people, such as `512 MB + 0.125 vCPU`.
    """

    name: str
    """Name, such as `512mb`."""
    id: str | None = None
    """Unique identifier (UUID)."""
    display_name: str | None = None
    """Name for people, such as `512 MB + 0.125 vCPU`."""
