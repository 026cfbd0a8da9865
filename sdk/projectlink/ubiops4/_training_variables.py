"""Environment variables of experiments; see ``projectlink.ubiops4.training``."""

from __future__ import annotations

from typing import Any

from projectlink._core import hints
from projectlink._core.call.transfer import AsyncDriver, SyncDriver
from projectlink.ubiops4 import models, operations
from projectlink.ubiops4._training_steps import Experiment, call_steps


class ExperimentVariables:
    """Methods of ``Training`` for variables that training code reads."""

    _driver: SyncDriver

    def experiment_environment_variables_create(
        self,
        project_name: str,
        experiment_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Add a variable, which hides one of the same name of the project.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            data: Name, value, and whether the value is secret.
            **options: Options of the call.
        """
        operation = operations.deployment_version_environment_variables_create
        experiment = Experiment(project_name, experiment_name)
        return self._driver.run(call_steps(self._driver, operation, options, experiment, data=data))

    def experiment_environment_variables_delete(
        self,
        project_name: str,
        experiment_name: str,
        id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete a variable of the experiment itself.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            id: Identifier of the variable (UUID).
            **options: Options of the call.
        """
        operation = operations.deployment_version_environment_variables_delete
        experiment = Experiment(project_name, experiment_name)
        self._driver.run(call_steps(self._driver, operation, options, experiment, id=id))

    def experiment_environment_variables_get(
        self,
        project_name: str,
        experiment_name: str,
        id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Return a variable; the value of a secret one is None.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            id: Identifier of the variable (UUID).
            **options: Options of the call.
        """
        operation = operations.deployment_version_environment_variables_get
        experiment = Experiment(project_name, experiment_name)
        return self._driver.run(call_steps(self._driver, operation, options, experiment, id=id))

    def experiment_environment_variables_list(
        self,
        project_name: str,
        experiment_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.InheritedEnvironmentVariableList]:
        """Return the variables of an experiment and those that it inherits.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            **options: Options of the call.
        """
        operation = operations.deployment_version_environment_variables_list
        experiment = Experiment(project_name, experiment_name)
        return self._driver.run(call_steps(self._driver, operation, options, experiment))

    def experiment_environment_variables_update(
        self,
        project_name: str,
        experiment_name: str,
        id: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Update a variable of the experiment itself.

        Args:
            project_name: Name of the project.
            experiment_name: Name of the experiment.
            id: Identifier of the variable (UUID).
            data: Name, value, and whether the value is secret.
            **options: Options of the call.
        """
        operation = operations.deployment_version_environment_variables_update
        experiment = Experiment(project_name, experiment_name)
        return self._driver.run(call_steps(self._driver, operation, options, experiment, id=id, data=data))


class AsyncExperimentVariables:
    """Methods of ``AsyncTraining`` for variables that training code reads."""

    _driver: AsyncDriver

    async def experiment_environment_variables_create(
        self,
        project_name: str,
        experiment_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Add a variable; see ``Training``."""
        operation = operations.deployment_version_environment_variables_create
        experiment = Experiment(project_name, experiment_name)
        return await self._driver.run(call_steps(self._driver, operation, options, experiment, data=data))

    async def experiment_environment_variables_delete(
        self,
        project_name: str,
        experiment_name: str,
        id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete a variable of the experiment itself; see ``Training``."""
        operation = operations.deployment_version_environment_variables_delete
        experiment = Experiment(project_name, experiment_name)
        await self._driver.run(call_steps(self._driver, operation, options, experiment, id=id))

    async def experiment_environment_variables_get(
        self,
        project_name: str,
        experiment_name: str,
        id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Return a variable; see ``Training``."""
        operation = operations.deployment_version_environment_variables_get
        experiment = Experiment(project_name, experiment_name)
        return await self._driver.run(call_steps(self._driver, operation, options, experiment, id=id))

    async def experiment_environment_variables_list(
        self,
        project_name: str,
        experiment_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.InheritedEnvironmentVariableList]:
        """Return the variables of an experiment and those that it inherits; see ``Training``."""
        operation = operations.deployment_version_environment_variables_list
        experiment = Experiment(project_name, experiment_name)
        return await self._driver.run(call_steps(self._driver, operation, options, experiment))

    async def experiment_environment_variables_update(
        self,
        project_name: str,
        experiment_name: str,
        id: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Update a variable of the experiment itself; see ``Training``."""
        operation = operations.deployment_version_environment_variables_update
        experiment = Experiment(project_name, experiment_name)
        return await self._driver.run(call_steps(self._driver, operation, options, experiment, id=id, data=data))
