# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrderBy``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class OrderBy(Model):
    """A field that a list is ordered by."""

    field: str
    """Name of a field of a project."""
    ascending: StrictBool | None = None
    """Whether the least value comes first, as it does by default, or last."""
    nulls_first: StrictBool | None = None
    """Whether projects without a value come first, or last. By default null counts as the greatest value."""
