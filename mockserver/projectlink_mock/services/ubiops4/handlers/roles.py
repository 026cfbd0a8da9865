"""Handlers of permissions, roles and role assignments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.activity import audit
from projectlink_mock.services.ubiops4.results.projects import AssignmentResult, assignment_result
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.projects import Assignment, Project
from projectlink_mock.services.ubiops_common.access import get_project, get_role
from projectlink_mock.services.ubiops_common.accounts import (
    Permission,
    RoleName,
    assign_role,
    change_role,
    create_role,
    delete_role,
    get_custom_role,
    get_role_by_name,
    is_service_user,
    list_roles,
)
from projectlink_mock.services.ubiops_common.request_body import changed_fields
from projectlink_mock.services.ubiops_common.state import Role

_DEPLOYMENT = "deployment"


def permissions_list(ctx: Context[State]) -> list[Permission]:
    """Return all permissions that a role can hold."""
    return [Permission(name) for name in ctx.state.permissions.names]


def roles_list(ctx: Context[State], project_name: str) -> list[RoleName]:
    """Return the default roles, then the custom roles of a project."""
    return [RoleName(one) for one in list_roles(ctx.state, get_project(ctx, project_name))]


def roles_create(ctx: Context[State], project_name: str) -> Role:
    """Create a role of a project. Its name differs from those of the default roles."""
    project = get_project(ctx, project_name)
    created = create_role(ctx, project, ctx.body["name"], ctx.body["permissions"])
    audit(ctx, project.id, "create", f"Created role {created.name}", "role", created.id)
    return created


def roles_get(ctx: Context[State], project_name: str, role_name: str) -> Role:
    """Return a default or custom role with its permissions."""
    return get_role_by_name(ctx.state, get_project(ctx, project_name), role_name)


def roles_update(ctx: Context[State], project_name: str, role_name: str) -> Role:
    """Update a custom role, for all who have it."""
    project = get_project(ctx, project_name)
    role = get_custom_role(ctx.state, project, role_name)
    updated = change_role(ctx.state, role, changed_fields(ctx, "name", "permissions"))
    audit(ctx, project.id, "update", f"Updated role {updated.name}", "role", role.id)
    return updated


def roles_delete(ctx: Context[State], project_name: str, role_name: str) -> None:
    """Delete a custom role and its assignments."""
    project = get_project(ctx, project_name)
    role = get_custom_role(ctx.state, project, role_name)
    delete_role(ctx.state, role)
    audit(ctx, project.id, "delete", f"Deleted role {role.name}", "role", role.id)


def role_assignments_per_object_list(ctx: Context[State], project_name: str) -> list[AssignmentResult]:
    """Return the role assignments of a project, on one object or of one assignee."""
    project, query, state = get_project(ctx, project_name), ctx.query, ctx.state
    on = _resource(state, project, query)
    kind = query.get("assignee_type")
    found: Iterable[Assignment]
    if "assignee" in query:
        id = _assignee(state, project, query["assignee"], kind)
        found = state.assignments.filter(project_id=project.id, user_id=id)
    elif on is not None:
        found = (one for one in state.assignments.filter(object_id=on[1]) if one.project_id == project.id)
    else:
        found = state.assignments.filter(project_id=project.id)
    results = [assignment_result(state, one) for one in found if on is None or one.object_id == on[1]]
    return [one for one in results if kind in (None, one.assignee_type)]


def role_assignments_create(ctx: Context[State], project_name: str) -> AssignmentResult:
    """Assign a role to a user or service user of the project or to a deployment, once on each object."""
    project, body, state = get_project(ctx, project_name), ctx.body, ctx.state
    if "assignee" not in body or "assignee_type" not in body:
        raise BadRequest("A role needs an assignee and its type: assignee, assignee_type.", rule("assignee"))
    on = _resource(state, project, body) or ("project", project.id)
    assignee = _assignee(state, project, body["assignee"], body["assignee_type"])
    role = get_role_by_name(state, project, body["role"])
    created = assign_role(ctx, state.assignments, project, assignee, role, *on)
    result = assignment_result(state, created)
    _audit(ctx, "create", "Assigned", result)
    return result


def role_assignments_get(ctx: Context[State], project_name: str, id: str) -> AssignmentResult:
    """Return a role assignment of a project."""
    return assignment_result(ctx.state, _assignment(ctx, project_name, id))


def role_assignments_delete(ctx: Context[State], project_name: str, id: str) -> None:
    """Delete a role assignment, even one of the caller."""
    assignment = _assignment(ctx, project_name, id)
    result = assignment_result(ctx.state, assignment)
    ctx.state.assignments.delete(assignment.id)
    _audit(ctx, "delete", "Withdrew", result)


def _assignment(ctx: Context[State], project_name: str, id: str) -> Assignment:
    return ctx.state.assignments.get_by(project_id=get_project(ctx, project_name).id, id=id)


def _assignee(state: State, project: Project, name: str, kind: str | None) -> str:
    """Return the id of a user or service user, or of a deployment by name. Raises NotFound."""
    if kind == _DEPLOYMENT:
        return state.deployments.get_by(project_id=project.id, name=name).id
    is_user = state.project_users.find_by(project_id=project.id, user_id=name) is not None
    if not is_user and not is_service_user(state, project, name):
        text = f"There is no user {name!r} in the project: add the user to the project first."
        raise NotFound(text, missing("user"))
    return name


def _resource(state: State, project: Project, values: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return type and id of the object of a role, or None without one. Raises BadRequest, NotFound."""
    kind, name = values.get("resource_type"), values.get("resource")
    if (kind is None) != (name is None):
        raise BadRequest("resource and resource_type must be given together.", rule("resource-and-type"))
    match kind:
        case None:
            return None
        case "deployment":
            return kind, state.deployments.get_by(project_id=project.id, name=name).id
        case "pipeline":
            return kind, state.pipelines.get_by(project_id=project.id, name=name).id
        case "bucket":
            return kind, state.buckets.get_by(project_id=project.id, name=name).id
    if name != project.name:
        raise NotFound(f"A role in this project cannot be on the project {name!r}.", rule("role-object"))
    return "project", project.id


def _audit(ctx: Context[State], action: Any, verb: str, result: AssignmentResult) -> None:
    assignment = result.assignment
    role = get_role(ctx.state, assignment.role_id).name
    text = f"{verb} role {role} of {result.assignee_type} {result.assignee} on {assignment.object_type}"
    audit(ctx, assignment.project_id, action, text, "role", assignment.role_id)
