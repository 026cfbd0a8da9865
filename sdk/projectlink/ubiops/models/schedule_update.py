# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ScheduleUpdate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class ScheduleUpdate(Model):
    """Fields of a scheduled request to update.

    Attributes:
        name: Name of the schedule, unique within the project: lowercase letters, digits and dashes, starting with a
            letter. Not empty.
        schedule: Times of the requests in crontab format. Not empty.
        request_data: Input of each request; a dictionary for a structured model or pipeline.
        batch: True for batch requests, false for direct ones.
        timeout: Timeout of a direct request in seconds: at most 3600 for a model, 7200 for a pipeline. Ignored for
            batch requests. 1 to 7200.
        enabled: True if requests are sent.
    """

    name: str | None = None
    """Name of the schedule, unique within the project: lowercase letters, digits and dashes, starting with a letter.
    Not empty."""
    schedule: str | None = None
    """Times of the requests in crontab format. Not empty."""
    request_data: Any = None
    """Input of each request; a dictionary for a structured model or pipeline."""
    batch: StrictBool | None = None
    """True for batch requests, false for direct ones."""
    timeout: StrictInt | None = None
    """Timeout of a direct request in seconds: at most 3600 for a model, 7200 for a pipeline. Ignored for batch
    requests. 1 to 7200."""
    enabled: StrictBool | None = None
    """True if requests are sent."""
