# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TimeSeriesSearch``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class TimeSeriesSearch(Model):
    """A time series.

    Attributes:
        id: Unique identifier.
        metric: Name of the metric.
        labels: Labels and their values.
        resolution: Seconds between two values.
    """

    id: StrictInt
    """Unique identifier."""
    metric: str
    """Name of the metric."""
    labels: dict[str, str]
    """Labels and their values."""
    resolution: StrictInt | None = None
    """Seconds between two values."""
