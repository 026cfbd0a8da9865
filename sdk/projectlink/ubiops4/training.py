"""Training: experiments, and runs of training code in them.

from projectlink.ubiops4 import ApiClient
from projectlink.ubiops4.training import Training

with ApiClient() as client:
    training = Training(client)
    training.initialize("project")
    training.experiments_create("project", {"name": "cats", "environment_name": "python3-12"})
    run = training.experiment_runs_create("project", "cats", {"name": "first", "training_code": "train.py"})
    print(training.wait_for_experiment_run("project", "cats", run.id).result)

An experiment is a version of the deployment ``training-base-deployment``, and a run is a batch request to it. Errors of
the service speak of experiments and runs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from projectlink._core import hints
from projectlink._core.call.transfer import SyncDriver
from projectlink._core.client import ApiClient
from projectlink.ubiops4 import operations
from projectlink.ubiops4._async_training import AsyncTraining
from projectlink.ubiops4._experiments import (
    ExperimentCreate,
    ExperimentDetail,
    ExperimentList,
    ExperimentRunCreate,
    ExperimentRunCreateResponse,
    ExperimentRunDetail,
    ExperimentRunList,
    ExperimentRunUpdate,
    ExperimentUpdate,
)
from projectlink.ubiops4._training_errors import TrainingError
from projectlink.ubiops4._training_steps import (
    Experiment,
    call_steps,
    create_run_steps,
    create_steps,
    get_run_steps,
    get_steps,
    initialize_steps,
    list_runs_steps,
    list_steps,
    update_steps,
    wait_for_run_steps,
    wait_steps,
)
from projectlink.ubiops4._training_variables import ExperimentVariables
from projectlink.ubiops4._waiting import DEADLINE_SECONDS, INTERVAL_SECONDS, Wait
from projectlink.ubiops4.api.core_api import CoreApi

__all__ = [
    "AsyncTraining",
    "ExperimentCreate",
    "ExperimentDetail",
    "ExperimentList",
    "ExperimentRunCreate",
    "ExperimentRunCreateResponse",
    "ExperimentRunDetail",
    "ExperimentRunList",
    "ExperimentRunUpdate",
    "ExperimentUpdate",
    "Training",
    "TrainingError",
]


class Training(ExperimentVariables):
    """Experiments of projects and their runs.

    Each method raises an ``ApiException`` or a ``TransportError`` if a call fails. ``**options`` are those of the call
    that the method is named after, such as ``_request_timeout``; see ``RequestOptions``.

    Args:
        api_client: Client that sends the requests. Default: a new client, configured by environment variables.

    Attributes:
        api_client: The client.
        core_api: API object for the same client.

    Raises:
        ApiTypeError: ``api_client`` is an AsyncApiClient, or no client.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.core_api = CoreApi(api_client)
        self.api_client = self.core_api.api_client
        self._driver = SyncDriver(self.api_client)

    def initialize(self, project_name: str) -> None:
        """Create the training deployment of a project, once.

        Args:
            project_name: Name of the project.

        Raises:
            ConflictException: 409. Training is initialized in this project.
            TrainingError: The service has no template for training.
        """
        self._driver.run(initialize_steps(self._driver, project_name))

    def experiments_create(
        self,
        project_name: str,
        data: ExperimentCreate | dict[str, Any],
        *,
        deadline: float = DEADLINE_SECONDS,
        interval: float = INTERVAL_SECONDS,
        on_poll: Callable[[Any], object] | None = None,
    ) -> ExperimentList:
        """Create an experiment, wait until it is available, and return it.

        An experiment whose build fails or takes longer stays, and can be waited for or deleted.

        Args:
            project_name: Name of the project.
            data: An experiment to create. Required: ``name``, and ``environment_name``.
            deadline: Maximum seconds to wait after the creation. Default: 1800.
            interval: Seconds between the first two polls; the others are longer, at most 10. Default: 0.5.
            on_poll: Called with each value, such as ``lambda value: print(value.status)``.

        Raises:
            TrainingError: Training is not initialized in this project.
            NotFoundException: 404. There is no such environment or bucket; nothing was created.
            ConflictException: 409. There is an experiment of this name.
            WaitFailedError: The build failed; the message has the service's ``error_message``.
            WaitTimeoutError: The deadline passed.
            ApiTypeError, ApiValueError: An argument is invalid; no request was sent.
        """
        wait = Wait(deadline, interval, on_poll)
        return self._driver.run(create_steps(self._driver, wait, project_name, data))

    def experiments_delete(
        self, project_name: str, experiment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an experiment with its runs; files in buckets stay.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            **options: Options of the call.
        """
        experiment = Experiment(project_name, experiment_name)
        self._driver.run(call_steps(self._driver, operations.deployment_versions_delete, options, experiment))

    def experiments_get(
        self, project_name: str, experiment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> ExperimentDetail:
        """Return an experiment with its bucket.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            **options: Options of the call.
        """
        return self._driver.run(get_steps(self._driver, options, Experiment(project_name, experiment_name)))

    def experiments_list(
        self, project_name: str, *, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[ExperimentList]:
        """Return the experiments of a project.

        Args:
            project_name: Name of the project.
            labels: Labels that the experiments must have, such as ``type:cnn,stage:test``. Default: all experiments.
            **options: Options of the call.

        Raises:
            TrainingError: Training is not initialized in this project.
        """
        return self._driver.run(list_steps(self._driver, options, project_name, labels))

    def experiments_update(
        self,
        project_name: str,
        experiment_name: str,
        data: ExperimentUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> ExperimentDetail:
        """Update an experiment or its bucket, and return it.

        Another environment builds the experiment again; ``wait_for_experiment`` waits for that.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            data: Fields to update; the others stay as they are.
            **options: Options of the call.

        Raises:
            NotFoundException: 404. There is no such experiment, environment or bucket; nothing was changed.
            ApiTypeError: An argument is invalid; no request was sent.
        """
        experiment = Experiment(project_name, experiment_name)
        return self._driver.run(update_steps(self._driver, options, experiment, data))

    def wait_for_experiment(
        self,
        project_name: str,
        experiment_name: str,
        *,
        revision_id: str | None = None,
        deadline: float = DEADLINE_SECONDS,
        interval: float = INTERVAL_SECONDS,
        on_poll: Callable[[Any], object] | None = None,
    ) -> ExperimentDetail:
        """Wait until an experiment is available, and return it.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            revision_id: Revision to wait for. Default: the latest one, when the wait begins.
            deadline: Maximum seconds to wait. Default: 1800.
            interval: Seconds between the first two polls; the others are longer, at most 10. Default: 0.5.
            on_poll: Called with each value.

        Raises:
            WaitFailedError: The build failed; the message has the service's ``error_message``.
            WaitTimeoutError: The deadline passed.
        """
        wait, experiment = Wait(deadline, interval, on_poll), Experiment(project_name, experiment_name)
        return self._driver.run(wait_steps(self._driver, wait, revision_id, experiment))

    def experiment_runs_create(
        self,
        project_name: str,
        experiment_name: str,
        data: ExperimentRunCreate | dict[str, Any],
        *,
        timeout: int | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> ExperimentRunCreateResponse:
        """Upload training code and data to the bucket of an experiment, and queue a run.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            data: A run to create. Required: ``name`` and ``training_code``.
            timeout: Time limit of the run in seconds. 1 to 172800. Default: that of the service, 14400.
            progress: Called with the bytes sent so far and the size of a file, first for the code, then for the data.

        Raises:
            TrainingError: The experiment is not available; nothing was uploaded.
            NotFoundException: 404. There is no such experiment, or no file of a URI.
            TransferError: An upload is not complete; no run was queued.
            ApiTypeError, ApiValueError: An argument is invalid, or a file cannot be read; no run was queued.
        """
        experiment = Experiment(project_name, experiment_name)
        return self._driver.run(create_run_steps(self._driver, experiment, data, timeout, progress))

    def experiment_runs_delete(
        self, project_name: str, experiment_name: str, run_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a run; its files stay.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            run_id: Identifier of the run.
            **options: Options of the call.
        """
        delete, experiment = operations.deployment_version_requests_delete, Experiment(project_name, experiment_name)
        self._driver.run(call_steps(self._driver, delete, options, experiment, request_id=run_id))

    def experiment_runs_get(
        self,
        project_name: str,
        experiment_name: str,
        run_id: str,
        *,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> ExperimentRunDetail:
        """Return a run with its data and its result.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            run_id: Identifier of the run.
            metadata_only: True to leave out the data and the result. Default: False.
            **options: Options of the call.
        """
        experiment = Experiment(project_name, experiment_name)
        return self._driver.run(get_run_steps(self._driver, options, experiment, run_id, metadata_only))

    def experiment_runs_list(
        self,
        project_name: str,
        experiment_name: str,
        *,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[ExperimentRunList]:
        """Return the runs of an experiment, newest first.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            status: Statuses of the runs, separated by commas: ``pending``, ``processing``, ``failed``, ``completed``,
                ``cancelled``. Those of waiting and running runs cannot be combined with those of ended ones.
                Default: ``completed``.
            limit: Maximum number of runs. At least 1. Default: 50.
            offset: Number of runs to skip. Default: 0.
            start_date: Earliest creation time, ISO 8601; only for ended runs.
            end_date: Latest creation time, ISO 8601; only for ended runs.
            search_id: Part of the identifiers of the runs; only for ended runs.
            **options: Options of the call.
        """
        experiment = Experiment(project_name, experiment_name)
        filters = {
            "status": status,
            "limit": limit,
            "offset": offset,
            "start_date": start_date,
            "end_date": end_date,
            "search_id": search_id,
        }
        return self._driver.run(list_runs_steps(self._driver, options, experiment, filters))

    def experiment_runs_update(
        self,
        project_name: str,
        experiment_name: str,
        run_id: str,
        data: ExperimentRunUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel a run that has not ended.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            run_id: Identifier of the run.
            data: New status: ``{"status": "cancelled"}``.
            **options: Options of the call.

        Returns:
            The response of the service.
        """
        update, experiment = operations.deployment_version_requests_update, Experiment(project_name, experiment_name)
        return self._driver.run(call_steps(self._driver, update, options, experiment, request_id=run_id, data=data))

    def wait_for_experiment_run(
        self,
        project_name: str,
        experiment_name: str,
        run_id: str,
        *,
        deadline: float = DEADLINE_SECONDS,
        interval: float = INTERVAL_SECONDS,
        on_poll: Callable[[Any], object] | None = None,
    ) -> ExperimentRunDetail:
        """Wait until a run has ended, and return it with its result.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            run_id: Identifier of the run.
            deadline: Maximum seconds to wait. Default: 1800.
            interval: Seconds between the first two polls; the others are longer, at most 10. Default: 0.5.
            on_poll: Called with each value.

        Raises:
            WaitFailedError: The run failed or was cancelled; the message has the service's ``error_message``.
            WaitTimeoutError: The deadline passed.
        """
        wait, experiment = Wait(deadline, interval, on_poll), Experiment(project_name, experiment_name)
        return self._driver.run(wait_for_run_steps(self._driver, wait, experiment, run_id))
