# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CustomArticleFieldAdd``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class CustomArticleFieldAdd(Model):
    """A value for a custom field.

    Attributes:
        name: Name of the field.
        value: Value: a text, a list of texts, or null to clear it.
    """

    name: str
    """Name of the field."""
    value: Any
    """Value: a text, a list of texts, or null to clear it."""
