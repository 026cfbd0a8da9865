# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TemplateRequest``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class TemplateRequest(Model):
    """A description of a template.

    Attributes:
        description: Description in any words.
    """

    description: str
    """Description in any words."""
