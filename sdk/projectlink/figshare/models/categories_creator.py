# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CategoriesCreator``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class CategoriesCreator(Model):
    """Categories to add.

    Attributes:
        categories: Category ids, for example 1, 10 and 11.
    """

    categories: list[StrictInt]
    """Category ids, for example 1, 10 and 11."""
