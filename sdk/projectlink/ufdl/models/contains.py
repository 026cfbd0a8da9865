# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Contains``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool


class Contains(Model):
    """Condition: the field contains a text.

    Attributes:
        type: Always `contains`.
        field: Name of a field of a project.
        sub_string: Text to search for. Not empty.
        case_insensitive: True to ignore case. Default: `false`.
        invert: True to negate the condition. Default: `false`.
    """

    type: Annotated[Literal["contains"] | str, OpenEnum()]
    """Always `contains`."""
    field: str
    """Name of a field of a project."""
    sub_string: str
    """Text to search for. Not empty."""
    case_insensitive: StrictBool | None = None
    """True to ignore case. Default: `false`."""
    invert: StrictBool | None = None
    """True to negate the condition. Default: `false`."""
