# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ScheduleCreate``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt


class ScheduleCreate(Model):
    """A scheduled request to create.

    Attributes:
        name: Name of the schedule, unique within the project: lowercase letters, digits and dashes, starting with a
            letter. Not empty.
        object_type: Type of the object to send requests to. One of: `model`, `pipeline`.
        object_name: Name of the model or pipeline. Not empty.
        schedule: Times of the requests in crontab format. Not empty.
        version: Version of the model; for models only. Not empty.
        request_data: Input of each request; a dictionary for a structured model or pipeline.
        batch: True for batch requests, false for direct ones.
        timeout: Timeout of a direct request in seconds: at most 3600 for a model, 7200 for a pipeline. Ignored for
            batch requests. 1 to 7200.
        enabled: True if requests are sent. Default: `true`.
    """

    name: str
    """Name of the schedule, unique within the project: lowercase letters, digits and dashes, starting with a letter.
    Not empty."""
    object_type: Annotated[Literal["model", "pipeline"] | str, OpenEnum()]
    """Type of the object to send requests to. One of: `model`, `pipeline`."""
    object_name: str
    """Name of the model or pipeline. Not empty."""
    schedule: str
    """Times of the requests in crontab format. Not empty."""
    version: str | None = None
    """Version of the model; for models only. Not empty."""
    request_data: Any = None
    """Input of each request; a dictionary for a structured model or pipeline."""
    batch: StrictBool | None = None
    """True for batch requests, false for direct ones."""
    timeout: StrictInt | None = None
    """Timeout of a direct request in seconds: at most 3600 for a model, 7200 for a pipeline. Ignored for batch
    requests. 1 to 7200."""
    enabled: StrictBool | None = None
    """True if requests are sent. Default: `true`."""
