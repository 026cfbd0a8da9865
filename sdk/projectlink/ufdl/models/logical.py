# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Logical``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool
from projectlink.ufdl.models.compare import Compare
from projectlink.ufdl.models.contains import Contains
from projectlink.ufdl.models.exact import Exact
from projectlink.ufdl.models.is_null import IsNull


class Logical(Model):
    """All of the conditions hold, or any of them does."""

    type: Annotated[str, Known("and", "or")]
    """`and`, or `or`. One of: `and`, `or`."""
    sub_expressions: list[Exact | Contains | Compare | IsNull | Logical]
    """At least two conditions. At least 2 items."""
    invert: StrictBool | None = None
    """Whether the opposite is meant; by default not."""
