# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Exact``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool, StrictFloat, StrictInt


class Exact(Model):
    """Condition: the field equals a value."""

    type: Annotated[str, Known("exact")]
    """Always `exact`."""
    field: str
    """Name of a field of a project."""
    value: str | StrictInt | StrictFloat | StrictBool
    """Value to compare with: a number, a string, or a date-time as an ISO 8601 string. Null fields never match."""
    case_insensitive: StrictBool | None = None
    """True to ignore case. Default: `false`."""
    invert: StrictBool | None = None
    """True to negate the condition. Default: `false`."""
