# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ScheduleList``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt


class ScheduleList(Model):
    """A scheduled request.

    Attributes:
        name: Name, unique within the project.
        enabled: True if requests are sent.
        id: Unique identifier (UUID).
        object_type: Type of the object: `model` or `pipeline`.
        object_name: Name of the model or pipeline.
        version: Version of the model; null for a pipeline.
        schedule: Times of the requests in crontab format.
        request_data: Input of each request.
        batch: True for batch requests, false for direct ones.
        timeout: Timeout of a direct request in seconds.
        creation_date: Creation time.
    """

    name: str
    """Name, unique within the project."""
    enabled: StrictBool
    """True if requests are sent."""
    id: str | None = None
    """Unique identifier (UUID)."""
    object_type: Annotated[Literal["model", "pipeline"] | str | None, OpenEnum()] = None
    """Type of the object: `model` or `pipeline`."""
    object_name: str | None = None
    """Name of the model or pipeline."""
    version: str | None = None
    """Version of the model; null for a pipeline."""
    schedule: str | None = None
    """Times of the requests in crontab format."""
    request_data: Any = None
    """Input of each request."""
    batch: StrictBool | None = None
    """True for batch requests, false for direct ones."""
    timeout: StrictInt | None = None
    """Timeout of a direct request in seconds."""
    creation_date: DateTime | None = None
    """Creation time."""
