# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CreatedProject``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.automl.models.project import Project


class CreatedProject(Model):
    """A created project.

    Attributes:
        project_id: Identifier of the project (UUID).
        project: A project.
    """

    project_id: str
    """Identifier of the project (UUID)."""
    project: Project
    """A project."""
