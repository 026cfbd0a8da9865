# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectPartialUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ProjectPartialUpdate(Model):
    """Fields of a project to update.

    Attributes:
        name: Name of the project. 1 to 200 characters.
        team: Primary key of the new team.
    """

    name: str | None = None
    """Name of the project. 1 to 200 characters."""
    team: StrictInt | None = None
    """Primary key of the new team."""
