# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectCreate(Model):
    """A project to create.

    Attributes:
        name: Name of the project. Not empty.
        description: Description of the project.
    """

    name: str
    """Name of the project. Not empty."""
    description: str | None = None
    """Description of the project."""
