"""Object look-up by name, with permission checks.

Objects that the caller cannot see raise NotFound (404); visible objects without the permission raise Forbidden
(403). The permission checked is that of the running operation, from the table in permissions.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from projectlink_mock._core.http.errors import BadRequest, Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES_BY_ID, OPERATIONS
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Organization, Subscription
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials
from projectlink_mock.services.ubiops.state.models import Model, Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline, PipelineObject
from projectlink_mock.services.ubiops_common.state import Membership, Project, Role, ServiceUser, User


class ProjectObject(Protocol):
    """An object of a project that roles can be assigned on."""

    @property
    def id(self) -> str:
        """Return the object's identifier."""


ObjectT = TypeVar("ObjectT", bound=ProjectObject)


def get_caller(ctx: Context[State]) -> User | ServiceUser:
    """Return the calling user or service user. Raises TypeError for an operation without authentication."""
    if not isinstance(ctx.caller, User | ServiceUser):
        raise TypeError("the operation has no authenticated caller")
    return ctx.caller


def caller_id(ctx: Context[State]) -> str:
    """Return the identifier of the calling user or service user."""
    return get_caller(ctx).id


def require_user(ctx: Context[State]) -> User:
    """Return the calling user. Raises Forbidden for a service user."""
    if not isinstance(ctx.caller, User):
        raise Forbidden("Service users cannot call this operation.", requires_permission("user"))
    return ctx.caller


def require_staff(ctx: Context[State]) -> None:
    """Raise Forbidden unless the caller is staff."""
    if not ctx.caller.admin:
        raise Forbidden("Only staff can call this operation.", requires_permission("staff"))


def get_organization(ctx: Context[State], organization_name: str, *, admin: bool = False) -> Organization:
    """Return an organization that the caller is a member of, or an admin of if `admin` is set; staff see all.

    Raises NotFound, Forbidden.
    """
    organization = ctx.state.organizations.get_by(name=organization_name)
    if ctx.caller.admin:
        return organization
    membership = find_membership(ctx.state, organization.id, caller_id(ctx))
    if membership is None:
        raise NotFound(f"There is no organization {organization_name!r}.", requires_permission("organization-member"))
    if admin and not membership.admin:
        raise Forbidden(
            "Only admins of the organization can call this operation.", requires_permission("organization-admin")
        )
    return organization


def find_membership(state: State, organization_id: str, user_id: str) -> Membership | None:
    """Return the membership of a user in an organization, or None."""
    return state.memberships.find_by(organization_id=organization_id, user_id=user_id)


def get_membership(state: State, organization: Organization, user_id: str) -> Membership:
    """Return the membership of a user in an organization. Raises NotFound."""
    membership = find_membership(state, organization.id, user_id)
    if membership is None:
        raise NotFound(f"There is no user {user_id!r} in the organization.", missing("membership"))
    return membership


def check_not_last_admin(state: State, membership: Membership) -> None:
    """Raise BadRequest if the membership is that of the organization's last admin."""
    if membership.admin and state.memberships.count(organization_id=membership.organization_id, admin=True) == 1:
        name = state.organizations.get(membership.organization_id).name
        raise BadRequest(f"The organization {name!r} must keep its last admin.", rule("last-admin"))


def get_subscription(ctx: Context[State], subscription_name: str) -> Subscription:
    """Return a subscription; only staff see hidden ones. Raises NotFound."""
    subscription = ctx.state.subscriptions.get_by(name=subscription_name)
    if subscription.hidden and not ctx.caller.admin:
        raise NotFound(f"There is no subscription {subscription_name!r}.", requires_permission("staff"))
    return subscription


def get_role(state: State, role_id: str) -> Role:
    """Return a default or custom role by its identifier."""
    return DEFAULT_ROLES_BY_ID.get(role_id) or state.roles.get(role_id)


def has_any_role(ctx: Context[State], project: Project) -> bool:
    """Return True if the caller has any role in the project, on any object."""
    return ctx.caller.admin or ctx.state.assignments.count(project_id=project.id, user_id=caller_id(ctx)) > 0


def can(ctx: Context[State], permission: str, project: Project, target: ProjectObject | None = None) -> bool:
    """Return True if the caller holds the permission on the project or on the given object."""
    if ctx.caller.admin:
        return True
    objects = {project.id} if target is None else {project.id, target.id}
    return any(
        assignment.object_id in objects and permission in get_role(ctx.state, assignment.role_id).permissions
        for assignment in ctx.state.assignments.filter(project_id=project.id, user_id=caller_id(ctx))
    )


def require(ctx: Context[State], permission: str, project: Project, target: ProjectObject | None = None) -> None:
    """Raise Forbidden unless the caller holds the permission on the project or on the given object."""
    if not can(ctx, permission, project, target):
        raise Forbidden(f"You do not have the permission {permission}.", requires_permission(permission))


def resolve_project(ctx: Context[State], project_name: str) -> Project:
    """Return a project in which the caller has a role. Raises NotFound.

    Does not check the operation's permission.
    """
    project = ctx.state.projects.get_by(name=project_name)
    if not has_any_role(ctx, project):
        raise NotFound(f"There is no project {project_name!r}.", requires_permission("role-in-project"))
    return project


def get_project(ctx: Context[State], project_name: str) -> Project:
    """Return a project on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    project = resolve_project(ctx, project_name)
    require(ctx, OPERATIONS[ctx.operation], project)
    return project


def filter_visible(ctx: Context[State], project: Project, objects: Iterable[ObjectT]) -> list[ObjectT]:
    """Return the objects on which the caller holds the operation's permission.

    Raises Forbidden if the caller holds it neither on the project nor on any object.
    """
    permission = OPERATIONS[ctx.operation]
    if can(ctx, permission, project):
        return list(objects)
    permitted_ids = {
        assignment.object_id
        for assignment in ctx.state.assignments.filter(project_id=project.id, user_id=caller_id(ctx))
        if permission in get_role(ctx.state, assignment.role_id).permissions
    }
    if not permitted_ids:
        require(ctx, permission, project)
    return [one for one in objects if one.id in permitted_ids]


def get_model(ctx: Context[State], project_name: str, model_name: str) -> Model:
    """Return a model on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    project = resolve_project(ctx, project_name)
    found = ctx.state.models.find_by(project_id=project.id, name=model_name)
    return _authorize(ctx, project, found, "model", model_name)


def get_version(ctx: Context[State], project_name: str, model_name: str, version: str) -> Version:
    """Return a version of a model on which the caller holds the permission. Raises NotFound, Forbidden."""
    return ctx.state.versions.get_by(model_id=get_model(ctx, project_name, model_name).id, name=version)


def get_pipeline(ctx: Context[State], project_name: str, pipeline_name: str) -> Pipeline:
    """Return a pipeline on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    project = resolve_project(ctx, project_name)
    found = ctx.state.pipelines.find_by(project_id=project.id, name=pipeline_name)
    return _authorize(ctx, project, found, "pipeline", pipeline_name)


def get_pipeline_object(ctx: Context[State], project_name: str, pipeline_name: str, name: str) -> PipelineObject:
    """Return an object of a pipeline on which the caller holds the operation's permission."""
    return ctx.state.objects.get_by(pipeline_id=get_pipeline(ctx, project_name, pipeline_name).id, name=name)


def get_connector(ctx: Context[State], project_name: str, connector_name: str) -> Connector:
    """Return a connector on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    project = resolve_project(ctx, project_name)
    found = ctx.state.connectors.find_by(project_id=project.id, name=connector_name)
    return _authorize(ctx, project, found, "connector", connector_name)


def get_credentials(ctx: Context[State], project_name: str, credentials_name: str) -> Credentials:
    """Return credentials on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    project = resolve_project(ctx, project_name)
    found = ctx.state.credentials.find_by(project_id=project.id, name=credentials_name)
    return _authorize(ctx, project, found, "credentials", credentials_name)


def _authorize(ctx: Context[State], project: Project, target: ObjectT | None, kind: str, name: str) -> ObjectT:
    """Check the permission before existence, so that 404 does not reveal which names are taken."""
    require(ctx, OPERATIONS[ctx.operation], project, target)
    if target is None:
        raise NotFound(f"There is no {kind} {name!r}.", missing(kind))
    return target
