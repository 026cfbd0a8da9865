# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``IsNull``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool


class IsNull(Model):
    """Condition: the field is null."""

    type: Annotated[str, Known("isnull")]
    """Always `isnull`."""
    field: str
    """Name of a field of a project."""
    invert: StrictBool | None = None
    """True to negate the condition. Default: `false`."""
