# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Logical``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool
from projectlink.ufdl.models.compare import Compare
from projectlink.ufdl.models.contains import Contains
from projectlink.ufdl.models.exact import Exact
from projectlink.ufdl.models.is_null import IsNull


class Logical(Model):
    """Condition: all or any of several conditions hold.

    Attributes:
        type: `and` if all conditions must hold, `or` if one is enough. One of: `and`, `or`.
        sub_expressions: Conditions to combine. At least 2 items.
        invert: True to negate the condition. Default: `false`.
    """

    type: Annotated[Literal["and", "or"] | str, OpenEnum()]
    """`and` if all conditions must hold, `or` if one is enough. One of: `and`, `or`."""
    sub_expressions: list[Exact | Contains | Compare | IsNull | Logical]
    """Conditions to combine. At least 2 items."""
    invert: StrictBool | None = None
    """True to negate the condition. Default: `false`."""
