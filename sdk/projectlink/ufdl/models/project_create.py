# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ProjectCreate(Model):
    """A project to create.

    Attributes:
        name: Name of the project. 1 to 200 characters.
        team: Primary key of the team that owns the project.
    """

    name: str
    """Name of the project. 1 to 200 characters."""
    team: StrictInt
    """Primary key of the team that owns the project."""
