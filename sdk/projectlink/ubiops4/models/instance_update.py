# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceUpdate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class InstanceUpdate(Model):
    """New status of an instance.

    Attributes:
        status: Must be `stopped`.
    """

    status: Annotated[Literal["stopped"] | str | None, OpenEnum()] = None
    """Must be `stopped`."""
