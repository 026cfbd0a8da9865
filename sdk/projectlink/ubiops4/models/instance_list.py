# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum
from projectlink.ubiops4.models.instance_instance_type_detail import InstanceInstanceTypeDetail


class InstanceList(Model):
    """An instance of a deployment version.

    Attributes:
        id: Unique identifier (UUID).
        status: Status of the instance: `pending`, `initialising`, `running` or `stopping`.
        instance_type: Instance type; null until it is chosen.
        time_created: Creation time.
        time_updated: Time of the last update.
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
