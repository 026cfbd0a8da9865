"""The demo's project, with carol in any role; ada is staff and nothing else."""

from __future__ import annotations

from projectlink_mock._core.sessions import Universe
from projectlink_mock.ubiops.permissions import DEFAULT_ROLES
from projectlink_mock.ubiops.removal import remove_roles_in
from projectlink_mock.ubiops.seed import making
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.accounts import Organization, User
from projectlink_mock.ubiops.state.projects import Assignment, Project
from tests.contract.cases import Case

SERVICE_TOKEN = "calling-service-user-token"


def place(universe: Universe, role: str) -> str:
    state: State = universe.state("ubiops")
    organization = state.organizations.find(name="organization_name_example")
    other = state.organizations.find(name="other-organization")
    project = state.projects.find(name="project_name_example")
    ada, alice, carol = (making.user(state, f"{name}@example.com") for name in ("admin", "alice", "carol"))
    _leave(state, organization, ada)
    _leave(state, other, carol)
    making.member(state, other, alice, admin=True)
    if role == "staff":
        return "admin-token"
    if role == "service user":
        caller = making.service_user(state, project, "caller", SERVICE_TOKEN)
        making.role(state, project, caller.id, "project-admin")
        return SERVICE_TOKEN
    if role != "outsider":
        making.member(state, organization, carol, admin=role == "organization admin")
    if role in DEFAULT_ROLES:
        making.role(state, project, carol.id, role)
    elif role == "custom role":
        _give_custom_role(state, project, carol)
    return "carol-token"


def request(operation: str, case: Case) -> Case:
    token, path, query, body = case
    return token, path, query, {"email": "admin@example.com"} if operation == "organization_users_create" else body


def _leave(state: State, organization: Organization, user: User) -> None:
    remove_roles_in(state, organization.id, user.id)
    state.memberships.remove(state.memberships.find(organization_id=organization.id, user_id=user.id).id)


def _give_custom_role(state: State, project: Project, user: User) -> None:
    role = state.roles.find(project_id=project.id, name="role_name_example")
    state.assignments.add("given", Assignment("given", project.id, user.id, role.id, "project", project.id))
