# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ScheduleUpdate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class ScheduleUpdate(Model):
    """What to change in a scheduled request. What is left out stays as it is."""

    name: str | None = None
    """Name of the schedule, unique within the project. Lowercase letters, digits and dashes, starting with a letter.
    Not empty."""
    schedule: str | None = None
    """When to make requests, in crontab format. Not empty."""
    request_data: Any = None
    """The input of each request, a dictionary where the model or pipeline is structured."""
    batch: StrictBool | None = None
    """Whether to make batch requests (true) or direct ones (false)."""
    timeout: StrictInt | None = None
    """Timeout of a direct request in seconds, at most 3600 for a model and 7200 for a pipeline. Not used for batch
    requests. 1 to 7200."""
    enabled: StrictBool | None = None
    """Whether requests are made."""
