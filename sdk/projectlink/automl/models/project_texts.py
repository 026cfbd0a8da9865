# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectTexts``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model


class ProjectTexts(Model):
    """What of a project can be changed."""

    id: str
    """Project identifier."""
    name: str
    """Project name."""
    description: str | None
    """What the project is about."""
    created_at: DateTime | None = None
    """When the project was created."""
