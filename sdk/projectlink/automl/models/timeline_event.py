# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TimelineEvent``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictFloat, StrictInt


class TimelineEvent(Model):
    """A dataset upload or an experiment run.

    Attributes:
        id: Identifier of the dataset or the experiment.
        type: Kind of event: `dataset` or `experiment`.
        name: Name of the dataset or the experiment.
        timestamp: Time of the upload or of the start of the run.
        rows: Number of rows (datasets only).
        columns: Number of columns (datasets only).
        status: Status of the run (experiments only).
        target_column: Column to predict (experiments only).
        problem_type: Kind of problem, such as `classification` (experiments only).
        best_model_type: Type of the best model (experiments only).
        duration: Duration in seconds (experiments only).
    """

    id: str
    """Identifier of the dataset or the experiment."""
    type: Annotated[Literal["dataset", "experiment"] | str, OpenEnum()]
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
