"""The way to a thing by its name, for those who may: look-ups that check permissions as they go.

What a caller may not even know of is not found; what it may know of and not use is forbidden.
Permissions are those of the running operation, from the table in permissions.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from projectlink_mock._core.http.errors import Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, needs
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES_BY_ID, OPERATIONS
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Membership, Organization, Subscription, User
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials
from projectlink_mock.services.ubiops.state.models import Model, Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.projects import Project, Role, ServiceUser


class Named(Protocol):
    """An object of a project that roles can be given for."""

    @property
    def id(self) -> str:
        """Its identifier."""


Thing = TypeVar("Thing", bound=Named)


def caller_of(ctx: Context[State]) -> User | ServiceUser:
    """The user or service user who calls."""
    if not isinstance(ctx.caller, User | ServiceUser):
        raise TypeError("nobody calls: this operation needs no token")
    return ctx.caller


def caller_id(ctx: Context[State]) -> str:
    """The identifier of the user or service user who calls."""
    return caller_of(ctx).id


def user_of(ctx: Context[State]) -> User:
    """The user who calls. Raises Forbidden for a service user."""
    if not isinstance(ctx.caller, User):
        raise Forbidden("A service user may not do this.", needs("user"))
    return ctx.caller


def require_staff(ctx: Context[State]) -> None:
    """Raises Forbidden for everybody else."""
    if not ctx.caller.admin:
        raise Forbidden("Only staff may do this.", needs("staff"))


def organization_of(ctx: Context[State], organization_name: str, *, admin: bool = False) -> Organization:
    """An organization, for its members, or its admins alone; staff always. Raises NotFound, Forbidden."""
    organization = ctx.state.organizations.get_by(name=organization_name)
    if ctx.caller.admin:
        return organization
    membership = membership_of(ctx.state, organization.id, caller_id(ctx))
    if membership is None:
        raise NotFound(f"There is no organization {organization_name!r}.", needs("organization-member"))
    if admin and not membership.admin:
        raise Forbidden("Only admins of the organization may do this.", needs("organization-admin"))
    return organization


def membership_of(state: State, organization_id: str, user_id: str) -> Membership | None:
    """The user's place in the organization, if there is one."""
    return state.memberships.find_by(organization_id=organization_id, user_id=user_id)


def subscription_of(ctx: Context[State], subscription_name: str) -> Subscription:
    """A subscription; a hidden one for staff only. Raises NotFound."""
    subscription = ctx.state.subscriptions.get_by(name=subscription_name)
    if subscription.hidden and not ctx.caller.admin:
        raise NotFound(f"There is no subscription {subscription_name!r}.", needs("staff"))
    return subscription


def role_of(state: State, role_id: str) -> Role:
    """A default role, or a custom one, by its identifier."""
    return DEFAULT_ROLES_BY_ID.get(role_id) or state.roles.get(role_id)


def has_access(ctx: Context[State], project: Project) -> bool:
    """Whether the caller has any role in the project, on whatever object."""
    return ctx.caller.admin or ctx.state.assignments.count(project_id=project.id, user_id=caller_id(ctx)) > 0


def may(ctx: Context[State], permission: str, project: Project, thing: Named | None = None) -> bool:
    """Whether the caller holds a permission on the project, or on this object in it."""
    if ctx.caller.admin:
        return True
    objects = {project.id} if thing is None else {project.id, thing.id}
    return any(
        assignment.object_id in objects and permission in role_of(ctx.state, assignment.role_id).permissions
        for assignment in ctx.state.assignments.filter(project_id=project.id, user_id=caller_id(ctx))
    )


def require(ctx: Context[State], permission: str, project: Project, thing: Named | None = None) -> None:
    """Raises Forbidden unless the caller holds the permission on the project or on this object."""
    if not may(ctx, permission, project, thing):
        raise Forbidden(f"You do not have the permission {permission} for this.", needs(permission))


def known_project(ctx: Context[State], project_name: str) -> Project:
    """A project in which the caller has a role. Raises NotFound. The rest is for the caller to check."""
    project = ctx.state.projects.get_by(name=project_name)
    if not has_access(ctx, project):
        raise NotFound(f"There is no project {project_name!r}.", needs("role-in-project"))
    return project


def project_of(ctx: Context[State], project_name: str) -> Project:
    """A project, for those with the operation's permission on all of it. Raises NotFound, Forbidden."""
    project = known_project(ctx, project_name)
    require(ctx, OPERATIONS[ctx.operation], project)
    return project


def visible(ctx: Context[State], project: Project, things: Iterable[Thing]) -> list[Thing]:
    """Those on which the caller holds the operation's permission. Raises Forbidden if that can be none."""
    permission = OPERATIONS[ctx.operation]
    if may(ctx, permission, project):
        return list(things)
    mine = {
        assignment.object_id
        for assignment in ctx.state.assignments.filter(project_id=project.id, user_id=caller_id(ctx))
        if permission in role_of(ctx.state, assignment.role_id).permissions
    }
    if not mine:
        require(ctx, permission, project)
    return [thing for thing in things if thing.id in mine]


def model_of(ctx: Context[State], project_name: str, model_name: str) -> Model:
    """A model, for those with the operation's permission on it. Raises NotFound, Forbidden."""
    project = known_project(ctx, project_name)
    return _checked(ctx, project, ctx.state.models.find_by(project_id=project.id, name=model_name), "model", model_name)


def version_of(ctx: Context[State], project_name: str, model_name: str, version: str) -> Version:
    """A version, for those with the operation's permission on its model. Raises NotFound, Forbidden."""
    return ctx.state.versions.get_by(model_id=model_of(ctx, project_name, model_name).id, name=version)


def pipeline_of(ctx: Context[State], project_name: str, pipeline_name: str) -> Pipeline:
    """A pipeline, for those with the operation's permission on it. Raises NotFound, Forbidden."""
    project = known_project(ctx, project_name)
    found = ctx.state.pipelines.find_by(project_id=project.id, name=pipeline_name)
    return _checked(ctx, project, found, "pipeline", pipeline_name)


def pipeline_object_of(ctx: Context[State], project_name: str, pipeline_name: str, name: str) -> PipelineObject:
    """An object of a pipeline, for those with the operation's permission on the pipeline."""
    return ctx.state.objects.get_by(pipeline_id=pipeline_of(ctx, project_name, pipeline_name).id, name=name)


def connector_of(ctx: Context[State], project_name: str, connector_name: str) -> Connector:
    """A connector, for those with the operation's permission on it. Raises NotFound, Forbidden."""
    project = known_project(ctx, project_name)
    found = ctx.state.connectors.find_by(project_id=project.id, name=connector_name)
    return _checked(ctx, project, found, "connector", connector_name)


def credentials_of(ctx: Context[State], project_name: str, credentials_name: str) -> Credentials:
    """Credentials, for those with the operation's permission on them. Raises NotFound, Forbidden."""
    project = known_project(ctx, project_name)
    found = ctx.state.credentials.find_by(project_id=project.id, name=credentials_name)
    return _checked(ctx, project, found, "credentials", credentials_name)


def _checked(ctx: Context[State], project: Project, thing: Thing | None, kind: str, name: str) -> Thing:
    """Forbidden comes first: who may not read models is not told which names are taken."""
    require(ctx, OPERATIONS[ctx.operation], project, thing)
    if thing is None:
        raise NotFound(f"There is no {kind} {name!r}.", missing(kind))
    return thing
