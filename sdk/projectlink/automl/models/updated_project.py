# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UpdatedProject``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.automl.models.project_texts import ProjectTexts


class UpdatedProject(Model):
    """An updated project.

    Attributes:
        project: A project after an update.
    """

    project: ProjectTexts
    """A project after an update."""
