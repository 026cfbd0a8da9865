"""Handlers of permissions, roles and role assignments."""

from __future__ import annotations

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.permissions import PERMISSIONS
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common.access import get_project
from projectlink_mock.services.ubiops_common.accounts import (
    Permission,
    RoleName,
    assign_role,
    change_role,
    check_can_have_roles,
    create_role,
    delete_role,
    get_custom_role,
    get_role_by_name,
    is_service_user,
    list_roles,
)
from projectlink_mock.services.ubiops_common.request_body import changed_fields
from projectlink_mock.services.ubiops_common.state import Assignment, Project, Role


def permissions_list(ctx: Context[State]) -> list[Permission]:
    """Return all permissions that a custom role can hold."""
    return [Permission(one) for one in PERMISSIONS]


def roles_list(ctx: Context[State], project_name: str) -> list[RoleName]:
    """Return the default roles, then the custom roles of the project."""
    return [RoleName(one) for one in list_roles(ctx.state, get_project(ctx, project_name))]


def roles_create(ctx: Context[State], project_name: str) -> Role:
    """Create a custom role of the project."""
    project = get_project(ctx, project_name)
    return create_role(ctx, project, ctx.body["name"], ctx.body["permissions"])


def roles_get(ctx: Context[State], project_name: str, role_name: str) -> Role:
    """Return a default role or a custom role of the project."""
    return get_role_by_name(ctx.state, get_project(ctx, project_name), role_name)


def roles_delete(ctx: Context[State], project_name: str, role_name: str) -> None:
    """Delete a custom role and its assignments."""
    delete_role(ctx.state, get_custom_role(ctx.state, get_project(ctx, project_name), role_name))


def roles_update(ctx: Context[State], project_name: str, role_name: str) -> Role:
    """Update a custom role. New permissions replace the old ones for all assigned users."""
    role = get_custom_role(ctx.state, get_project(ctx, project_name), role_name)
    return change_role(ctx.state, role, changed_fields(ctx, "name", "permissions"))


def role_assignments_create(ctx: Context[State], project_name: str) -> accounts.AssignmentResult:
    """Assign a role to a user of the organization or a service user of the project.

    The same role on the same object can be assigned only once.
    """
    project = get_project(ctx, project_name)
    object_type, object_id = _object(ctx, project)
    user_id, role = ctx.body["user_id"], get_role_by_name(ctx.state, project, ctx.body["role"])
    check_can_have_roles(ctx.state, project, user_id)
    created = assign_role(ctx, ctx.state.assignments, project, user_id, role, object_type, object_id)
    return accounts.assignment_result(ctx.state, created)


def role_assignments_get(ctx: Context[State], project_name: str, id: str) -> accounts.AssignmentResult:
    """Return a role assignment of the project."""
    return accounts.assignment_result(ctx.state, _assignment(ctx, project_name, id))


def role_assignments_delete(ctx: Context[State], project_name: str, id: str) -> None:
    """Delete a role assignment, even one of the caller."""
    ctx.state.assignments.delete(_assignment(ctx, project_name, id).id)


def role_assignments_per_user_list(
    ctx: Context[State], project_name: str, user_id: str
) -> list[accounts.AssignmentResult]:
    """Return the role assignments of a user in the project."""
    project = get_project(ctx, project_name)
    if user_id not in ctx.state.users and not is_service_user(ctx.state, project, user_id):
        raise NotFound(f"There is no user {user_id!r}.", missing("user"))
    assigned = ctx.state.assignments.filter(project_id=project.id, user_id=user_id)
    return [accounts.assignment_result(ctx.state, one) for one in assigned]


def _assignment(ctx: Context[State], project_name: str, id: str) -> Assignment:
    return ctx.state.assignments.get_by(project_id=get_project(ctx, project_name).id, id=id)


def _object(ctx: Context[State], project: Project) -> tuple[str, str]:
    """Return type and id of the object that a role is assigned on; by default the project."""
    object_type, name = ctx.body.get("object_type"), ctx.body.get("object_name")
    if (object_type is None) != (name is None):
        raise BadRequest("object_name and object_type must be given together.", rule("object-name-and-type"))
    state = ctx.state
    match object_type:
        case "model":
            return object_type, state.models.get_by(project_id=project.id, name=name).id
        case "pipeline":
            return object_type, state.pipelines.get_by(project_id=project.id, name=name).id
        case "connector":
            return object_type, state.connectors.get_by(project_id=project.id, name=name).id
        case "credentials":
            return object_type, state.credentials.get_by(project_id=project.id, name=name).id
    if name not in (None, project.name):
        raise NotFound(f"A role in this project cannot be on the project {name!r}.", rule("role-object"))
    return "project", project.id
