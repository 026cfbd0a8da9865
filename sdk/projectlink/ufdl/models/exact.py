# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Exact``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool, StrictFloat, StrictInt


class Exact(Model):
    """The field has this value."""

    type: Annotated[str, Known("exact")]
    """`exact`."""
    field: str
    """Name of a field of a project."""
    value: str | StrictInt | StrictFloat | StrictBool
    """A value of the field's type: a number, a text, or a date-time as text in ISO 8601. A field that is null has no
    value."""
    case_insensitive: StrictBool | None = None
    """Whether capitals and small letters are the same; by default not."""
    invert: StrictBool | None = None
    """Whether the opposite is meant; by default not."""
