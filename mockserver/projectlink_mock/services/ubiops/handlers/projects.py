"""Handlers of projects and their usage."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import usage_reports
from projectlink_mock.services.ubiops.activity import running_spans
from projectlink_mock.services.ubiops.cascade import delete_project
from projectlink_mock.services.ubiops.quotas import check_project_limit, count_project_resources
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common.access import get_organization, get_project, resolve_project
from projectlink_mock.services.ubiops_common.accounts import assign_project_admins, list_projects
from projectlink_mock.services.ubiops_common.request_body import changed_fields
from projectlink_mock.services.ubiops_common.state import Project


def projects_list(ctx: Context[State]) -> list[accounts.ProjectResult]:
    """Return the projects in which the caller has a role; staff see all."""
    return [accounts.project_result(ctx.state, one) for one in list_projects(ctx)]


def projects_create(ctx: Context[State]) -> accounts.ProjectResult:
    """Create a project; the admins of the organization become its project-admins."""
    organization = get_organization(ctx, ctx.body["organization_name"], admin=True)
    check_project_limit(ctx.state, organization.id)
    id = ctx.new_id()
    project = ctx.state.projects.add(id, Project(id, ctx.body["name"], organization.id, ctx.now()))
    admins = ctx.state.memberships.filter(organization_id=organization.id, admin=True)
    assign_project_admins(ctx, project, admins)
    return accounts.project_result(ctx.state, project)


def projects_get(ctx: Context[State], project_name: str) -> accounts.ProjectResult:
    """Return a project in which the caller has a role, on the project or on an object."""
    return accounts.project_result(ctx.state, resolve_project(ctx, project_name))


def projects_delete(ctx: Context[State], project_name: str) -> None:
    """Delete a project with everything in it."""
    delete_project(ctx, get_project(ctx, project_name))


def projects_update(ctx: Context[State], project_name: str) -> accounts.ProjectResult:
    """Update the name of a project."""
    project = get_project(ctx, project_name)
    changed = ctx.state.projects.replace(project.id, replace(project, **changed_fields(ctx, "name")))
    return accounts.project_result(ctx.state, changed)


def projects_resource_usage(ctx: Context[State], project_name: str) -> accounts.ProjectResources:
    """Return the resource counts of a project."""
    return count_project_resources(ctx.state, get_project(ctx, project_name).id)


def project_usage_get(ctx: Context[State], project_name: str) -> list[accounts.Usage]:
    """Return the monthly usage, including that of deleted objects."""
    id = get_project(ctx, project_name).id
    return usage_reports.monthly_usage(
        lambda object_type, metric: ctx.state.usage_records.filter(
            project_id=id, object_type=object_type, billed_metric=metric
        ),
        running_spans(ctx.state, ctx.now(), project_id=id),
        ctx.query.get("start_month"),
        ctx.now(),
    )
