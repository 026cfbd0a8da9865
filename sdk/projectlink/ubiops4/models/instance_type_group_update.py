# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceTypeGroupUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.instance_type_item_create import InstanceTypeItemCreate


class InstanceTypeGroupUpdate(Model):
    """Fields of an instance type group to update.

    Attributes:
        name: Name of the group. 1 to 256 characters.
        instance_types: Instance types that replace all previous ones. At least 1 items.
    """

    name: str | None = None
    """Name of the group. 1 to 256 characters."""
    instance_types: list[InstanceTypeItemCreate] | None = None
    """Instance types that replace all previous ones. At least 1 items."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str | None = None,
            instance_types: Sequence[InstanceTypeItemCreate | dict[str, Any]] | None = None,
        ) -> None: ...
