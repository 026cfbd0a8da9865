# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Category``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class Category(Model):
    """A category.

    Attributes:
        id: Category id.
        parent_id: Id of the parent category.
        title: Title.
    """

    id: StrictInt
    """Category id."""
    parent_id: StrictInt | None
    """Id of the parent category."""
    title: str | None
    """Title."""
