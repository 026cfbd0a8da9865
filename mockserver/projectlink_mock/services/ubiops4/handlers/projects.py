"""Handlers of the service's status, projects, their users, variables, usage and quotas."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4 import usage
from projectlink_mock.services.ubiops4.activity import audit
from projectlink_mock.services.ubiops4.counts import project_counts
from projectlink_mock.services.ubiops4.deletion import delete_with_references
from projectlink_mock.services.ubiops4.labels import filter_by_labels
from projectlink_mock.services.ubiops4.results import projects
from projectlink_mock.services.ubiops4.results.usage import ProjectUsage
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.files import DEFAULT_BUCKET, Bucket
from projectlink_mock.services.ubiops4.state.projects import Project, ProjectUser, Variable
from projectlink_mock.services.ubiops_common.access import (
    caller_id,
    find_membership,
    get_organization,
    get_project,
    resolve_project,
)
from projectlink_mock.services.ubiops_common.accounts import assign_project_admins, list_projects
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields
from projectlink_mock.services.ubiops_common.variables import (
    change_variable,
    create_variable,
    delete_variable,
    get_variable,
)

_SUSPENDED_BY_USER = "Suspended by a user of the project"
_SUSPENDED_BY_STAFF = "Suspended by UbiOps"
_FIELDS = ("name", "advanced_permissions", "credits", "cors_origins", "labels")
_QUOTAS = {"memory_standard": 256 * 2**30, "cpu_standard": 64, "accelerator_standard": 4}


def service_status(ctx: Context[State]) -> projects.Health:
    """Return the status of the service, which is always ok."""
    return projects.Health()


def projects_list(ctx: Context[State]) -> list[projects.ProjectSummary]:
    """Return the projects in which the caller has a role, by organization and labels; staff see all."""
    found = filter_by_labels(list_projects(ctx), ctx.query.get("labels"))
    results = [projects.project_summary(ctx.state, one) for one in found]
    return [one for one in results if ctx.query.get("organization") in (None, one.organization)]


def projects_create(ctx: Context[State]) -> projects.ProjectDetails:
    """Create a project with the bucket `default`. All admins of the organization become project-admins of it."""
    organization = get_organization(ctx, ctx.body["organization_name"], admin=True)
    id, now, state = ctx.new_id(), ctx.now(), ctx.state
    project = Project(id, organization_id=organization.id, created_at=now, **_project_fields(ctx))
    state.projects.add(id, project)
    admins = state.memberships.filter(organization_id=organization.id, admin=True)
    for one in admins:
        _add_user(ctx, project, one.user_id)
    assign_project_admins(ctx, project, admins)
    bucket_id = ctx.new_id()
    state.buckets.add(bucket_id, Bucket(bucket_id, id, DEFAULT_BUCKET, now, now))
    audit(ctx, id, "create", f"Created project {project.name}", "project", id)
    return projects.project_details(state, project)


def projects_get(ctx: Context[State], project_name: str) -> projects.ProjectDetails:
    """Return a project to those who have any role in it."""
    project = resolve_project(ctx, project_name)
    if not ctx.caller.admin and not ctx.state.assignments.count(project_id=project.id, user_id=caller_id(ctx)):
        raise Forbidden("You have no role in the project.", requires_permission("role-in-project"))
    return projects.project_details(ctx.state, project)


def projects_update(ctx: Context[State], project_name: str) -> projects.ProjectDetails:
    """Update a project; labels and origins are replaced. More credits activate a project that has used all.

    Users suspend and activate it; what UbiOps suspended, only staff activate.
    """
    project = get_project(ctx, project_name)
    changes = changed_fields(ctx, *_FIELDS, "suspend")
    updated = replace(project, **_project_fields(ctx))
    if project.suspended_reason == usage.OUT_OF_CREDITS:
        suspended = usage.is_out_of_credits(ctx.state, updated, ctx.now().date())
        updated = replace(updated, suspended=suspended, suspended_reason=usage.OUT_OF_CREDITS if suspended else "")
    if "suspend" in changes:
        if updated.suspended and updated.suspended_reason != _SUSPENDED_BY_USER and not ctx.caller.admin:
            raise BadRequest(
                "UbiOps suspended the project: it cannot be suspended or activated.", rule("suspended-by-ubiops")
            )
        reason = _SUSPENDED_BY_STAFF if ctx.caller.admin else _SUSPENDED_BY_USER
        suspend = changes["suspend"]
        updated = replace(updated, suspended=suspend, suspended_reason=reason if suspend else "")
    ctx.state.projects.replace(project.id, updated)
    audit(ctx, project.id, "update", f"Updated project {updated.name}", "project", project.id)
    return projects.project_details(ctx.state, updated)


def projects_delete(ctx: Context[State], project_name: str) -> None:
    """Delete a project with everything in it; the credits that it used stay in the organization's usage."""
    delete_with_references(ctx.state, "projects", get_project(ctx, project_name).id)


def projects_resource_usage(ctx: Context[State], project_name: str) -> projects.Counts:
    """Return the numbers of objects in a project."""
    return project_counts(ctx.state, get_project(ctx, project_name))


def projects_usage_get(ctx: Context[State], project_name: str) -> ProjectUsage:
    """Return the credits that a project used, including those of deleted deployments."""
    return usage.project_usage(ctx, get_project(ctx, project_name))


def quotas_list(ctx: Context[State], project_name: str) -> list[projects.Quota]:
    """Return the quotas of a project to all who can see it."""
    resolve_project(ctx, project_name)
    return [projects.Quota(name, limit) for name, limit in _QUOTAS.items()]


def project_users_list(ctx: Context[State], project_name: str) -> list[projects.Colleague]:
    """Return the users who were added to a project, or its service users, to all who can see it."""
    project = resolve_project(ctx, project_name)
    if ctx.query["user_type"] == "service_user":
        return [projects.Colleague(one) for one in ctx.state.service_users.filter(project_id=project.id)]
    added = ctx.state.project_users.filter(project_id=project.id)
    return [projects.Colleague(ctx.state.users.get(one.user_id)) for one in added]


def project_users_create(ctx: Context[State], project_name: str) -> projects.Colleague:
    """Add a user of the organization to a project, without any role."""
    project = _project_of_admin(ctx, project_name)
    user_id = ctx.body["user_id"]
    if find_membership(ctx.state, project.organization_id, user_id) is None:
        raise NotFound(f"There is no user {user_id!r} in the organization.", missing("user"))
    _add_user(ctx, project, user_id)
    user = ctx.state.users.get(user_id)
    audit(ctx, project.id, "create", f"Added user {user.email} to project {project.name}", "user", user_id)
    return projects.Colleague(user)


def project_users_get(ctx: Context[State], project_name: str, user_id: str) -> projects.Colleague:
    """Return a user who was added to a project."""
    project = resolve_project(ctx, project_name)
    return projects.Colleague(ctx.state.users.get(_project_user(ctx, project, user_id).user_id))


def project_users_delete(ctx: Context[State], project_name: str, user_id: str) -> None:
    """Remove a user from a project, with all roles in it."""
    project = _project_of_admin(ctx, project_name)
    found = _project_user(ctx, project, user_id)
    ctx.state.assignments.delete_where(project_id=project.id, user_id=user_id)
    ctx.state.project_users.delete(found.id)
    email = ctx.state.users.get(user_id).email
    audit(ctx, project.id, "delete", f"Removed user {email} from project {project.name}", "user", user_id)


def project_environment_variables_list(ctx: Context[State], project_name: str) -> list[Variable]:
    """Return the variables of a project, which all its deployments inherit."""
    return ctx.state.variables.filter(owner_id=get_project(ctx, project_name).id)


def project_environment_variables_create(ctx: Context[State], project_name: str) -> Variable:
    """Create a variable of a project; its name must be unique among these."""
    project, body = get_project(ctx, project_name), ctx.body
    created = create_variable(ctx, project.id, body["name"], body["value"], secret=body["secret"])
    _audit_variable(ctx, "create", "Created", created)
    return created


def project_environment_variables_get(ctx: Context[State], project_name: str, id: str) -> Variable:
    """Return a variable of a project, without the value of a secret."""
    return get_variable(ctx.state, get_project(ctx, project_name).id, id)


def project_environment_variables_update(ctx: Context[State], project_name: str, id: str) -> Variable:
    """Update a variable of a project. A secret stays a secret."""
    project = get_project(ctx, project_name)
    get_variable(ctx.state, project.id, id)
    updated = change_variable(ctx.state, project.id, id, changed_fields(ctx, "name", "value", "secret"))
    _audit_variable(ctx, "update", "Updated", updated)
    return updated


def project_environment_variables_delete(ctx: Context[State], project_name: str, id: str) -> None:
    """Delete a variable of a project; those of deployments that override it stay."""
    project = get_project(ctx, project_name)
    deleted = get_variable(ctx.state, project.id, id)
    delete_variable(ctx.state, project.id, id)
    _audit_variable(ctx, "delete", "Deleted", deleted)


def _project_fields(ctx: Context[State]) -> dict[str, Any]:
    fields = body_fields(ctx, *_FIELDS)
    if "cors_origins" in fields:
        fields["cors_origins"] = tuple(fields["cors_origins"])
    return fields


def _project_of_admin(ctx: Context[State], project_name: str) -> Project:
    """Return a project of an organization whose admin calls. Raises NotFound, Forbidden."""
    project = ctx.state.projects.get_by(name=project_name)
    membership = find_membership(ctx.state, project.organization_id, caller_id(ctx))
    if ctx.caller.admin or (membership is not None and membership.admin):
        return project
    resolve_project(ctx, project_name)
    text = "Only admins of the organization can change the users of its projects."
    raise Forbidden(text, requires_permission("organization-admin"))


def _add_user(ctx: Context[State], project: Project, user_id: str) -> None:
    id = ctx.new_id()
    ctx.state.project_users.add(id, ProjectUser(id, project.id, user_id))


def _project_user(ctx: Context[State], project: Project, user_id: str) -> ProjectUser:
    found = ctx.state.project_users.find_by(project_id=project.id, user_id=user_id)
    if found is None:
        raise NotFound(f"There is no user {user_id!r} in the project.", missing("project user"))
    return found


def _audit_variable(ctx: Context[State], action: Any, verb: str, variable: Variable) -> None:
    text = f"{verb} environment variable {variable.name}"
    audit(ctx, variable.owner_id, action, text, "environment_variable", variable.key)
