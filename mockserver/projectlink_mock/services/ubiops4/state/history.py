"""Records of log lines, audit events, events and metrics."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar

import orjson

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


@dataclass(eq=False, frozen=True, slots=True)
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


@dataclass(eq=False, frozen=True, slots=True)
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


@dataclass(eq=False, frozen=True, slots=True)
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


@dataclass(eq=False, frozen=True, slots=True)
class Metric:
    """A custom metric of a project."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
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


@dataclass(eq=False, frozen=True, slots=True)
class TimeSeries:
    """The values of a metric for one set of labels. `metric` is the name of a custom or a default metric."""

    INDEXES: ClassVar[IndexSpec] = (("project_id",), ("project_id", "metric"), ("project_id", "metric", "labels_text"))
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("id",))
    DISPLAY_NAME: ClassVar[str] = "time series"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: int
    project_id: str
    metric: str
    labels: dict[str, str] = field(default_factory=dict)

    @property
    def labels_text(self) -> str:
        """Return the labels as text; equal labels have the same."""
        return labels_text(self.labels)

    @property
    def lists(self) -> tuple[tuple[str, str | None, tuple[str, str] | None], ...]:
        """Return the lists that contain the time series: by metric and for all, by label and for all."""
        pairs = (None, *self.labels.items())
        return tuple((self.project_id, metric, pair) for metric in (None, self.metric) for pair in pairs)


@dataclass(eq=False, frozen=True, slots=True)
class DataPoint:
    """The sum of the values of a time series in a minute, and their number."""

    INDEXES: ClassVar[IndexSpec] = (("series_id",),)
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("at",))
    DISPLAY_NAME: ClassVar[str] = "data point"
    KEY: ClassVar[str] = "key"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"series_id": ("time_series",)}

    series_id: int
    at: datetime
    value: float
    count: int = 1

    @property
    def key(self) -> str:
        """Return the key in the table."""
        return data_point_key(self.series_id, self.at)

    @property
    def lists(self) -> tuple[int, ...]:
        """Return the lists that contain the value: that of its time series."""
        return (self.series_id,)


@dataclass(eq=False, frozen=True, slots=True)
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


def labels_text(labels: Mapping[str, str]) -> str:
    """Return labels as text, whatever their order."""
    return orjson.dumps(labels, option=orjson.OPT_SORT_KEYS).decode()


def data_point_key(series_id: int, at: datetime) -> str:
    """Return the key of the values of a time series in a minute."""
    return f"{series_id} {at.isoformat()}"
