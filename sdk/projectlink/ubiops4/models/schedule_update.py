# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ScheduleUpdate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class ScheduleUpdate(Model):
    """Fields of a request schedule to update.

    Attributes:
        name: Name of the schedule, unique within the project: lowercase letters, digits and dashes, starting with a
            letter. Not empty.
        schedule: Times of the requests in crontab format, in UTC. Not empty.
        request_data: Input of each request; a dictionary for a structured deployment or pipeline.
        timeout: Time limit of each request in seconds. 1 to 172800.
        enabled: True if requests are sent.
        description: New description; may be empty. At most 400 characters.
        labels: Labels and their values.
    """

    name: str | None = None
    """Name of the schedule, unique within the project: lowercase letters, digits and dashes, starting with a letter.
    Not empty."""
    schedule: str | None = None
    """Times of the requests in crontab format, in UTC. Not empty."""
    request_data: Any = None
    """Input of each request; a dictionary for a structured deployment or pipeline."""
    timeout: StrictInt | None = None
    """Time limit of each request in seconds. 1 to 172800."""
    enabled: StrictBool | None = None
    """True if requests are sent."""
    description: str | None = None
    """New description; may be empty. At most 400 characters."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
