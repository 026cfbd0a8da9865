# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectTexts``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model


class ProjectTexts(Model):
    """A project after an update.

    Attributes:
        id: Identifier of the project (UUID).
        name: Name of the project.
        description: Description of the project.
        created_at: Creation time.
    """

    id: str
    """Identifier of the project (UUID)."""
    name: str
    """Name of the project."""
    description: str | None
    """Description of the project."""
    created_at: DateTime | None = None
    """Creation time."""
