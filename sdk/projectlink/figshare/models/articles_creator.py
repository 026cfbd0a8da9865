# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticlesCreator``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ArticlesCreator(Model):
    """Articles to add.

    Attributes:
        articles: Article ids, for example 2000003.
    """

    articles: list[StrictInt]
    """Article ids, for example 2000003."""
