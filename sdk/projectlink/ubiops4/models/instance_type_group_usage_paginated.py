# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceTypeGroupUsagePaginated``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.instance_type_group_usage import InstanceTypeGroupUsage


class InstanceTypeGroupUsagePaginated(Model):
    """A page of deployment versions that use an instance type group.

    Attributes:
        results: Deployment versions of the page.
        next: Cursor of the next page; null on the last one.
        previous: Cursor of the previous page; null on the first one.
    """

    results: list[InstanceTypeGroupUsage]
    """Deployment versions of the page."""
    next: str | None = None
    """Cursor of the next page; null on the last one."""
    previous: str | None = None
    """Cursor of the previous page; null on the first one."""
