# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Compare``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictFloat, StrictInt


class Compare(Model):
    """Condition: the field is less or greater than a value. Null fields never match.

    Attributes:
        type: Always `compare`.
        field: Name of a field of a project.
        operator: Comparison operator. One of: `<`, `>`, `>=`, `<=`.
        value: Value to compare with: a number, a string, or a date-time as an ISO 8601 string. Null fields never match.
        invert: True to negate the condition. Default: `false`.
    """

    type: Annotated[Literal["compare"] | str, OpenEnum()]
    """Always `compare`."""
    field: str
    """Name of a field of a project."""
    operator: Annotated[Literal["<", ">", ">=", "<="] | str, OpenEnum()]
    """Comparison operator. One of: `<`, `>`, `>=`, `<=`."""
    value: str | StrictInt | StrictFloat | StrictBool
    """Value to compare with: a number, a string, or a date-time as an ISO 8601 string. Null fields never match."""
    invert: StrictBool | None = None
    """True to negate the condition. Default: `false`."""
