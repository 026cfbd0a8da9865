"""Training with the async client; see ``projectlink.ubiops4.training``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.call.transfer import AsyncDriver
from projectlink.ubiops4 import operations
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
from projectlink.ubiops4._training_variables import AsyncExperimentVariables
from projectlink.ubiops4._waiting import DEADLINE_SECONDS, INTERVAL_SECONDS, Wait
from projectlink.ubiops4.api.async_core_api import AsyncCoreApi


class AsyncTraining(AsyncExperimentVariables):
    """Experiments of projects and their runs, with the async client; see ``Training``."""

    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        self.core_api = AsyncCoreApi(api_client)
        self.api_client = self.core_api.api_client
        self._driver = AsyncDriver(self.api_client)

    async def initialize(self, project_name: str) -> None:
        """Create the training deployment of a project; see ``Training``."""
        await self._driver.run(initialize_steps(self._driver, project_name))

    async def experiments_create(
        self,
        project_name: str,
        data: ExperimentCreate | dict[str, Any],
        *,
        deadline: float = DEADLINE_SECONDS,
        interval: float = INTERVAL_SECONDS,
        on_poll: Callable[[Any], object] | None = None,
    ) -> ExperimentList:
        """Create an experiment and wait until it is available; see ``Training``."""
        wait = Wait(deadline, interval, on_poll)
        return await self._driver.run(create_steps(self._driver, wait, project_name, data))

    async def experiments_delete(
        self, project_name: str, experiment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an experiment with its runs; see ``Training``."""
        experiment = Experiment(project_name, experiment_name)
        await self._driver.run(call_steps(self._driver, operations.deployment_versions_delete, options, experiment))

    async def experiments_get(
        self, project_name: str, experiment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> ExperimentDetail:
        """Return an experiment with its bucket; see ``Training``."""
        return await self._driver.run(get_steps(self._driver, options, Experiment(project_name, experiment_name)))

    async def experiments_list(
        self, project_name: str, *, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[ExperimentList]:
        """Return the experiments of a project; see ``Training``."""
        return await self._driver.run(list_steps(self._driver, options, project_name, labels))

    async def experiments_update(
        self,
        project_name: str,
        experiment_name: str,
        data: ExperimentUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> ExperimentDetail:
        """Update an experiment or its bucket; see ``Training``."""
        experiment = Experiment(project_name, experiment_name)
        return await self._driver.run(update_steps(self._driver, options, experiment, data))

    async def wait_for_experiment(
        self,
        project_name: str,
        experiment_name: str,
        *,
        revision_id: str | None = None,
        deadline: float = DEADLINE_SECONDS,
        interval: float = INTERVAL_SECONDS,
        on_poll: Callable[[Any], object] | None = None,
    ) -> ExperimentDetail:
        """Wait until an experiment is available; see ``Training``."""
        wait, experiment = Wait(deadline, interval, on_poll), Experiment(project_name, experiment_name)
        return await self._driver.run(wait_steps(self._driver, wait, revision_id, experiment))

    async def experiment_runs_create(
        self,
        project_name: str,
        experiment_name: str,
        data: ExperimentRunCreate | dict[str, Any],
        *,
        timeout: int | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> ExperimentRunCreateResponse:
        """Upload training code and data to the bucket of an experiment, and queue a run; see ``Training``."""
        experiment = Experiment(project_name, experiment_name)
        return await self._driver.run(create_run_steps(self._driver, experiment, data, timeout, progress))

    async def experiment_runs_delete(
        self, project_name: str, experiment_name: str, run_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a run; see ``Training``."""
        delete, experiment = operations.deployment_version_requests_delete, Experiment(project_name, experiment_name)
        await self._driver.run(call_steps(self._driver, delete, options, experiment, request_id=run_id))

    async def experiment_runs_get(
        self,
        project_name: str,
        experiment_name: str,
        run_id: str,
        *,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> ExperimentRunDetail:
        """Return a run with its data and its result; see ``Training``."""
        experiment = Experiment(project_name, experiment_name)
        return await self._driver.run(get_run_steps(self._driver, options, experiment, run_id, metadata_only))

    async def experiment_runs_list(
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
        """Return the runs of an experiment; see ``Training``."""
        experiment = Experiment(project_name, experiment_name)
        filters = {
            "status": status,
            "limit": limit,
            "offset": offset,
            "start_date": start_date,
            "end_date": end_date,
            "search_id": search_id,
        }
        return await self._driver.run(list_runs_steps(self._driver, options, experiment, filters))

    async def experiment_runs_update(
        self,
        project_name: str,
        experiment_name: str,
        run_id: str,
        data: ExperimentRunUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel a run that has not ended; see ``Training``."""
        update, experiment = operations.deployment_version_requests_update, Experiment(project_name, experiment_name)
        return await self._driver.run(
            call_steps(self._driver, update, options, experiment, request_id=run_id, data=data)
        )

    async def wait_for_experiment_run(
        self,
        project_name: str,
        experiment_name: str,
        run_id: str,
        *,
        deadline: float = DEADLINE_SECONDS,
        interval: float = INTERVAL_SECONDS,
        on_poll: Callable[[Any], object] | None = None,
    ) -> ExperimentRunDetail:
        """Wait until a run has ended; see ``Training``."""
        wait, experiment = Wait(deadline, interval, on_poll), Experiment(project_name, experiment_name)
        return await self._driver.run(wait_for_run_steps(self._driver, wait, experiment, run_id))
