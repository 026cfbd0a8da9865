# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``QuotaDetail``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictFloat


class QuotaDetail(Model):
    """Limit of a resource in a project.

    Attributes:
        resource: Name of the resource, such as `memory_standard`, `cpu_standard` or `accelerator_standard`.
        quota: Maximum of the resource, such as bytes of memory or CPUs.
    """

    resource: Annotated[Literal["memory_standard", "cpu_standard", "accelerator_standard"] | str, OpenEnum()]
    """Name of the resource, such as `memory_standard`, `cpu_standard` or `accelerator_standard`."""
    quota: StrictFloat | None = None
    """Maximum of the resource, such as bytes of memory or CPUs."""
