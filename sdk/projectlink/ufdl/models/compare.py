# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Compare``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool, StrictFloat, StrictInt


class Compare(Model):
    """Condition: the field is less or greater than a value. Null fields never match."""

    type: Annotated[str, Known("compare")]
    """Always `compare`."""
    field: str
    """Name of a field of a project."""
    operator: Annotated[str, Known("<", ">", ">=", "<=")]
    """Comparison operator. One of: `<`, `>`, `>=`, `<=`."""
    value: str | StrictInt | StrictFloat | StrictBool
    """Value to compare with: a number, a string, or a date-time as an ISO 8601 string. Null fields never match."""
    invert: StrictBool | None = None
    """True to negate the condition. Default: `false`."""
