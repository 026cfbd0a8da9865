"""UbiOps 4 invariants: unique names, distinct ids, last admins, and objects that are deleted once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops_common.state import Token, User, digest
from tests.behaviour.races.race import Call, Race, all_pass, count, last_remains, some_pass
from tests.contract.cases.ubiops4 import CASES

PROJECT, SERVICE_USER = "project_name_example", "service_user_id_example"
BOB = {"assignee": "user_id_example", "assignee_type": "user"}
IN_PROJECT = ("project_id", "name")


def _unique_race(operation: str, record: str, names: tuple[str, ...], left: Callable[[State], int]) -> Race:
    """Return a race in which all callers send the contract's request, of which one succeeds."""
    token, path, _, body = CASES[operation, 201]
    call = Call(operation, token=token, named={**path, "data": body})
    outcomes = some_pass(1, 201, 409)
    return Race(
        "ubiops4", f"{operation} makes one", lambda session, calls: [call] * calls, outcomes, left, ((record, names),)
    )


def _unique_name_race(operation: str, table: str, record: str, names: tuple[str, ...]) -> Race:
    """Return a race in which all callers send the contract's request for an object named `new`."""
    return _unique_race(operation, record, names, lambda state: count(getattr(state, table), name="new"))


def _count_user(table: str, email: str, **place: str) -> Callable[[State], int]:
    """Return a function that counts the records of a user in an organization or a project."""

    def count_records(state: State) -> int:
        ids = {f"{kind}_id": getattr(state, f"{kind}s").get_by(name=name).id for kind, name in place.items()}
        return count(getattr(state, table), user_id=factories.user(state, email).id, **ids)

    return count_records


def _count_roles_of_bob(state: State) -> int:
    role, project = state.permissions.default_roles["deployment-admin"], state.projects.get_by(name=PROJECT)
    return count(state.assignments, user_id="user_id_example", role_id=role.id, object_id=project.id)


_MEMBER = _count_user("memberships", "carol@example.com", organization="organization_name_example")
_PROJECT_USER = _count_user("project_users", "bob@example.com", project="empty-project")
UNIQUE_RACES = [
    _unique_race("user_create", "User", ("email",), lambda state: count(state.users, email="new@example.com")),
    _unique_name_race("pipelines_create", "pipelines", "Pipeline", IN_PROJECT),
    _unique_name_race("pipeline_versions_create", "pipeline_versions", "PipelineVersion", ("pipeline_id", "name")),
    _unique_name_race("organizations_create", "organizations", "Organization", ("name",)),
    _unique_race("organization_users_create", "Membership", ("organization_id", "user_id"), _MEMBER),
    _unique_name_race("projects_create", "projects", "Project", ("name",)),
    _unique_race("project_users_create", "ProjectUser", ("project_id", "user_id"), _PROJECT_USER),
    _unique_name_race("roles_create", "roles", "Role", IN_PROJECT),
    _unique_race("role_assignments_create", "Assignment", ("user_id", "object_id", "role_id"), _count_roles_of_bob),
    _unique_name_race("project_environment_variables_create", "variables", "Variable", ("owner_id", "name")),
]


def _count_distinct(table: str, *names: str, **new: Any) -> Callable[[State], int]:
    """Return a function that counts distinct values of these fields in new records."""

    def count_new(state: State) -> int:
        records = (one for one in getattr(state, table) if all(getattr(one, name) == new[name] for name in new))
        return len({tuple(getattr(one, name) for name in names) for one in records})

    return count_new


def _service_users(session: SessionState, calls: int) -> list[Call]:
    return [Call("service_users_create", (PROJECT, {"name": "new"}))] * calls


def _variables(session: SessionState, calls: int) -> list[Call]:
    bodies = [{"name": "x" * (number + 1), "value": "new", "secret": False} for number in range(calls)]
    return [Call("project_environment_variables_create", (PROJECT, body)) for body in bodies]


def _assignments(session: SessionState, calls: int) -> list[Call]:
    state: State = session.state("ubiops4")
    names = [f"role-{number}" for number in range(calls)]
    for name in names:
        factories.custom_role(state, state.projects.get_by(name=PROJECT), name)
    return [Call("role_assignments_create", (PROJECT, {**BOB, "role": name})) for name in names]


def _count_assignments(state: State) -> int:
    added = [one for one in state.assignments if one.role_id in state.roles]
    return len({(one.project_id, one.id) for one in added if state.roles.get(one.role_id).name.startswith("role-")})


def _distinct_race(name: str, calls: Any, left: Callable[[State], int], record: str, *names: str) -> Race:
    """Return a race in which all callers create an object with a distinct id or address."""
    return Race("ubiops4", f"each {name}", calls, all_pass(201), left, ((record, names),))


_NEW_SERVICE_USERS = _count_distinct("service_users", "project_id", "id", name="new")
_NEW_ADDRESSES = _count_distinct("service_users", "email", name="new")
_NEW_VARIABLES = _count_distinct("variables", "owner_id", "id", value="new")
ID_RACES = [
    _distinct_race("service user has an id", _service_users, _NEW_SERVICE_USERS, "ServiceUser", "project_id", "id"),
    _distinct_race("service user has an address", _service_users, _NEW_ADDRESSES, "ServiceUser", "email"),
    _distinct_race("variable has an id", _variables, _NEW_VARIABLES, "Variable", "owner_id", "id"),
    _distinct_race("role assignment has an id", _assignments, _count_assignments, "Assignment", "project_id", "id"),
]


def _add_admins(session: SessionState, count: int) -> list[User]:
    """Add users who are the only admins of a new organization; each token begins with the user's id."""
    state: State = session.state("ubiops4")
    ids = [f"user-{number}" for number in range(count)]
    users = [User(id, f"{id}@example.com", "", "", "", factories.LONG_AGO) for id in ids]
    for user in users:
        state.users.add(user.id, user)
        state.tokens.add(digest(f"{user.id}-token"), Token(user.id))
    factories.organization(state, "club", *users)
    return users


def _demotions(session: SessionState, calls: int) -> list[Call]:
    users = _add_admins(session, calls)
    return [Call("organization_users_update", ("club", one.id, {"admin": False}), "admin-token") for one in users]


def _removals(session: SessionState, calls: int) -> list[Call]:
    users = _add_admins(session, calls)
    return [Call("organization_users_delete", ("club", one.id), "admin-token") for one in users]


def _self_deletions(session: SessionState, calls: int) -> list[Call]:
    return [Call("user_delete", (), f"{one.id}-token") for one in _add_admins(session, calls)]


def _count_admins(state: State) -> int:
    return count(state.memberships, organization_id=state.organizations.get_by(name="club").id, admin=True)


LIMIT_RACES = [
    Race("ubiops4", "the last admin stays an admin", _demotions, last_remains(200, 400), _count_admins),
    Race("ubiops4", "the last admin is not removed", _removals, last_remains(204, 400), _count_admins),
    Race("ubiops4", "the last admin does not delete itself", _self_deletions, last_remains(204, 400), _count_admins),
    Race(
        "ubiops4",
        "a project is deleted once",
        lambda session, calls: [Call("projects_delete", (PROJECT,))] * calls,
        some_pass(1, 204, 404, left=0),
        lambda state: count(state.projects, name=PROJECT),
    ),
    Race(
        "ubiops4",
        "a service user has one token, however often it is reset",
        lambda session, calls: [Call("service_users_token", (PROJECT, SERVICE_USER))] * calls,
        all_pass(200, left=1),
        lambda state: count(state.tokens, owner_id=SERVICE_USER),
    ),
]

RACES = [*UNIQUE_RACES, *ID_RACES, *LIMIT_RACES]
