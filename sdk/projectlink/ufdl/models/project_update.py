# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ProjectUpdate(Model):
    """New name and team of a project.

    Attributes:
        name: Name of the project. 1 to 200 characters.
        team: Primary key of the new team.
    """

    name: str
    """Name of the project. 1 to 200 characters."""
    team: StrictInt
    """Primary key of the new team."""
