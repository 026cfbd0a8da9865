# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CustomArticleField``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictBool


class CustomArticleField(Model):
    """A custom field of an article.

    Attributes:
        name: Name.
        value: Value.
        is_mandatory: True if a value is required.
    """

    name: str
    """Name."""
    value: Any
    """Value."""
    is_mandatory: StrictBool | None
    """True if a value is required."""
