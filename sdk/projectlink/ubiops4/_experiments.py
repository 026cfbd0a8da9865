"""Models of experiments and of their runs; see ``projectlink.ubiops4.training``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.deployment_request_update import DeploymentRequestUpdate
from projectlink.ubiops4.models.deployment_version_port import DeploymentVersionPort

__all__ = [
    "ExperimentCreate",
    "ExperimentDetail",
    "ExperimentList",
    "ExperimentRunCreate",
    "ExperimentRunCreateResponse",
    "ExperimentRunDetail",
    "ExperimentRunList",
    "ExperimentRunUpdate",
    "ExperimentUpdate",
]

_ExperimentStatus = Annotated[Literal["unavailable", "building", "available", "failed"] | str | None, OpenEnum()]
_RunStatus = Annotated[
    Literal["pending", "processing", "completed", "failed", "cancelled_pending", "cancelled"] | str, OpenEnum()
]


class ExperimentUpdate(Model):
    """Fields of an experiment to update; those that are not given stay as they are.

    Attributes:
        name: New name. 1 to 64 characters.
        environment: Deprecated name of the environment; use ``environment_name``.
        environment_name: Name of the environment; another one is built again.
        environment_tag: Tag of the environment. Default: the newest one that is available.
        instance_type: Deprecated type of the instances; use an instance type group.
        instance_type_group_id: Identifier of the instance type group (UUID).
        instance_type_group_name: Name of the instance type group, such as ``512 MB + 0.125 vCPU``.
        description: Description. At most 400 characters.
        labels: Labels and their values.
        default_bucket: Bucket for the files of runs; it must exist.
    """

    name: str | None = None
    environment: str | None = None
    environment_name: str | None = None
    environment_tag: str | None = None
    instance_type: str | None = None
    instance_type_group_id: str | None = None
    instance_type_group_name: str | None = None
    description: str | None = None
    labels: dict[str, str] | None = None
    default_bucket: str | None = None


class ExperimentCreate(Model):
    """An experiment to create.

    Attributes:
        name: Name of the experiment, unique within the project. 1 to 64 characters.
        environment: Deprecated name of the environment; use ``environment_name``.
        environment_name: Name of the environment that runs the training code. Either this or ``environment`` is
            required.
        environment_tag: Tag of the environment. Default: the newest one that is available.
        instance_type: Deprecated type of the instances; use an instance type group.
        instance_type_group_id: Identifier of the instance type group (UUID).
        instance_type_group_name: Name of the instance type group, such as ``512 MB + 0.125 vCPU``.
        description: Description. At most 400 characters.
        labels: Labels and their values.
        request_retention_time: Seconds for which runs are stored. At least 1. Default: 604800.
        request_retention_mode: ``none``, ``metadata``, or ``full`` to also store inputs and outputs. Default: ``full``.
        default_bucket: Bucket for the files of runs; it must exist. Default: ``default``.
    """

    name: str
    environment: str | None = None
    environment_name: str | None = None
    environment_tag: str | None = None
    instance_type: str | None = None
    instance_type_group_id: str | None = None
    instance_type_group_name: str | None = None
    description: str | None = None
    labels: dict[str, str] | None = None
    request_retention_time: StrictInt | None = None
    request_retention_mode: Annotated[Literal["none", "metadata", "full"] | str | None, OpenEnum()] = None
    default_bucket: str | None = None


class ExperimentList(Model):
    """An experiment.

    Attributes:
        id: Unique identifier (UUID).
        name: Name of the experiment, unique within the project.
        environment_name: Name of the environment.
        environment_tag: Tag of the environment.
        status: ``unavailable``, ``building``, ``available`` or ``failed``; only an available one takes runs.
        active_revision: Identifier of the revision that runs (UUID); None before the first build.
        latest_revision: Identifier of the newest revision (UUID).
        instance_type: Deprecated type of the instances.
        labels: Labels and their values.
        creation_date: Creation time.
        last_updated: Time of the last update.
    """

    id: str | None = None
    name: str
    environment_name: str | None = None
    environment_tag: str | None = None
    status: _ExperimentStatus = None
    active_revision: str | None = None
    latest_revision: str | None = None
    instance_type: str | None = None
    labels: dict[str, str] | None = None
    creation_date: DateTime | None = None
    last_updated: DateTime | None = None


class ExperimentDetail(ExperimentList):
    """An experiment with its settings and its bucket. It has the attributes of ``ExperimentList``, too.

    Attributes:
        description: Description; may be empty.
        instance_type_group_id: Identifier of the instance type group (UUID).
        instance_type_group_name: Name of the instance type group.
        maximum_instances: Maximum number of instances, and so of runs at the same time.
        minimum_instances: Minimum number of instances.
        maximum_idle_time: Idle time in seconds after which an instance stops.
        request_retention_time: Seconds for which runs are stored.
        request_retention_mode: ``none``, ``metadata`` or ``full``.
        maximum_queue_size: Maximum number of runs that wait.
        restart_request_interruption: True if a run whose instance was interrupted is repeated.
        ports: Ports to open.
        last_file_upload: Time at which the template was uploaded.
        has_request_method: True if the template has the method ``request``.
        has_requests_method: True if the template has the method ``requests``.
        default_bucket: Bucket for the files of runs.
    """

    description: str | None = None
    instance_type_group_id: str | None = None
    instance_type_group_name: str | None = None
    maximum_instances: StrictInt | None = None
    minimum_instances: StrictInt | None = None
    maximum_idle_time: StrictInt | None = None
    request_retention_time: StrictInt | None = None
    request_retention_mode: Annotated[Literal["none", "metadata", "full"] | str | None, OpenEnum()] = None
    maximum_queue_size: StrictInt | None = None
    restart_request_interruption: StrictBool | None = None
    ports: list[DeploymentVersionPort] | None = None
    last_file_upload: DateTime | None = None
    has_request_method: StrictBool | None = None
    has_requests_method: StrictBool | None = None
    default_bucket: str | None = None


class ExperimentRunCreate(Model):
    """A run to create.

    Attributes:
        name: Name of the run. Not empty.
        description: Description.
        training_code: Python file with a function ``train``, or a folder that has it: a path of this machine, or
            the URI of a file in a bucket, such as ``ubiops-file://default/train.py``. A folder is sent as a zip file.
        training_data: File or folder of data, or the URI of a file, as for ``training_code``. Default: no data.
        parameters: Parameters of the function ``train``. Default: none.
    """

    name: str
    description: str | None = None
    training_code: str | Path
    training_data: str | Path | None = None
    parameters: dict[str, Any] | None = None


class ExperimentRunCreateResponse(Model):
    """A queued run.

    Attributes:
        id: Unique identifier of the run (UUID).
        experiment: Name of the experiment.
        status: ``pending``, then ``processing``, then ``completed`` or ``failed``; or ``cancelled``.
        time_created: Time at which the run was created.
    """

    id: str
    experiment: str | None = None
    status: _RunStatus
    time_created: DateTime


class ExperimentRunList(ExperimentRunCreateResponse):
    """A run, without its data. It has the attributes of ``ExperimentRunCreateResponse``, too.

    Attributes:
        success: Deprecated. True if the run succeeded.
        time_started: Start time; None for a waiting run.
        time_completed: End time; None for a run that has not ended.
    """

    success: StrictBool | None = None
    time_started: DateTime | None = None
    time_completed: DateTime | None = None


class ExperimentRunDetail(ExperimentRunList):
    """A run with its data and its result. It has the attributes of ``ExperimentRunList``, too.

    Attributes:
        error_message: Reason for the failure; None for a run that has not failed.
        timeout: Time limit in seconds.
        input_size: Size of the input in bytes.
        output_size: Size of the output in bytes; None without an output.
        request_data: Name, description, files and parameters of the run.
        result: What the function ``train`` returned, such as ``artifact`` and ``metrics``; None before the end.
        origin: Origin of the run: ``created_by`` is the e-mail address of the user.
    """

    error_message: str | None = None
    timeout: StrictInt | None = None
    input_size: StrictInt | None = None
    output_size: StrictInt | None = None
    request_data: Any = None
    result: Any = None
    origin: dict[str, str | None] | None = None


class ExperimentRunUpdate(DeploymentRequestUpdate):
    """New status of a run.

    Attributes:
        status: ``cancelled`` cancels the run.
    """
