# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UsagePerMonth``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops.models.usage_per_month_metric import UsagePerMonthMetric


class UsagePerMonth(Model):
    """A billed metric by month.

    Attributes:
        object_type: Type of the measured objects: `model_version`, `pipeline` or `connector`.
        metric: Name of the metric, such as `gb_seconds` or `input_volume`.
        usage: Values by month.
    """

    object_type: Annotated[Literal["model_version", "pipeline", "connector"] | str, OpenEnum()]
    """Type of the measured objects: `model_version`, `pipeline` or `connector`."""
    metric: str
    """Name of the metric, such as `gb_seconds` or `input_volume`."""
    usage: list[UsagePerMonthMetric]
    """Values by month."""
