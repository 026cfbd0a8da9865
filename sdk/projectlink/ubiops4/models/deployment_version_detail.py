# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DeploymentVersionDetail``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.deployment_version_port import DeploymentVersionPort
from projectlink.ubiops4.models.health_check import HealthCheck


class DeploymentVersionDetail(Model):
    """A version of a deployment, with its instance type group.

    Attributes:
        deployment: Name of the deployment.
        version: Name of the version, unique within the deployment.
        id: Unique identifier (UUID).
        default: True for the default version of the deployment.
        description: Description; may be empty.
        environment_name: Name of the environment.
        environment_tag: Tag of the environment.
        status: `unavailable` without a built revision, `building` after an upload or a new environment, then
            `available`, or `failed`.
        active_revision: Identifier of the revision that runs (UUID); null before the first build.
        latest_revision: Identifier of the newest revision (UUID); null before the first upload.
        maximum_instances: Maximum number of instances.
        minimum_instances: Minimum number of instances.
        maximum_idle_time: Idle time in seconds after which an instance stops.
        labels: Labels and their values.
        creation_date: Creation time.
        last_updated: Time of the last update.
        request_retention_time: Seconds for which requests are stored.
        request_retention_mode: `none` if requests are not stored, `metadata` if they are without inputs and outputs,
            otherwise `full`.
        maximum_queue_size: Maximum number of requests that wait for the version.
        restart_request_interruption: True if a request whose instance was interrupted is repeated.
        ports: Ports to open.
        instance_type: Deprecated type of the instances.
        scaling_strategy: Way to start instances: `default` or `moderate`.
        instance_processes: Processes in each instance.
        instance_type_group_id: Identifier of the instance type group (UUID).
        instance_type_group_name: Name of the instance type group.
        last_file_upload: Time of the last upload; null before the first one.
        has_request_method: True if the code has the method `request`; null without a revision.
        has_requests_method: True if the code has the method `requests`; null without a revision.
        health_check: Check of running instances; null without one.
        command: Command to start instead of the environment's own, as text or a list of texts.
        args: Arguments of the command, as text or a list of texts.
    """

    deployment: str
    """Name of the deployment."""
    version: str
    """Name of the version, unique within the deployment."""
    id: str | None = None
    """Unique identifier (UUID)."""
    default: StrictBool | None = None
    """True for the default version of the deployment."""
    description: str | None = None
    """Description; may be empty."""
    environment_name: str | None = None
    """Name of the environment."""
    environment_tag: str | None = None
    """Tag of the environment."""
    status: Annotated[Literal["unavailable", "building", "available", "failed"] | str | None, OpenEnum()] = None
    """`unavailable` without a built revision, `building` after an upload or a new environment, then `available`, or
    `failed`."""
    active_revision: str | None = None
    """Identifier of the revision that runs (UUID); null before the first build."""
    latest_revision: str | None = None
    """Identifier of the newest revision (UUID); null before the first upload."""
    maximum_instances: StrictInt | None = None
    """Maximum number of instances."""
    minimum_instances: StrictInt | None = None
    """Minimum number of instances."""
    maximum_idle_time: StrictInt | None = None
    """Idle time in seconds after which an instance stops."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
    request_retention_time: StrictInt | None = None
    """Seconds for which requests are stored."""
    request_retention_mode: Annotated[Literal["none", "metadata", "full"] | str | None, OpenEnum()] = None
    """`none` if requests are not stored, `metadata` if they are without inputs and outputs, otherwise `full`."""
    maximum_queue_size: StrictInt | None = None
    """Maximum number of requests that wait for the version."""
    restart_request_interruption: StrictBool | None = None
    """True if a request whose instance was interrupted is repeated."""
    ports: list[DeploymentVersionPort] | None = None
    """Ports to open."""
    instance_type: str | None = None
    """Deprecated type of the instances."""
    scaling_strategy: Annotated[Literal["default", "moderate"] | str | None, OpenEnum()] = None
    """Way to start instances: `default` or `moderate`."""
    instance_processes: StrictInt | None = None
    """Processes in each instance."""
    instance_type_group_id: str | None = None
    """Identifier of the instance type group (UUID)."""
    instance_type_group_name: str | None = None
    """Name of the instance type group."""
    last_file_upload: DateTime | None = None
    """Time of the last upload; null before the first one."""
    has_request_method: StrictBool | None = None
    """True if the code has the method `request`; null without a revision."""
    has_requests_method: StrictBool | None = None
    """True if the code has the method `requests`; null without a revision."""
    health_check: HealthCheck | None = None
    """Check of running instances; null without one."""
    command: Any = None
    """Command to start instead of the environment's own, as text or a list of texts."""
    args: Any = None
    """Arguments of the command, as text or a list of texts."""
