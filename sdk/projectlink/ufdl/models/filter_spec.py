# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FilterSpec``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool
from projectlink.ufdl.models.compare import Compare
from projectlink.ufdl.models.contains import Contains
from projectlink.ufdl.models.exact import Exact
from projectlink.ufdl.models.is_null import IsNull
from projectlink.ufdl.models.logical import Logical
from projectlink.ufdl.models.order_by import OrderBy


class FilterSpec(Model):
    """Which projects a list holds, and in which order."""

    expressions: list[Exact | Contains | Compare | IsNull | Logical] | None = None
    """Conditions that a project in the list meets, all of them."""
    order_by: list[OrderBy] | None = None
    """What the list is ordered by, the most important first."""
    include_inactive: StrictBool | None = None
    """Whether projects that are soft-deleted are in the list too; by default not."""
