"""UbiOps invariants: names stay unique when objects are renamed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Subscription
from projectlink_mock.services.ubiops_common.state import Project
from tests.behaviour.races.race import Call, Race, count, some_pass
from tests.contract.cases.ubiops import CASES

PROJECT = "project_name_example"
MODEL = "model_name_example"
VERSION = "version_example"
PIPELINE = "pipeline_name_example"
CRONTAB = "0 0 * * *"

Create = Callable[[State, Project, str], str]
"""Creates an object with this name; returns the name or id that ends its path."""


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
    return factories.model_object(state, pipeline, name, _demo_version(state, project)).name


def _connector(state: State, project: Project, name: str) -> str:
    return factories.connector(state, state.credentials.get_by(project_id=project.id, name="s3-credentials"), name).name


def _credentials(state: State, project: Project, name: str) -> str:
    return factories.credentials(state, project, name).name


def _schedule(state: State, project: Project, name: str) -> str:
    return factories.schedule(state, _demo_version(state, project), name, CRONTAB, {"input": 0.5}, enabled=False).name


def _variable(owner: Callable[[State, Project], Any]) -> Create:
    return lambda state, project, name: factories.variable(state, owner(state, project).id, name, "value").id


def _demo_version(state: State, project: Project) -> Any:
    return state.versions.get_by(model_id=_demo_model(state, project).id, name=VERSION)


def _demo_model(state: State, project: Project) -> Any:
    return state.models.get_by(project_id=project.id, name=MODEL)


def _rename_race(operation: str, table: str, record: str, names: tuple[str, ...], create: Create) -> Race:
    """Return a race in which all calls rename different objects to the same name."""
    token, path, _, _ = CASES[operation, 200]
    data = {"Version": {"version": "new"}, "Variable": {"name": "new", "value": "value", "secret": False}}

    def prepare(session: SessionState, calls: int) -> list[Call]:
        state: State = session.state("ubiops")
        project = state.projects.get_by(name=PROJECT)
        keys = [create(state, project, f"old-{number}") for number in range(calls)]
        body = data.get(record, {"name": "new"})
        return [Call(operation, token=token, named={**path, list(path)[-1]: key, "data": body}) for key in keys]

    return Race(
        "ubiops",
        f"{operation} gives a name once",
        prepare,
        some_pass(1, 200, 409),
        lambda state: count(getattr(state, table), name="new"),
        ((record, names),),
    )


def _variable_race(level: str, owner: Callable[[State, Project], Any]) -> Race:
    operation = f"{level}_environment_variables_update"
    return _rename_race(operation, "variables", "Variable", ("owner_id", "name"), _variable(owner))


_IN_PROJECT = ("project_id", "name")
RACES = [
    _rename_race("subscriptions_update", "subscriptions", "Subscription", ("name",), _subscription),
    _rename_race("organizations_update", "organizations", "Organization", ("name",), _organization),
    _rename_race("projects_update", "projects", "Project", ("name",), _project),
    _rename_race("roles_update", "roles", "Role", _IN_PROJECT, _role),
    _rename_race("models_update", "models", "Model", _IN_PROJECT, _model),
    _rename_race("model_versions_update", "versions", "Version", ("model_id", "name"), _version),
    _rename_race("pipelines_update", "pipelines", "Pipeline", _IN_PROJECT, _pipeline),
    _rename_race("pipeline_objects_update", "objects", "PipelineObject", ("pipeline_id", "name"), _object),
    _rename_race("connectors_update", "connectors", "Connector", _IN_PROJECT, _connector),
    _rename_race("credentials_update", "credentials", "Credentials", _IN_PROJECT, _credentials),
    _rename_race("scheduled_requests_update", "schedules", "Schedule", _IN_PROJECT, _schedule),
    _variable_race("project", lambda state, project: project),
    _variable_race("model", _demo_model),
    _variable_race("model_version", _demo_version),
]
