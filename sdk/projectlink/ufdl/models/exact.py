# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Exact``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictFloat, StrictInt


class Exact(Model):
    """Condition: the field equals a value.

    Attributes:
        type: Always `exact`.
        field: Name of a field of a project.
        value: Value to compare with: a number, a string, or a date-time as an ISO 8601 string. Null fields never match.
        case_insensitive: True to ignore case. Default: `false`.
        invert: True to negate the condition. Default: `false`.
    """

    type: Annotated[Literal["exact"] | str, OpenEnum()]
    """Always `exact`."""
    field: str
    """Name of a field of a project."""
    value: str | StrictInt | StrictFloat | StrictBool
    """Value to compare with: a number, a string, or a date-time as an ISO 8601 string. Null fields never match."""
    case_insensitive: StrictBool | None = None
    """True to ignore case. Default: `false`."""
    invert: StrictBool | None = None
    """True to negate the condition. Default: `false`."""
