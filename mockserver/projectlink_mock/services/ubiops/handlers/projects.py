"""Projects and what they use."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import billing
from projectlink_mock.services.ubiops.access import caller_id, organization_of, project_of
from projectlink_mock.services.ubiops.cascade import remove_project
from projectlink_mock.services.ubiops.permissions import PROJECT_ADMIN
from projectlink_mock.services.ubiops.quotas import check_project, project_resources
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.projects import Assignment, Project
from projectlink_mock.services.ubiops.updates import only


def projects_list(ctx: Context[State]) -> list[accounts.ProjectView]:
    """Those in which the caller has a role; staff see all."""
    if ctx.caller.admin:
        mine = list(ctx.state.projects)
    else:
        # A dict and not a set: in a steady order.
        ids = {one.project_id: None for one in ctx.state.assignments.filter(user_id=caller_id(ctx))}
        mine = [ctx.state.projects.get(id) for id in ids]
    return [accounts.project(ctx.state, one) for one in mine]


def projects_create(ctx: Context[State]) -> accounts.ProjectView:
    """All who are admins of the organization now become project-admins."""
    organization = organization_of(ctx, ctx.body["organization_name"], admin=True)
    check_project(ctx.state, organization.id)
    id = ctx.new_id()
    project = ctx.state.projects.add(id, Project(id, ctx.body["name"], organization.id, ctx.now()))
    for membership in ctx.state.memberships.filter(organization_id=organization.id, admin=True):
        key = ctx.new_id()
        ctx.state.assignments.add(key, Assignment(key, id, membership.user_id, PROJECT_ADMIN.id, "project", id))
    return accounts.project(ctx.state, project)


def projects_get(ctx: Context[State], project_name: str) -> accounts.ProjectView:
    """For those who may."""
    return accounts.project(ctx.state, project_of(ctx, project_name))


def projects_delete(ctx: Context[State], project_name: str) -> None:
    """All that is in it goes with it."""
    remove_project(ctx.state, project_of(ctx, project_name))


def projects_update(ctx: Context[State], project_name: str) -> accounts.ProjectView:
    """Nothing but the name can be changed."""
    project = project_of(ctx, project_name)
    changed = ctx.state.projects.replace(project.id, replace(project, **only(ctx, "name")))
    return accounts.project(ctx.state, changed)


def projects_resource_usage(ctx: Context[State], project_name: str) -> accounts.ProjectResources:
    """As of now."""
    return project_resources(ctx.state, project_of(ctx, project_name).id)


def project_usage_get(ctx: Context[State], project_name: str) -> list[accounts.Usage]:
    """What was used stays used, even if the object is gone."""
    id = project_of(ctx, project_name).id
    return billing.by_month(
        lambda object_type, metric: ctx.state.facts.filter(project_id=id, object_type=object_type, metric=metric),
        ctx.query.get("start_month"),
        ctx.now(),
    )
