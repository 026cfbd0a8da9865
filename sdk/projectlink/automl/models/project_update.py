# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectUpdate(Model):
    """New name and description of a project.

    Attributes:
        name: New name of the project. Not empty.
        description: New description; null removes it.
    """

    name: str
    """New name of the project. Not empty."""
    description: str | None = None
    """New description; null removes it."""
