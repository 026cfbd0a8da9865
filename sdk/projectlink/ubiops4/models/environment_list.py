# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentList``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictBool


class EnvironmentList(Model):
    """An environment.

    Attributes:
        name: Name, unique within the project.
        id: Unique identifier (UUID).
        project: Name of the project; null for an environment of the service.
        creation_date: Creation time.
        last_updated: Time of the last update.
        description: Description; may be empty.
        labels: Labels and their values.
        system: True for an environment of the service.
    """

    name: str
    """Name, unique within the project."""
    id: str | None = None
    """Unique identifier (UUID)."""
    project: str | None = None
    """Name of the project; null for an environment of the service."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
    description: str | None = None
    """Description; may be empty."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    system: StrictBool | None = None
    """True for an environment of the service."""
