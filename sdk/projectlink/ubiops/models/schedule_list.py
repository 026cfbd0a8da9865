# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ScheduleList``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import DateTime, Known, Model, StrictBool, StrictInt


class ScheduleList(Model):
    """A scheduled request."""

    name: str
    """Name, unique within the project."""
    enabled: StrictBool
    """Whether requests are made."""
    id: str | None = None
    """Unique identifier (UUID)."""
    object_type: Annotated[str | None, Known("model", "pipeline")] = None
    """Type of what the requests go to, `model` or `pipeline`."""
    object_name: str | None = None
    """Name of the model or pipeline."""
    version: str | None = None
    """The version of the model; null for a pipeline."""
    schedule: str | None = None
    """When requests are made, in crontab format."""
    request_data: Any = None
    """The input of each request."""
    batch: StrictBool | None = None
    """Whether the requests are batch requests (true) or direct ones (false)."""
    timeout: StrictInt | None = None
    """Timeout of a direct request in seconds."""
    creation_date: DateTime | None = None
    """When the scheduled request was created."""
