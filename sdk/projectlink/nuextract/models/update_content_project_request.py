# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UpdateContentProjectRequest``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class UpdateContentProjectRequest(Model):
    """Fields of a content project to update.

    Attributes:
        name: New name of the project.
        description: New description.
    """

    name: str | None = None
    """New name of the project."""
    description: str | None = None
    """New description."""
