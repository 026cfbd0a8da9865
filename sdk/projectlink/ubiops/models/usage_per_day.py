# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UsagePerDay``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops.models.usage_per_day_metric import UsagePerDayMetric


class UsagePerDay(Model):
    """A billed metric by day.

    Attributes:
        object_type: Type of the measured objects: `model_version`, `pipeline` or `connector`.
        metric: Name of the metric, such as `gb_seconds` or `input_volume`.
        usage: Values by day, in no defined order.
    """

    object_type: Annotated[Literal["model_version", "pipeline", "connector"] | str, OpenEnum()]
    """Type of the measured objects: `model_version`, `pipeline` or `connector`."""
    metric: str
    """Name of the metric, such as `gb_seconds` or `input_volume`."""
    usage: list[UsagePerDayMetric]
    """Values by day, in no defined order."""
