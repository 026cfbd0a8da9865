# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ReadProject``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.automl.models.project import Project


class ReadProject(Model):
    """A project.

    Attributes:
        project: A project.
    """

    project: Project
    """A project."""
