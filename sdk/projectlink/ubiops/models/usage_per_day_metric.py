# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UsagePerDayMetric``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictFloat


class UsagePerDayMetric(Model):
    """Value of a metric on a day.

    Attributes:
        day: Start of the day.
        value: Value on the day.
    """

    day: DateTime
    """Start of the day."""
    value: StrictFloat
    """Value on the day."""
