"""Records of log lines, audit events, events and metrics."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec

INDEXED_LABELS = (
    "deployment_request_id",
    "pipeline_request_id",
    "deployment_version_revision_id",
    "environment_build_id",
    "environment_name",
    "deployment_name",
    "pipeline_name",
)
"""The labels by whose values the lines of a project are found without reading the others, most telling first."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of a project's log; `metadata` has the names and ids of what it is about when it is written.

    `timestamp` is in nanoseconds since 1970 and unique within the project.
    """

    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("timestamp",))
    DISPLAY_NAME: ClassVar[str] = "log line"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    timestamp: int
    text: str
    metadata: dict[str, Any]

    @property
    def lists(self) -> tuple[Hashable, ...]:
        """Return the lists that contain the line: that of its project, and one for each of the INDEXED_LABELS."""
        labels = ((self.project_id, name, self.metadata[name]) for name in INDEXED_LABELS if name in self.metadata)
        return (self.project_id, *labels)


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """An action of a user on an object; `owner_id` is the deployment, environment or pipeline that it belongs to."""

    INDEXES: ClassVar[IndexSpec] = (("project_id",), ("owner_id",))
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("date",))
    DISPLAY_NAME: ClassVar[str] = "audit event"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    date: datetime
    action: str
    user: str
    event: str
    object_type: str
    object_id: str
    owner_id: str

    @property
    def lists(self) -> tuple[tuple[str, str], ...]:
        """Return the lists that contain the event, of the project and the owner, by action and for all actions."""
        owners = dict.fromkeys((self.project_id, self.owner_id))
        return tuple((owner, action) for owner in owners for action in ("all", self.action))


@dataclass(frozen=True, slots=True)
class Event:
    """A change that the system reports of an object, such as a failed build or request."""

    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("date",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    date: datetime
    type: str
    object_type: str
    object_id: str
    object_name: str
    text: str
    parent_object_id: str | None = None
    parent_object_name: str | None = None
    log_timestamp: int | None = None

    @property
    def lists(self) -> tuple[tuple[str, str | None, tuple[str, str] | None], ...]:
        """Return the lists that contain the event: of its project, by type and object, and for all of them."""
        objects = (None, (self.object_type, self.object_id))
        return tuple((self.project_id, type, one) for type in (None, self.type) for one in objects)


@dataclass(frozen=True, slots=True)
class Metric:
    """A custom metric of a project."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"), ("project_id", "id"))
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: int
    project_id: str
    name: str
    metric_type: str
    created_at: datetime
    updated_at: datetime
    description: str = ""
    unit: str = ""
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DataPoint:
    """A value of a metric at a time; that of a system metric has the metric's name and the labels of its objects."""

    INDEXES: ClassVar[IndexSpec] = (("project_id",), ("project_id", "metric", "day"))
    KEY: ClassVar[str | None] = "id"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    metric: str
    at: datetime
    value: float
    labels: dict[str, str] = field(default_factory=dict)

    @property
    def day(self) -> date:
        """Return the day of the value."""
        return self.at.date()


@dataclass(frozen=True, slots=True)
class CreditUsage:
    """The credits that a version of a deployment used on a day; kept when version and project are deleted."""

    INDEXES: ClassVar[IndexSpec] = (("organization_id", "day"), ("project_id", "day"))
    DISPLAY_NAME: ClassVar[str] = "usage"
    KEY: ClassVar[str] = "key"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"organization_id": ("organizations",)}

    version_id: str
    day: date
    project_id: str
    organization_id: str
    credits: float

    @property
    def key(self) -> str:
        """Return the key in the table."""
        return f"{self.version_id}/{self.day.isoformat()}"
