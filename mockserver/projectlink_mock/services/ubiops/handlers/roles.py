"""Handlers of permissions, roles and role assignments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.reasons import missing, rule, unique
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import find_membership, get_project
from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES, PERMISSIONS
from projectlink_mock.services.ubiops.request_body import changed_fields
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common.state import Assignment, Project, Role


def permissions_list(ctx: Context[State]) -> list[accounts.Permission]:
    """Return all permissions that a custom role can hold."""
    return [accounts.Permission(one) for one in PERMISSIONS]


def roles_list(ctx: Context[State], project_name: str) -> list[accounts.RoleName]:
    """Return the default roles, then the custom roles of the project."""
    project = get_project(ctx, project_name)
    return [accounts.RoleName(one) for one in (*DEFAULT_ROLES.values(), *ctx.state.roles.filter(project_id=project.id))]


def roles_create(ctx: Context[State], project_name: str) -> Role:
    """Create a custom role of the project."""
    project = get_project(ctx, project_name)
    id = ctx.new_id()
    role = Role(id, project.id, ctx.body["name"], _permissions(ctx.body["permissions"]))
    return ctx.state.roles.add(id, _check_not_default_name(role))


def roles_get(ctx: Context[State], project_name: str, role_name: str) -> Role:
    """Return a default role or a custom role of the project."""
    return _role(ctx, get_project(ctx, project_name), role_name)


def roles_delete(ctx: Context[State], project_name: str, role_name: str) -> None:
    """Delete a custom role and its assignments."""
    role = _custom_role(ctx, project_name, role_name)
    ctx.state.assignments.delete_where(role_id=role.id)
    ctx.state.roles.delete(role.id)


def roles_update(ctx: Context[State], project_name: str, role_name: str) -> Role:
    """Update a custom role. New permissions replace the old ones for all assigned users."""
    role = _custom_role(ctx, project_name, role_name)
    changes = changed_fields(ctx, "name", "permissions")
    if "permissions" in changes:
        changes["permissions"] = _permissions(changes["permissions"])
    return ctx.state.roles.replace(role.id, _check_not_default_name(replace(role, **changes)))


def role_assignments_create(ctx: Context[State], project_name: str) -> accounts.AssignmentResult:
    """Assign a role to a user of the organization or a service user of the project.

    The same role on the same object can be assigned only once.
    """
    project = get_project(ctx, project_name)
    object_type, object_id = _object(ctx, project)
    user_id, role = ctx.body["user_id"], _role(ctx, project, ctx.body["role"])
    if not _belongs_to(ctx.state, project, user_id):
        raise NotFound(
            f"There is no user {user_id!r} in the organization or among the service users of the project.",
            missing("user"),
        )
    if ctx.state.assignments.find_by(user_id=user_id, object_id=object_id, role_id=role.id):
        raise Conflict(
            f"The user already has the role {role.name!r} on this {object_type}.",
            unique("role assignment", "user_id", "object_id", "role_id"),
        )
    id = ctx.new_id()
    created = Assignment(id, project.id, user_id, role.id, object_type, object_id)
    return accounts.assignment_result(ctx.state, ctx.state.assignments.add(id, created))


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
    if user_id not in ctx.state.users and not _is_service_user(ctx.state, project, user_id):
        raise NotFound(f"There is no user {user_id!r}.", missing("user"))
    assigned = ctx.state.assignments.filter(project_id=project.id, user_id=user_id)
    return [accounts.assignment_result(ctx.state, one) for one in assigned]


def _permissions(names: Sequence[str]) -> tuple[str, ...]:
    """Return the permissions without duplicates. Raises BadRequest for an unknown one."""
    if unknown := sorted(set(names) - set(PERMISSIONS)):
        raise BadRequest(f"There is no permission {', '.join(unknown)}.", rule("known-permissions"))
    return tuple(dict.fromkeys(names))


def _check_not_default_name(role: Role) -> Role:
    if role.name in DEFAULT_ROLES:
        raise Conflict(f"There is already a role {role.name!r}.", unique("role", "name"))
    return role


def _role(ctx: Context[State], project: Project, name: str) -> Role:
    return DEFAULT_ROLES.get(name) or ctx.state.roles.get_by(project_id=project.id, name=name)


def _custom_role(ctx: Context[State], project_name: str, name: str) -> Role:
    role = _role(ctx, get_project(ctx, project_name), name)
    if role.project_id is None:
        raise BadRequest(f"The default role {name!r} cannot be changed or deleted.", rule("default-role"))
    return role


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


def _belongs_to(state: State, project: Project, user_id: str) -> bool:
    return bool(find_membership(state, project.organization_id, user_id)) or _is_service_user(state, project, user_id)


def _is_service_user(state: State, project: Project, user_id: str) -> bool:
    return state.service_users.find_by(project_id=project.id, id=user_id) is not None
