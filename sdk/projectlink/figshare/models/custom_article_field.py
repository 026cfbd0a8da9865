# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CustomArticleField``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictBool


class CustomArticleField(Model):
    """A field that is an article's own."""

    name: str
    """Its name."""
    value: Any
    """What it says."""
    is_mandatory: StrictBool | None
    """Whether it must be filled in."""
