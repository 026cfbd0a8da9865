# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectSummary``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictInt


class ProjectSummary(Model):
    """A project, and how much there is in it."""

    id: str
    """Project identifier."""
    name: str
    """Project name."""
    description: str | None
    """What the project is about."""
    status: str
    """The state that the project is in."""
    dataset_count: StrictInt
    """How many datasets were uploaded."""
    experiment_count: StrictInt
    """How many experiments were run."""
    model_count: StrictInt
    """How many models came of the experiments."""
    created_at: DateTime
    """When the project was created."""
