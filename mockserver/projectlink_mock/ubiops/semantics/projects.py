"""Projects and what they use."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.access import caller_id, organization_of, project_of
from projectlink_mock.ubiops.limits import check_project
from projectlink_mock.ubiops.permissions import PROJECT_ADMIN
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.projects import Assignment, Project
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import accounts


def projects_list(ctx: Ctx[State]) -> list[accounts.ProjectView]:
    """Those in which the caller has a role; staff see all."""
    if ctx.caller.admin:
        mine = list(ctx.state.projects)
    else:
        # A dict and not a set: in a steady order.
        ids = {one.project_id: None for one in ctx.state.assignments.of(user_id=caller_id(ctx))}
        mine = [ctx.state.projects.get(id) for id in ids]
    return [accounts.project(ctx.state, one) for one in mine]


def projects_create(ctx: Ctx[State]) -> accounts.ProjectView:
    """All who are admins of the organization now become project-admins."""
    organization = organization_of(ctx, ctx.body["organization_name"], admin=True)
    check_project(ctx.state, organization.id)
    id = ctx.new_id()
    project = ctx.state.projects.add(id, Project(id, ctx.body["name"], organization.id, ctx.now()))
    for membership in ctx.state.memberships.of(organization_id=organization.id):
        if membership.admin:
            key = ctx.new_id()
            ctx.state.assignments.add(key, Assignment(key, id, membership.user_id, PROJECT_ADMIN.id, "project", id))
    return accounts.project(ctx.state, project)


def projects_get(ctx: Ctx[State], project_name: str) -> accounts.ProjectView:
    """For those who may."""
    return accounts.project(ctx.state, project_of(ctx, project_name))


def projects_delete(ctx: Ctx[State], project_name: str) -> None:
    """Delete a project and all that is in it."""
    raise todo()


def projects_update(ctx: Ctx[State], project_name: str) -> accounts.ProjectView:
    """Rename a project."""
    raise todo()


def projects_resource_usage(ctx: Ctx[State], project_name: str) -> accounts.ProjectResources:
    """Count the resources of a project."""
    raise todo()


def project_usage_get(ctx: Ctx[State], project_name: str) -> list[accounts.Usage]:
    """Give what a project used, by month."""
    raise todo()
