# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Contains``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool


class Contains(Model):
    """Condition: the field contains a text."""

    type: Annotated[str, Known("contains")]
    """Always `contains`."""
    field: str
    """Name of a field of a project."""
    sub_string: str
    """Text to search for. Not empty."""
    case_insensitive: StrictBool | None = None
    """True to ignore case. Default: `false`."""
    invert: StrictBool | None = None
    """True to negate the condition. Default: `false`."""
