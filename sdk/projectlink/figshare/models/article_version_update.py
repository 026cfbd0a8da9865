# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticleVersionUpdate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class ArticleVersionUpdate(Model):
    """Supplementary data of a version.

    Attributes:
        supplementary_fields: Fields, each with a name and a value.
        internal_metadata: Internal values by name.
    """

    supplementary_fields: list[dict[str, Any]] | None = None
    """Fields, each with a name and a value."""
    internal_metadata: dict[str, Any] | None = None
    """Internal values by name."""
