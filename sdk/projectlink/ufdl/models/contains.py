# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Contains``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool


class Contains(Model):
    """The field is a text with this text in it."""

    type: Annotated[str, Known("contains")]
    """`contains`."""
    field: str
    """Name of a field of a project."""
    sub_string: str
    """The text to look for. Not empty."""
    case_insensitive: StrictBool | None = None
    """Whether capitals and small letters are the same; by default not."""
    invert: StrictBool | None = None
    """Whether the opposite is meant; by default not."""
