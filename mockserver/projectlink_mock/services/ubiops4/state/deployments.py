"""Records of deployments, their versions and revisions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec
from projectlink_mock.services.ubiops_common import state as common

SYSTEM = "system"
"""The owner of what every project has, such as the instance types."""
DEFAULT_ENVIRONMENT = "python3-12"
DEFAULT_INSTANCE_TYPE_GROUP = "512 MB + 0.125 vCPU"


@dataclass(frozen=True, slots=True)
class Field(common.Field):
    """A field of a structured input or output; `widget` is that of the web page."""

    widget: dict[str, Any] = field(default_factory=dict)


@dataclass(eq=False, frozen=True, slots=True)
class Deployment:
    """A deployment with its input and output fields; `default_version_id` is None until it has a version."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    name: str
    created_at: datetime
    updated_at: datetime
    supports_request_format: bool = True
    description: str = ""
    input_type: str | None = None
    output_type: str | None = None
    input_fields: tuple[Field, ...] = ()
    output_fields: tuple[Field, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)
    default_version_id: str | None = None


@dataclass(eq=False, frozen=True, slots=True)
class Version:
    """A version of a deployment. Its status follows from its revisions, its environment tag and the time."""

    UNIQUE: ClassVar[IndexSpec] = (("deployment_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (
        ("deployment_id",),
        ("project_id",),
        ("tag_id",),
        ("project_id", "tag_id"),
        ("project_id", "instance_type_group_id"),
    )
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {
        "project_id": ("projects",),
        "deployment_id": ("deployments",),
        "tag_id": ("tags",),
        "instance_type_group_id": ("instance_type_groups",),
    }

    id: str
    project_id: str
    deployment_id: str
    name: str
    tag_id: str
    instance_type_group_id: str
    created_at: datetime
    updated_at: datetime
    description: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    maximum_instances: int = 5
    minimum_instances: int = 0
    maximum_idle_time: int = 300
    request_retention_time: int = 604_800
    request_retention_mode: str = "full"
    maximum_queue_size: int = 100_000
    restart_request_interruption: bool = False
    ports: tuple[dict[str, Any], ...] = ()
    scaling_strategy: str = "default"
    instance_processes: int = 1
    health_check: dict[str, Any] | None = None
    command: Any = None
    args: Any = None


@dataclass(frozen=True, slots=True)
class Build:
    """A build or validation; `error` is its result once it has ended, empty for success."""

    began_at: datetime
    error: str = ""


@dataclass(eq=False, frozen=True, slots=True)
class Revision:
    """A deployment package of a version; it is active once its build has succeeded. An empty one has no package."""

    INDEXES: ClassVar[IndexSpec] = (("version_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"version_id": ("versions",)}

    id: str
    version_id: str
    created_at: datetime
    created_by: str
    filename: str
    content: StoredContent
    build: Build
    has_request_method: bool | None = None
    has_requests_method: bool | None = None
    empty: bool = False


@dataclass(frozen=True, slots=True)
class InstanceType:
    """A type of instances, with its priority in a group. Memory is in MiB, storage in MB, and the rate per hour."""

    id: str
    name: str
    display_name: str
    cpu: float
    memory: int
    storage: int
    accelerator: int
    credit_rate: float
    created_at: datetime
    dedicated: bool = False
    priority: int = 0
    schedule_timeout: int = 3600


@dataclass(eq=False, frozen=True, slots=True)
class InstanceTypeGroup:
    """A group of instance types of a project, or one of the system, which has no project."""

    INDEXES: ClassVar[IndexSpec] = (("owner",), ("owner", "name"), ("project_id",))
    DISPLAY_NAME: ClassVar[str] = "instance type group"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str | None
    name: str
    created_at: datetime
    updated_at: datetime
    instance_types: tuple[InstanceType, ...]

    @property
    def owner(self) -> str:
        """Return the id of the project, or SYSTEM."""
        return self.project_id or SYSTEM

    @property
    def first_type(self) -> InstanceType:
        """Return the instance type that instances get if it is available."""
        return min(self.instance_types, key=lambda one: one.priority)
