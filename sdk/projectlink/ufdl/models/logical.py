# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Logical``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

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

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            type: Literal["and", "or"] | str,
            sub_expressions: Sequence[
                Exact
                | dict[str, Any]
                | Contains
                | dict[str, Any]
                | Compare
                | dict[str, Any]
                | IsNull
                | dict[str, Any]
                | Logical
                | dict[str, Any]
            ],
            invert: StrictBool | None = None,
        ) -> None: ...
