# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Project``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictInt


class Project(Model):
    """A group of datasets within a team.

    Attributes:
        pk: Primary key of the project.
        name: Name of the project.
        team: Primary key of the team that owns the project.
        creator: Primary key of the user that created the project.
        creation_time: Creation time.
        deletion_time: Time of the soft-deletion; null for an active project.
    """

    pk: StrictInt
    """Primary key of the project."""
    name: str
    """Name of the project."""
    team: StrictInt
    """Primary key of the team that owns the project."""
    creator: StrictInt | None
    """Primary key of the user that created the project."""
    creation_time: DateTime
    """Creation time."""
    deletion_time: DateTime | None
    """Time of the soft-deletion; null for an active project."""
