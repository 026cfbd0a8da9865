# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectCreate(Model):
    """A project to create."""

    name: str
    """Project name; not empty. Not empty."""
    description: str | None = None
    """What the project is about."""
