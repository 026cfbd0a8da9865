# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``IsNull``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool


class IsNull(Model):
    """Condition: the field is null.

    Attributes:
        type: Always `isnull`.
        field: Name of a field of a project.
        invert: True to negate the condition. Default: `false`.
    """

    type: Annotated[Literal["isnull"] | str, OpenEnum()]
    """Always `isnull`."""
    field: str
    """Name of a field of a project."""
    invert: StrictBool | None = None
    """True to negate the condition. Default: `false`."""
