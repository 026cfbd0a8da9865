# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FilterSpec``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model, StrictBool
from projectlink.ufdl.models.compare import Compare
from projectlink.ufdl.models.contains import Contains
from projectlink.ufdl.models.exact import Exact
from projectlink.ufdl.models.is_null import IsNull
from projectlink.ufdl.models.logical import Logical
from projectlink.ufdl.models.order_by import OrderBy


class FilterSpec(Model):
    """Filter and order of a list of projects.

    Attributes:
        expressions: Conditions; a project must meet all of them.
        order_by: Fields to sort by, the most significant first.
        include_inactive: True to include soft-deleted projects. Default: `false`.
    """

    expressions: list[Exact | Contains | Compare | IsNull | Logical] | None = None
    """Conditions; a project must meet all of them."""
    order_by: list[OrderBy] | None = None
    """Fields to sort by, the most significant first."""
    include_inactive: StrictBool | None = None
    """True to include soft-deleted projects. Default: `false`."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            expressions: Sequence[
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
            ]
            | None = None,
            order_by: Sequence[OrderBy | dict[str, Any]] | None = None,
            include_inactive: StrictBool | None = None,
        ) -> None: ...
