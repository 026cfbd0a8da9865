# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ScheduleCreate``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt


class ScheduleCreate(Model):
    """A request schedule to create.

    Attributes:
        name: Name of the schedule, unique within the project: lowercase letters, digits and dashes, starting with a
            letter. Not empty.
        object_type: Type of the requested object. One of: `deployment`, `pipeline`.
        object_name: Name of the deployment or pipeline. Not empty.
        schedule: Times of the requests in crontab format, in UTC. Not empty.
        version: Version of the deployment or pipeline. Default: its default version at each request. Not empty.
        request_data: Input of each request; a dictionary for a structured deployment or pipeline.
        timeout: Time limit of each request in seconds. 1 to 172800. Default: `14400`.
        enabled: True if requests are sent. Default: `true`.
        description: Description; may be empty. At most 400 characters. Default: `""`.
        labels: Labels and their values.
    """

    name: str
    """Name of the schedule, unique within the project: lowercase letters, digits and dashes, starting with a letter.
    Not empty."""
    object_type: Annotated[Literal["deployment", "pipeline"] | str, OpenEnum()]
    """Type of the requested object. One of: `deployment`, `pipeline`."""
    object_name: str
    """Name of the deployment or pipeline. Not empty."""
    schedule: str
    """Times of the requests in crontab format, in UTC. Not empty."""
    version: str | None = None
    """Version of the deployment or pipeline. Default: its default version at each request. Not empty."""
    request_data: Any = None
    """Input of each request; a dictionary for a structured deployment or pipeline."""
    timeout: StrictInt | None = None
    """Time limit of each request in seconds. 1 to 172800. Default: `14400`."""
    enabled: StrictBool | None = None
    """True if requests are sent. Default: `true`."""
    description: str | None = None
    """Description; may be empty. At most 400 characters. Default: `""`."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
