# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Compare``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool, StrictFloat, StrictInt


class Compare(Model):
    """The field's value is less or greater than another; null is neither."""

    type: Annotated[str, Known("compare")]
    """`compare`."""
    field: str
    """Name of a field of a project."""
    operator: Annotated[str, Known("<", ">", ">=", "<=")]
    """How the value compares. One of: `<`, `>`, `>=`, `<=`."""
    value: str | StrictInt | StrictFloat | StrictBool
    """A value of the field's type: a number, a text, or a date-time as text in ISO 8601. A field that is null has no
    value."""
    invert: StrictBool | None = None
    """Whether the opposite is meant; by default not."""
