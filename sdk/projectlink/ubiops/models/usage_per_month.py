# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UsagePerMonth``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model
from projectlink.ubiops.models.usage_per_month_metric import UsagePerMonthMetric


class UsagePerMonth(Model):
    """A billed metric by month."""

    object_type: Annotated[str, Known("model_version", "pipeline", "connector")]
    """Type of the measured objects: `model_version`, `pipeline` or `connector`."""
    metric: str
    """Name of the metric, such as `gb_seconds` or `input_volume`."""
    usage: list[UsagePerMonthMetric]
    """Values by month."""
