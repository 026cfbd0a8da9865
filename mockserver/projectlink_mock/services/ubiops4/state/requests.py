"""Records of requests to deployments and pipelines, and of schedules."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec
from projectlink_mock.services.ubiops_common import state as common
from projectlink_mock.services.ubiops_common.requests import COMPLETED, FAILED, REQUEST

CANCELLED = "cancelled"
LIVE = "live"
"""The group of requests that are not cancelled."""


@dataclass(eq=False, frozen=True, slots=True)
class DeploymentRequest:
    """A request to a version of a deployment.

    Its outcome is fixed at creation and shown once the request has ended. `delay` is what a predictor adds to the
    usual duration, in seconds. A direct request has ended when it is created. `cancelled_at` ends it early.
    A request made by a pipeline has a `parent_id` (the pipeline request) and the object's name; it is in the lists
    of its version, too. `has_data` is False if input and result are not stored.
    """

    INDEXES: ClassVar[IndexSpec] = (("version_id",), ("deployment_id",), ("parent_id",))
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("created_at", "ends_at"))
    DISPLAY_NAME: ClassVar[str] = "request"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {
        "project_id": ("projects",),
        "deployment_id": ("deployments",),
        "version_id": ("versions",),
    }

    id: str
    project_id: str
    deployment_id: str
    version_id: str
    data: Any
    created_at: datetime
    batch: bool
    timeout: int
    result: Any = None
    error: str | None = None
    delay: float = 0.0
    cancelled_at: datetime | None = None
    parent_id: str | None = None
    pipeline_object: str | None = None
    sequence_id: str = ""
    origin: dict[str, str] = field(default_factory=dict)
    input_size: int = 0
    output_size: int = 0
    has_data: bool = True

    @property
    def ends_at(self) -> datetime:
        """Return the time at which the request ends."""
        return _ends_at(self)

    @property
    def lists(self) -> tuple[tuple[str, str], ...]:
        """Return the lists that contain the request, each by its owner and its group."""
        return _lists(self, self.project_id, self.version_id)


@dataclass(eq=False, frozen=True, slots=True)
class PipelineRequest:
    """A request to a version of a pipeline. `parent_id` is set for a sub-pipeline's request."""

    INDEXES: ClassVar[IndexSpec] = (("version_id",), ("pipeline_id",), ("parent_id",))
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("created_at", "ends_at"))
    DISPLAY_NAME: ClassVar[str] = "request"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {
        "project_id": ("projects",),
        "pipeline_id": ("pipelines",),
        "version_id": ("pipeline_versions",),
    }

    id: str
    project_id: str
    pipeline_id: str
    version_id: str
    data: Any
    created_at: datetime
    batch: bool
    pipeline_timeout: int
    deployment_timeout: int
    result: Any = None
    error: str | None = None
    delay: float = 0.0
    cancelled_at: datetime | None = None
    parent_id: str | None = None
    pipeline_object: str | None = None
    sequence_id: str = ""
    origin: dict[str, str] = field(default_factory=dict)
    input_size: int = 0
    output_size: int = 0
    has_data: bool = True

    @property
    def ends_at(self) -> datetime:
        """Return the time at which the request ends."""
        return _ends_at(self)

    @property
    def lists(self) -> tuple[tuple[str, str], ...]:
        """Return the lists that contain the request, each by its owner and its group."""
        return _lists(self, self.project_id, self.version_id)


@dataclass(eq=False, frozen=True, slots=True)
class OperatorRequest:
    """A step of a pipeline request that an operator made."""

    INDEXES: ClassVar[IndexSpec] = (("parent_id",),)
    DISPLAY_NAME: ClassVar[str] = "operator request"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"parent_id": ("pipeline_requests",)}

    id: str
    parent_id: str
    pipeline_object: str
    operator: str
    data: Any
    created_at: datetime
    result: Any = None
    error: str | None = None
    sequence_id: str = ""
    input_size: int = 0
    output_size: int = 0
    has_data: bool = True
    batch: ClassVar[bool] = False
    cancelled_at: ClassVar[datetime | None] = None

    @property
    def ends_at(self) -> datetime:
        """Return the time at which the request ends: an operator takes no time."""
        return self.created_at


def _ends_at(request: DeploymentRequest | PipelineRequest) -> datetime:
    if request.cancelled_at is not None:
        return request.cancelled_at
    # A direct request has ended when it is created.
    return request.created_at + timedelta(seconds=REQUEST.duration + request.delay if request.batch else 0)


def _lists(request: DeploymentRequest | PipelineRequest, *owners: str) -> tuple[tuple[str, str], ...]:
    outcome = COMPLETED if request.error is None else FAILED
    groups = [LIVE, outcome] if request.cancelled_at is None else [CANCELLED]
    return tuple((owner, group) for owner in owners for group in groups)


@dataclass(eq=False, frozen=True, slots=True)
class Schedule(common.Schedule):
    """A schedule of recurring batch requests to a version, or to the default version of its object."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {
        "project_id": ("projects",),
        "object_id": ("deployments", "pipelines"),
        "version_id": ("versions", "pipeline_versions"),
    }

    description: str = ""
    labels: dict[str, str] = field(default_factory=dict)


@dataclass(eq=False, frozen=True, slots=True)
class Predictor:
    """A fixed result or error, and a delay, for a deployment or one of its versions; its key is the id of that one."""

    KEY: ClassVar[str] = "key"

    deployment_id: str
    version_id: str | None = None
    result: Any = None
    error: str | None = None
    delay: float = 0.0
    chunks: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Return the key in the table."""
        return self.version_id or self.deployment_id
