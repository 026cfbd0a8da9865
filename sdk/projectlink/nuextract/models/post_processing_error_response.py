# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PostProcessingErrorResponse``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class PostProcessingErrorResponse(Model):
    """An invalid result.

    Attributes:
        code: Code for programs.
        message: Description for people.
        details: Further details.
        path: Path of the value.
        before: Value before post-processing.
    """

    code: str
    """Code for programs."""
    message: str
    """Description for people."""
    details: dict[str, str]
    """Further details."""
    path: str | None = None
    """Path of the value."""
    before: str | None = None
    """Value before post-processing."""
