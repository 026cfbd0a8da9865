# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``MetricCreate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class MetricCreate(Model):
    """A custom metric to create.

    Attributes:
        name: Name of the metric, unique within the project. It begins with `custom.`. 1 to 64 characters.
        metric_type: Type of the metric: `delta` for what adds up, `gauge` for a level. One of: `delta`, `gauge`.
        description: Description of the metric. Default: empty. At most 400 characters.
        unit: Unit of the values. At most 32 characters.
        labels: Labels that its values can have and be searched by, such as `deployment_version_id`.
    """

    name: str
    """Name of the metric, unique within the project. It begins with `custom.`. 1 to 64 characters."""
    metric_type: Annotated[Literal["delta", "gauge"] | str, OpenEnum()]
    """Type of the metric: `delta` for what adds up, `gauge` for a level. One of: `delta`, `gauge`."""
    description: str | None = None
    """Description of the metric. Default: empty. At most 400 characters."""
    unit: str | None = None
    """Unit of the values. At most 32 characters."""
    labels: list[str] | None = None
    """Labels that its values can have and be searched by, such as `deployment_version_id`."""
