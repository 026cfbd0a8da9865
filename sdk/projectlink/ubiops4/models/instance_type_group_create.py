# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceTypeGroupCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.instance_type_item_create import InstanceTypeItemCreate


class InstanceTypeGroupCreate(Model):
    """An instance type group to create.

    Attributes:
        instance_types: Instance types of the group. At least 1 items.
        name: Name of the group. 1 to 256 characters.
    """

    instance_types: list[InstanceTypeItemCreate]
    """Instance types of the group. At least 1 items."""
    name: str | None = None
    """Name of the group. 1 to 256 characters."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self, *, instance_types: Sequence[InstanceTypeItemCreate | dict[str, Any]], name: str | None = None
        ) -> None: ...
