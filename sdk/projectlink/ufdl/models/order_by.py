# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrderBy``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class OrderBy(Model):
    """A field to sort by.

    Attributes:
        field: Name of a field of a project.
        ascending: True for the smallest value first. Default: `true`.
        nulls_first: True to put projects with a null value first, false to put them last. By default null is the
            largest value.
    """

    field: str
    """Name of a field of a project."""
    ascending: StrictBool | None = None
    """True for the smallest value first. Default: `true`."""
    nulls_first: StrictBool | None = None
    """True to put projects with a null value first, false to put them last. By default null is the largest value."""
