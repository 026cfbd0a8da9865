# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectSummary``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictInt


class ProjectSummary(Model):
    """A project and the numbers of its resources.

    Attributes:
        id: Identifier of the project (UUID).
        name: Name of the project.
        description: Description of the project.
        status: Status of the project.
        dataset_count: Number of uploaded datasets.
        experiment_count: Number of experiment runs.
        model_count: Number of trained models.
        created_at: Creation time.
    """

    id: str
    """Identifier of the project (UUID)."""
    name: str
    """Name of the project."""
    description: str | None
    """Description of the project."""
    status: str
    """Status of the project."""
    dataset_count: StrictInt
    """Number of uploaded datasets."""
    experiment_count: StrictInt
    """Number of experiment runs."""
    model_count: StrictInt
    """Number of trained models."""
    created_at: DateTime
    """Creation time."""
