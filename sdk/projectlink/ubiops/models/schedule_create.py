# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ScheduleCreate``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Known, Model, StrictBool, StrictInt


class ScheduleCreate(Model):
    """A scheduled request to create."""

    name: str
    """Name of the schedule, unique within the project. Lowercase letters, digits and dashes, starting with a letter.
    Not empty."""
    object_type: Annotated[str, Known("model", "pipeline")]
    """Type of what the requests go to. One of: `model`, `pipeline`."""
    object_name: str
    """Name of the model or pipeline. Not empty."""
    schedule: str
    """When to make requests, in crontab format. Not empty."""
    version: str | None = None
    """The version of the model; for a model only. Not empty."""
    request_data: Any = None
    """The input of each request, a dictionary where the model or pipeline is structured."""
    batch: StrictBool | None = None
    """Whether to make batch requests (true) or direct ones (false)."""
    timeout: StrictInt | None = None
    """Timeout of a direct request in seconds, at most 3600 for a model and 7200 for a pipeline. Not used for batch
    requests. 1 to 7200."""
    enabled: StrictBool | None = None
    """Whether requests are made. Default: `true`."""
