# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TimeSeriesDataList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictInt
from projectlink.ubiops4.models.time_series_data_point_list import TimeSeriesDataPointList


class TimeSeriesDataList(Model):
    """Values of a metric by period.

    Attributes:
        metric: Name of the metric.
        metric_type: Type of the metric: `delta` or `gauge`.
        start_date: Start of the first period.
        end_date: End of the last period.
        aggregation_period: Seconds of a period.
        labels: Labels that the values have.
        data_points: The values in chronological order.
        unit: Unit of the values, such as `requests/s`.
    """

    metric: str
    """Name of the metric."""
    metric_type: Annotated[Literal["delta", "gauge"] | str, OpenEnum()]
    """Type of the metric: `delta` or `gauge`."""
    start_date: DateTime
    """Start of the first period."""
    end_date: DateTime
    """End of the last period."""
    aggregation_period: StrictInt
    """Seconds of a period."""
    labels: dict[str, str]
    """Labels that the values have."""
    data_points: list[TimeSeriesDataPointList]
    """The values in chronological order."""
    unit: str | None = None
    """Unit of the values, such as `requests/s`."""
