# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Metrics``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictFloat


class Metrics(Model):
    """Value of a metric in an interval.

    Attributes:
        value: Aggregated value.
        start_time: Start of the interval.
        end_time: End of the interval.
    """

    value: StrictFloat | None = None
    """Aggregated value."""
    start_time: DateTime | None = None
    """Start of the interval."""
    end_time: DateTime | None = None
    """End of the interval."""
