# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TextRequest``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class TextRequest(Model):
    """A text.

    Attributes:
        text: The text.
    """

    text: str
    """The text."""
