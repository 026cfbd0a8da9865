# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TimelineEvent``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import DateTime, Known, Model, StrictFloat, StrictInt


class TimelineEvent(Model):
    """A dataset that was uploaded, or an experiment that was run."""

    id: str
    """Identifier of the dataset or the experiment."""
    type: Annotated[str, Known("dataset", "experiment")]
    """`dataset` or `experiment`."""
    name: str
    """Its name."""
    timestamp: DateTime
    """When it was uploaded or begun."""
    rows: StrictInt | None = None
    """Of a dataset: how many rows it has."""
    columns: StrictInt | None = None
    """Of a dataset: how many columns it has."""
    status: str | None = None
    """Of an experiment: its state."""
    target_column: str | None = None
    """Of an experiment: the column to predict."""
    problem_type: str | None = None
    """Of an experiment: the kind of problem."""
    best_model_type: str | None = None
    """Of an experiment: the type of its best model."""
    duration: StrictInt | StrictFloat | None = None
    """Of an experiment: how long it took, in seconds."""
