"""UbiOps invariants: unique names and distinct ids of new objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES
from projectlink_mock.services.ubiops.state import State
from tests.behaviour.races.race import Call, Race, all_pass, count, unique_race
from tests.contract.cases.ubiops import CASES

PROJECT = "project_name_example"
IN_PROJECT = ("project_id", "name")
OF_OWNER = ("owner_id", "name")
VERSION = (PROJECT, "model_name_example", "version_example")
BLOB = b"a blob of a race"


def _unique_race(operation: str, record: str, names: tuple[str, ...], left: Callable[[State], int]) -> Race:
    """Return a race in which all callers send the contract's request."""
    return unique_race("ubiops", CASES[operation, 201], operation, record, names, left)


def _unique_name_race(operation: str, table: str, record: str, names: tuple[str, ...]) -> Race:
    """Return a race in which all callers send the contract's request for an object named `new`."""
    return _unique_race(operation, record, names, lambda state: count(getattr(state, table), name="new"))


def _count_memberships_of_carol(state: State) -> int:
    organization = state.organizations.get_by(name="organization_name_example")
    carol = state.users.get_by(email="carol@example.com")
    return count(state.memberships, organization_id=organization.id, user_id=carol.id)


def _count_roles_of_bob(state: State) -> int:
    role, project = DEFAULT_ROLES["model-admin"], state.projects.get_by(name=PROJECT)
    return count(state.assignments, user_id="user_id_example", role_id=role.id, object_id=project.id)


def _count_attachments(state: State) -> int:
    project = state.projects.get_by(name=PROJECT)
    pipeline = state.pipelines.get_by(project_id=project.id, name="pipeline_name_example")
    names = ("name_example", "destination_name_example")
    source, destination = (state.objects.get_by(pipeline_id=pipeline.id, name=name).id for name in names)
    return count(state.attachments, source_id=source, destination_id=destination)


UNIQUE_RACES = [
    _unique_race("user_create", "User", ("email",), lambda state: count(state.users, email="new@example.com")),
    _unique_name_race("subscriptions_create", "subscriptions", "Subscription", ("name",)),
    _unique_name_race("organizations_create", "organizations", "Organization", ("name",)),
    _unique_race(
        "organization_users_create", "Membership", ("organization_id", "user_id"), _count_memberships_of_carol
    ),
    _unique_name_race("projects_create", "projects", "Project", ("name",)),
    _unique_name_race("roles_create", "roles", "Role", IN_PROJECT),
    _unique_race("role_assignments_create", "Assignment", ("user_id", "object_id", "role_id"), _count_roles_of_bob),
    _unique_name_race("models_create", "models", "Model", IN_PROJECT),
    _unique_name_race("model_versions_create", "versions", "Version", ("model_id", "name")),
    _unique_name_race("project_environment_variables_create", "variables", "Variable", OF_OWNER),
    _unique_name_race("model_environment_variables_create", "variables", "Variable", OF_OWNER),
    _unique_name_race("model_version_environment_variables_create", "variables", "Variable", OF_OWNER),
    _unique_name_race("pipelines_create", "pipelines", "Pipeline", IN_PROJECT),
    _unique_name_race("pipeline_objects_create", "objects", "PipelineObject", ("pipeline_id", "name")),
    _unique_race(
        "pipeline_object_attachments_create",
        "Attachment",
        ("pipeline_id", "source_id", "destination_id"),
        _count_attachments,
    ),
    _unique_name_race("connectors_create", "connectors", "Connector", IN_PROJECT),
    _unique_name_race("credentials_create", "credentials", "Credentials", IN_PROJECT),
    _unique_name_race("scheduled_requests_create", "schedules", "Schedule", IN_PROJECT),
]


def _count_distinct(table: str, *names: str, **new: Any) -> Callable[[State], int]:
    """Return a function that counts distinct values of these fields in new records."""

    def count_new(state: State) -> int:
        records = (one for one in getattr(state, table) if all(getattr(one, name) == new[name] for name in new))
        return len({tuple(getattr(one, name) for name in names) for one in records})

    return count_new


def _service_users(session: SessionState, calls: int) -> list[Call]:
    return [Call("service_users_create", (PROJECT, {"name": "new"}))] * calls


def _blobs(session: SessionState, calls: int) -> list[Call]:
    return [Call("blobs_create", (PROJECT, BLOB))] * calls


def _requests(session: SessionState, calls: int) -> list[Call]:
    return [Call("model_requests_create", (*VERSION, {"input": 1.5}))] * calls


def _variables(session: SessionState, calls: int) -> list[Call]:
    bodies = [{"name": "x" * (number + 1), "value": "new", "secret": False} for number in range(calls)]
    return [Call("project_environment_variables_create", (PROJECT, body)) for body in bodies]


def _assignments(session: SessionState, calls: int) -> list[Call]:
    state: State = session.state("ubiops")
    roles = [f"role-{number}" for number in range(calls)]
    for role in roles:
        factories.custom_role(state, state.projects.get_by(name=PROJECT), role)
    return [Call("role_assignments_create", (PROJECT, {"user_id": "user_id_example", "role": role})) for role in roles]


def _count_assignments(state: State) -> int:
    assignments = [one for one in state.assignments if one.role_id in state.roles]
    return len(
        {(one.project_id, one.id) for one in assignments if state.roles.get(one.role_id).name.startswith("role-")}
    )


def _distinct_id_race(name: str, calls: Any, left: Callable[[State], int], record: str, *names: str) -> Race:
    """Return a race in which all callers create an object with a distinct id."""
    return Race("ubiops", f"each {name}", calls, all_pass(201), left, ((record, names),))


_NEW_SERVICE_USERS = _count_distinct("service_users", "project_id", "id", name="new")
_NEW_ADDRESSES = _count_distinct("service_users", "email", name="new")
_NEW_BLOBS = _count_distinct("blobs", "project_id", "id", content=StoredContent.of(BLOB))
_NEW_VARIABLES = _count_distinct("variables", "owner_id", "id", value="new")
ID_RACES = [
    _distinct_id_race(
        "service user has a distinct id", _service_users, _NEW_SERVICE_USERS, "ServiceUser", "project_id", "id"
    ),
    _distinct_id_race("service user has a distinct address", _service_users, _NEW_ADDRESSES, "ServiceUser", "email"),
    _distinct_id_race("blob has a distinct id", _blobs, _NEW_BLOBS, "Blob", "project_id", "id"),
    _distinct_id_race("variable has a distinct id", _variables, _NEW_VARIABLES, "Variable", "owner_id", "id"),
    _distinct_id_race(
        "role assignment has a distinct id", _assignments, _count_assignments, "Assignment", "project_id", "id"
    ),
    Race(
        "ubiops",
        "each log line has a distinct id",
        _requests,
        # Each request writes two lines: one for its start, one for its result.
        lambda calls: all_pass(200, left=2 * calls)(calls),
        _count_distinct("logs", "project_id", "id"),
        (("LogLine", ("project_id", "id")),),
    ),
]

RACES = [*UNIQUE_RACES, *ID_RACES]
