# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TimeSeriesDataPointList``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictFloat


class TimeSeriesDataPointList(Model):
    """A value in a period.

    Attributes:
        start_date: Start of the period.
        end_date: End of the period.
        value: The value.
    """

    start_date: DateTime
    """Start of the period."""
    end_date: DateTime
    """End of the period."""
    value: StrictFloat
    """The value."""
