# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TimeSeriesDataCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.time_series_data_point_create import TimeSeriesDataPointCreate


class TimeSeriesDataCreate(Model):
    """Values of a metric for a set of labels.

    Attributes:
        metric: Name of the metric. Not empty.
        data: The values.
        labels: Labels of the values; together with the metric they name the time series.
    """

    metric: str
    """Name of the metric. Not empty."""
    data: list[TimeSeriesDataPointCreate]
    """The values."""
    labels: dict[str, str] | None = None
    """Labels of the values; together with the metric they name the time series."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            metric: str,
            data: Sequence[TimeSeriesDataPointCreate | dict[str, Any]],
            labels: dict[str, str] | None = None,
        ) -> None: ...
