# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ScheduleList``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt


class ScheduleList(Model):
    """A request schedule.

    Attributes:
        name: Name, unique within the project.
        enabled: True if requests are sent.
        id: Unique identifier (UUID).
        object_type: Type of the object: `deployment` or `pipeline`.
        object_name: Name of the deployment or pipeline.
        version: Version; null for the default version.
        schedule: Times of the requests in crontab format, in UTC.
        request_data: Input of each request.
        timeout: Time limit of each request in seconds.
        creation_date: Creation time.
        description: Description; may be empty.
        labels: Labels and their values.
    """

    name: str
    """Name, unique within the project."""
    enabled: StrictBool
    """True if requests are sent."""
    id: str | None = None
    """Unique identifier (UUID)."""
    object_type: Annotated[Literal["deployment", "pipeline"] | str | None, OpenEnum()] = None
    """Type of the object: `deployment` or `pipeline`."""
    object_name: str | None = None
    """Name of the deployment or pipeline."""
    version: str | None = None
    """Version; null for the default version."""
    schedule: str | None = None
    """Times of the requests in crontab format, in UTC."""
    request_data: Any = None
    """Input of each request."""
    timeout: StrictInt | None = None
    """Time limit of each request in seconds."""
    creation_date: DateTime | None = None
    """Creation time."""
    description: str | None = None
    """Description; may be empty."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
