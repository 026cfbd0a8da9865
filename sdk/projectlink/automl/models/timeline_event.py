# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TimelineEvent``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import DateTime, Known, Model, StrictFloat, StrictInt


class TimelineEvent(Model):
    """A dataset upload or an experiment run."""

    id: str
    """Identifier of the dataset or the experiment."""
    type: Annotated[str, Known("dataset", "experiment")]
    """Kind of event: `dataset` or `experiment`."""
    name: str
    """Name of the dataset or the experiment."""
    timestamp: DateTime
    """Time of the upload or of the start of the run."""
    rows: StrictInt | None = None
    """Number of rows (datasets only)."""
    columns: StrictInt | None = None
    """Number of columns (datasets only)."""
    status: str | None = None
    """Status of the run (experiments only)."""
    target_column: str | None = None
    """Column to predict (experiments only)."""
    problem_type: str | None = None
    """Kind of problem, such as `classification` (experiments only)."""
    best_model_type: str | None = None
    """Type of the best model (experiments only)."""
    duration: StrictInt | StrictFloat | None = None
    """Duration in seconds (experiments only)."""
