# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``MetricDetail``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt


class MetricDetail(Model):
    """A metric.

    Attributes:
        name: Name, unique within the project.
        id: Unique identifier.
        description: Description of the metric.
        creation_date: Creation time.
        last_updated: Time of the last update.
        custom: True for a custom metric, false for a default one.
        metric_type: Type of the metric: `delta` or `gauge`.
        unit: Unit of the values.
        labels: Labels that its values can have.
    """

    name: str
    """Name, unique within the project."""
    id: StrictInt | None = None
    """Unique identifier."""
    description: str | None = None
    """Description of the metric."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
    custom: StrictBool | None = None
    """True for a custom metric, false for a default one."""
    metric_type: Annotated[Literal["delta", "gauge"] | str | None, OpenEnum()] = None
    """Type of the metric: `delta` or `gauge`."""
    unit: str | None = None
    """Unit of the values."""
    labels: list[str] | None = None
    """Labels that its values can have."""
