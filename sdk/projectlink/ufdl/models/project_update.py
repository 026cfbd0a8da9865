# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ProjectUpdate(Model):
    """All that can be changed of a project."""

    name: str
    """Name of the project. 1 to 200 characters."""
    team: StrictInt
    """Primary key of the team to move the project to."""
