"""UbiOps: a new name is as unique as the first one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Subscription
from projectlink_mock.services.ubiops.state.projects import Project
from tests.behaviour.races.race import Call, Race, count, some_pass
from tests.contract.cases.ubiops import CASES

PROJECT = "project_name_example"
MODEL = "model_name_example"
VERSION = "version_example"
PIPELINE = "pipeline_name_example"
LINE = "0 0 * * *"

Make = Callable[[State, Project, str], str]
"""Makes something of a name, and gives its name or id: the last part of its path."""


def _subscription(state: State, project: Project, name: str) -> str:
    return state.subscriptions.add(name, Subscription(name, name, 1, 1, 1, 1, 1)).name


def _organization(state: State, project: Project, name: str) -> str:
    return factories.organization(state, name, factories.user(state, "alice@example.com")).name


def _project(state: State, project: Project, name: str) -> str:
    return factories.project(state, state.organizations.get(project.organization_id), name).name


def _role(state: State, project: Project, name: str) -> str:
    return factories.custom_role(state, project, name).name


def _model(state: State, project: Project, name: str) -> str:
    return factories.model(state, project, name).name


def _version(state: State, project: Project, name: str) -> str:
    return factories.version(state, state.models.get_by(project_id=project.id, name=MODEL), name).name


def _pipeline(state: State, project: Project, name: str) -> str:
    return factories.pipeline(state, project, name).name


def _object(state: State, project: Project, name: str) -> str:
    pipeline = state.pipelines.get_by(project_id=project.id, name=PIPELINE)
    return factories.model_object(state, pipeline, name, _version_of_the_demo(state, project)).name


def _connector(state: State, project: Project, name: str) -> str:
    return factories.connector(state, state.credentials.get_by(project_id=project.id, name="s3-credentials"), name).name


def _credentials(state: State, project: Project, name: str) -> str:
    return factories.credentials(state, project, name).name


def _schedule(state: State, project: Project, name: str) -> str:
    return factories.schedule(
        state, _version_of_the_demo(state, project), name, LINE, {"input": 0.5}, enabled=False
    ).name


def _variable(owner: Callable[[State, Project], Any]) -> Make:
    return lambda state, project, name: factories.variable(state, owner(state, project).id, name, "value").id


def _version_of_the_demo(state: State, project: Project) -> Any:
    return state.versions.get_by(model_id=_model_of_the_demo(state, project).id, name=VERSION)


def _model_of_the_demo(state: State, project: Project) -> Any:
    return state.models.get_by(project_id=project.id, name=MODEL)


def _race(operation: str, table: str, record: str, names: tuple[str, ...], make: Make) -> Race:
    """As many things as there are calls, each of which is to have the same new name."""
    token, path, _, _ = CASES[operation, 200]
    data = {"Version": {"version": "new"}, "Variable": {"name": "new", "value": "value", "secret": False}}

    def prepare(session: SessionState, calls: int) -> list[Call]:
        state: State = session.state("ubiops")
        project = state.projects.get_by(name=PROJECT)
        keys = [make(state, project, f"thing-{number}") for number in range(calls)]
        sent = data.get(record, {"name": "new"})
        return [Call(operation, token=token, named={**path, list(path)[-1]: key, "data": sent}) for key in keys]

    return Race(
        "ubiops",
        f"{operation} gives a name once",
        prepare,
        some_pass(1, 200, 409),
        lambda state: count(getattr(state, table), name="new"),
        ((record, names),),
    )


def _of_variables(level: str, owner: Callable[[State, Project], Any]) -> Race:
    operation = f"{level}_environment_variables_update"
    return _race(operation, "variables", "Variable", ("owner_id", "name"), _variable(owner))


_IN_PROJECT = ("project_id", "name")
RACES = [
    _race("subscriptions_update", "subscriptions", "Subscription", ("name",), _subscription),
    _race("organizations_update", "organizations", "Organization", ("name",), _organization),
    _race("projects_update", "projects", "Project", ("name",), _project),
    _race("roles_update", "roles", "Role", _IN_PROJECT, _role),
    _race("models_update", "models", "Model", _IN_PROJECT, _model),
    _race("model_versions_update", "versions", "Version", ("model_id", "name"), _version),
    _race("pipelines_update", "pipelines", "Pipeline", _IN_PROJECT, _pipeline),
    _race("pipeline_objects_update", "objects", "PipelineObject", ("pipeline_id", "name"), _object),
    _race("connectors_update", "connectors", "Connector", _IN_PROJECT, _connector),
    _race("credentials_update", "credentials", "Credentials", _IN_PROJECT, _credentials),
    _race("scheduled_requests_update", "schedules", "Schedule", _IN_PROJECT, _schedule),
    _of_variables("project", lambda state, project: project),
    _of_variables("model", _model_of_the_demo),
    _of_variables("model_version", _version_of_the_demo),
]
