# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UsagePerMonthMetric``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictFloat


class UsagePerMonthMetric(Model):
    """Value of a metric in a month.

    Attributes:
        month: Start of the month.
        value: Value in the month.
    """

    month: DateTime
    """Start of the month."""
    value: StrictFloat
    """Value in the month."""
