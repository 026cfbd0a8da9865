# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TimeSeriesDataPointCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictFloat


class TimeSeriesDataPointCreate(Model):
    """A value of a metric.

    Attributes:
        date: Time of the value; UTC without an offset.
        value: The value.
    """

    date: DateTime
    """Time of the value; UTC without an offset."""
    value: StrictFloat
    """The value."""
