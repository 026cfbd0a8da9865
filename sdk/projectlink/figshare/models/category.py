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
        path: Ids of its parents and its own, from the top: `/450/1024/6532`.
        source_id: Code of the category in its taxonomy.
        taxonomy_id: Id of the taxonomy.
    """

    id: StrictInt
    """Category id."""
    parent_id: StrictInt | None
    """Id of the parent category."""
    title: str | None
    """Title."""
    path: str | None
    """Ids of its parents and its own, from the top: `/450/1024/6532`."""
    source_id: str | None
    """Code of the category in its taxonomy."""
    taxonomy_id: StrictInt | None
    """Id of the taxonomy."""
