# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DeploymentVersionUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.deployment_version_port import DeploymentVersionPort
from projectlink.ubiops4.models.health_check import HealthCheck


class DeploymentVersionUpdate(Model):
    """Fields of a version to update.

    Attributes:
        version: Name of the version, unique within the deployment. 1 to 64 characters.
        environment: Deprecated name of the environment; use `environment_name`. Not empty.
        environment_name: Name of the environment. Not empty.
        environment_tag: Tag of the environment. Default: the newest one that is available. Not empty.
        instance_type: Deprecated type of the instances; use an instance type group. Not empty.
        instance_type_group_id: Identifier of the instance type group (UUID).
        instance_type_group_name: Name of the instance type group, such as `512 MB + 0.125 vCPU`. Not empty.
        maximum_instances: Maximum number of instances. At least 1.
        minimum_instances: Minimum number of instances, at most `maximum_instances`. At least 0.
        maximum_idle_time: Idle time in seconds after which an instance stops. 10 to 3600.
        description: Description. At most 400 characters.
        labels: Labels and their values.
        request_retention_time: Seconds for which requests are stored. At least 1.
        request_retention_mode: What is stored of requests: nothing, their metadata, or also inputs and outputs. One of:
            `none`, `metadata`, `full`.
        maximum_queue_size: Maximum number of requests that wait for the version. At least 1.
        restart_request_interruption: True to repeat a request whose instance was interrupted.
        ports: Ports to open.
        scaling_strategy: Way to start instances. One of: `default`, `moderate`.
        instance_processes: Processes in each instance. At least 1.
        health_check: A check that tells running instances from broken ones.
        command: Command to start instead of the environment's own, as text or a list of texts.
        args: Arguments of the command, as text or a list of texts.
    """

    version: str | None = None
    """Name of the version, unique within the deployment. 1 to 64 characters."""
    environment: str | None = None
    """Deprecated name of the environment; use `environment_name`. Not empty."""
    environment_name: str | None = None
    """Name of the environment. Not empty."""
    environment_tag: str | None = None
    """Tag of the environment. Default: the newest one that is available. Not empty."""
    instance_type: str | None = None
    """Deprecated type of the instances; use an instance type group. Not empty."""
    instance_type_group_id: str | None = None
    """Identifier of the instance type group (UUID)."""
    instance_type_group_name: str | None = None
    """Name of the instance type group, such as `512 MB + 0.125 vCPU`. Not empty."""
    maximum_instances: StrictInt | None = None
    """Maximum number of instances. At least 1."""
    minimum_instances: StrictInt | None = None
    """Minimum number of instances, at most `maximum_instances`. At least 0."""
    maximum_idle_time: StrictInt | None = None
    """Idle time in seconds after which an instance stops. 10 to 3600."""
    description: str | None = None
    """Description. At most 400 characters."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    request_retention_time: StrictInt | None = None
    """Seconds for which requests are stored. At least 1."""
    request_retention_mode: Annotated[Literal["none", "metadata", "full"] | str | None, OpenEnum()] = None
    """What is stored of requests: nothing, their metadata, or also inputs and outputs. One of: `none`, `metadata`,
    `full`."""
    maximum_queue_size: StrictInt | None = None
    """Maximum number of requests that wait for the version. At least 1."""
    restart_request_interruption: StrictBool | None = None
    """True to repeat a request whose instance was interrupted."""
    ports: list[DeploymentVersionPort] | None = None
    """Ports to open."""
    scaling_strategy: Annotated[Literal["default", "moderate"] | str | None, OpenEnum()] = None
    """Way to start instances. One of: `default`, `moderate`."""
    instance_processes: StrictInt | None = None
    """Processes in each instance. At least 1."""
    health_check: HealthCheck | None = None
    """A check that tells running instances from broken ones."""
    command: Any = None
    """Command to start instead of the environment's own, as text or a list of texts."""
    args: Any = None
    """Arguments of the command, as text or a list of texts."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            version: str | None = None,
            environment: str | None = None,
            environment_name: str | None = None,
            environment_tag: str | None = None,
            instance_type: str | None = None,
            instance_type_group_id: str | None = None,
            instance_type_group_name: str | None = None,
            maximum_instances: StrictInt | None = None,
            minimum_instances: StrictInt | None = None,
            maximum_idle_time: StrictInt | None = None,
            description: str | None = None,
            labels: dict[str, str] | None = None,
            request_retention_time: StrictInt | None = None,
            request_retention_mode: Literal["none", "metadata", "full"] | str | None = None,
            maximum_queue_size: StrictInt | None = None,
            restart_request_interruption: StrictBool | None = None,
            ports: Sequence[DeploymentVersionPort | dict[str, Any]] | None = None,
            scaling_strategy: Literal["default", "moderate"] | str | None = None,
            instance_processes: StrictInt | None = None,
            health_check: HealthCheck | dict[str, Any] | None = None,
            command: Any = None,
            args: Any = None,
        ) -> None: ...
