"""Records of log lines, usage and running versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec


@dataclass(eq=False, frozen=True, slots=True)
class LogLine:
    """A line of a project's log, with the ids and names of the objects it is about when it is written."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "id"),)
    INDEXES: ClassVar[IndexSpec] = (
        ("project_id",),
        ("project_id", "minute"),
        ("project_id", "request_id"),
        ("project_id", "pipeline_request_id"),
    )
    DISPLAY_NAME: ClassVar[str] = "log line"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    date: datetime
    text: str
    system: bool
    connector_id: str | None = None
    model_id: str | None = None
    version_id: str | None = None
    pipeline_id: str | None = None
    object_id: str | None = None
    request_id: str | None = None
    pipeline_request_id: str | None = None
    connector_name: str | None = None
    model_name: str | None = None
    model_version: str | None = None
    pipeline_name: str | None = None
    pipeline_object_name: str | None = None

    @property
    def minute(self) -> datetime:
        """Return the minute of the line's date."""
        return self.date.replace(second=0, microsecond=0)


MAX_USAGE = 2**40
"""Largest value of a usage record; sums of as many as fit into memory have at most 64 bits."""


BILLED_METRICS = ("gb_seconds", "input_volume")


def usage_key(object_id: str, metric: str, minute: datetime) -> str:
    """Return the key of a usage record in its table."""
    return f"{object_id}/{metric}/{minute.isoformat()[:16]}"  # much faster than a format


@dataclass(eq=False, frozen=True, slots=True)
class UsageRecord:
    """The amount of a metric that an object used in one minute. It is kept when the object is deleted.

    Its key is `object/metric/minute`, so that frequent requests add to few records.
    """

    INDEXES: ClassVar[IndexSpec] = (
        ("object_id", "metric", "day"),
        ("project_id", "object_type", "metric", "day"),
        ("project_id", "object_type", "billed_metric"),
        ("organization_id", "object_type", "billed_metric"),
    )
    KEY: ClassVar[str] = "key"

    organization_id: str
    project_id: str
    object_type: str
    object_id: str
    metric: str
    minute: datetime
    value: float

    @property
    def key(self) -> str:
        """Return the key in the table."""
        return usage_key(self.object_id, self.metric, self.minute)

    @property
    def billed_metric(self) -> str | None:
        """Return the metric if it is one of those that are billed over long periods, otherwise None."""
        return self.metric if self.metric in BILLED_METRICS else None

    @property
    def day(self) -> date:
        """Return the day of the minute."""
        return self.minute.date()


@dataclass(eq=False, frozen=True, slots=True)
class RunningSpan:
    """A past span in which a version ran its minimum number of instances. It is kept when the version is deleted.

    The span up to now of a version that still runs is in no table: it follows from the version.
    """

    INDEXES: ClassVar[IndexSpec] = (("version_id",), ("project_id",), ("organization_id",))

    id: str
    organization_id: str
    project_id: str
    version_id: str
    began_at: datetime
    ended_at: datetime
    instances: int
    memory_allocation: int
