# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Project``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictInt


class Project(Model):
    """A group of datasets within a team."""

    pk: StrictInt
    """Primary key of the project."""
    name: str
    """Name of the project."""
    team: StrictInt
    """Primary key of the team that owns the project."""
    creator: StrictInt | None
    """Primary key of the user that created the project."""
    creation_time: DateTime
    """When the project was created."""
    deletion_time: DateTime | None
    """When the project was soft-deleted, or null if it is still active."""
