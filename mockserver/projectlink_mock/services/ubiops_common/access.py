"""Access of callers: objects are looked up by name, with checks of permissions.

Objects that the caller cannot see raise NotFound (404); visible objects without the permission raise Forbidden
(403). The permission checked is that of the running operation, from the table of the service.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from projectlink_mock._core.http.errors import BadRequest, Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops_common.permissions import PermissionTable
from projectlink_mock.services.ubiops_common.state import Membership, Project, Role, ServiceUser, User


class Named(Protocol):
    """A record with a name."""

    @property
    def id(self) -> str:
        """Return the identifier."""

    @property
    def name(self) -> str:
        """Return the name."""


class ProjectObject(Protocol):
    """An object of a project that roles can be assigned on."""

    @property
    def id(self) -> str:
        """Return the object's identifier."""


ObjectT = TypeVar("ObjectT", bound=ProjectObject)
ProjectT = TypeVar("ProjectT", bound=Project)
OrganizationT = TypeVar("OrganizationT", bound=Named)
MembershipT = TypeVar("MembershipT", bound=Membership)


class OrganizationState(Protocol[OrganizationT, MembershipT]):
    """The tables of organizations and their users."""

    @property
    def organizations(self) -> Table[OrganizationT]:
        """Return the organizations."""

    @property
    def memberships(self) -> Table[MembershipT]:
        """Return the memberships of users in organizations."""


class ProjectState(Protocol[ProjectT]):
    """The tables of projects and roles, and the permissions of the service."""

    @property
    def permissions(self) -> PermissionTable:
        """Return the permissions that operations require, and the default roles."""

    @property
    def projects(self) -> Table[ProjectT]:
        """Return the projects."""

    @property
    def roles(self) -> Table[Role]:
        """Return the custom roles."""

    @property
    def assignments(self) -> Table[Any]:
        """Return the role assignments, records of Assignment or of a class derived from it."""

    def is_in_project(self, project_id: str, user_id: str) -> bool:
        """Return True if a user or service user can see a project."""


def get_caller(ctx: Context[Any]) -> User | ServiceUser:
    """Return the calling user or service user. Raises TypeError for an operation without authentication."""
    if not isinstance(ctx.caller, User | ServiceUser):
        raise TypeError("the operation has no authenticated caller")
    return ctx.caller


def caller_id(ctx: Context[Any]) -> str:
    """Return the identifier of the calling user or service user."""
    return get_caller(ctx).id


def require_user(ctx: Context[Any]) -> User:
    """Return the calling user. Raises Forbidden for a service user."""
    if not isinstance(ctx.caller, User):
        raise Forbidden("Service users cannot call this operation.", requires_permission("user"))
    return ctx.caller


def require_staff(ctx: Context[Any]) -> None:
    """Raise Forbidden unless the caller is staff."""
    if not ctx.caller.admin:
        raise Forbidden("Only staff can call this operation.", requires_permission("staff"))


def get_organization(
    ctx: Context[OrganizationState[OrganizationT, Any]], organization_name: str, *, admin: bool = False
) -> OrganizationT:
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


def find_membership(
    state: OrganizationState[Any, MembershipT], organization_id: str, user_id: str
) -> MembershipT | None:
    """Return the membership of a user in an organization, or None."""
    return state.memberships.find_by(organization_id=organization_id, user_id=user_id)


def get_membership(state: OrganizationState[Any, MembershipT], organization: Named, user_id: str) -> MembershipT:
    """Return the membership of a user in an organization. Raises NotFound."""
    membership = find_membership(state, organization.id, user_id)
    if membership is None:
        raise NotFound(f"There is no user {user_id!r} in the organization.", missing("membership"))
    return membership


def check_not_last_admin(state: OrganizationState[Any, MembershipT], membership: MembershipT) -> None:
    """Raise BadRequest if the membership is that of the organization's last admin."""
    if membership.admin and state.memberships.count(organization_id=membership.organization_id, admin=True) == 1:
        name = state.organizations.get(membership.organization_id).name
        raise BadRequest(f"The organization {name!r} must keep its last admin.", rule("last-admin"))


def get_role(state: ProjectState[Any], role_id: str) -> Role:
    """Return a default or custom role by its identifier."""
    return state.permissions.default_roles_by_id.get(role_id) or state.roles.get(role_id)


def can(
    ctx: Context[ProjectState[Any]], permission: str, project: Project, target: ProjectObject | None = None
) -> bool:
    """Return True if the caller holds the permission on the project or on the given object."""
    if ctx.caller.admin:
        return True
    if isinstance(ctx.caller, ServiceUser) and permission in ctx.state.permissions.of_users_only:
        return False
    objects = {project.id} if target is None else {project.id, target.id}
    return any(
        assignment.object_id in objects and permission in get_role(ctx.state, assignment.role_id).permissions
        for assignment in ctx.state.assignments.filter(project_id=project.id, user_id=caller_id(ctx))
    )


def require(
    ctx: Context[ProjectState[Any]], permission: str, project: Project, target: ProjectObject | None = None
) -> None:
    """Raise Forbidden unless the caller holds the permission on the project or on the given object."""
    if not can(ctx, permission, project, target):
        raise Forbidden(f"You do not have the permission {permission}.", requires_permission(permission))


def require_any(ctx: Context[ProjectState[Any]], permissions: Iterable[str], project: Project) -> None:
    """Raise Forbidden unless the caller holds one of the permissions on the project or on any object of it."""
    required = set(permissions)
    held = [
        get_role(ctx.state, assignment.role_id).permissions
        for assignment in ctx.state.assignments.filter(project_id=project.id, user_id=caller_id(ctx))
    ]
    if not ctx.caller.admin and all(required.isdisjoint(permissions) for permissions in held):
        names = " or ".join(sorted(required))
        raise Forbidden(f"You do not have the permission {names}.", requires_permission(names))


def operation_permission(ctx: Context[ProjectState[Any]]) -> str:
    """Return the permission that the running operation requires."""
    return ctx.state.permissions.operations[ctx.operation]


def resolve_project(ctx: Context[ProjectState[ProjectT]], project_name: str) -> ProjectT:
    """Return a project that the caller can see. Raises NotFound.

    Does not check the operation's permission.
    """
    project = ctx.state.projects.get_by(name=project_name)
    if not ctx.caller.admin and not ctx.state.is_in_project(project.id, caller_id(ctx)):
        raise NotFound(f"There is no project {project_name!r}.", requires_permission("role-in-project"))
    return project


def get_project(ctx: Context[ProjectState[ProjectT]], project_name: str) -> ProjectT:
    """Return a project on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    project = resolve_project(ctx, project_name)
    require(ctx, operation_permission(ctx), project)
    return project


def filter_visible(ctx: Context[ProjectState[Any]], project: Project, objects: Iterable[ObjectT]) -> list[ObjectT]:
    """Return the objects on which the caller holds the operation's permission.

    Raises Forbidden if the caller holds it neither on the project nor on any object.
    """
    permission = operation_permission(ctx)
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


def get_object(
    ctx: Context[ProjectState[Any]],
    table: Table[ObjectT],
    project_name: str,
    name: str,
    kind: str,
    permission: str | None = None,
) -> ObjectT:
    """Return an object on which the caller holds a permission, such as a pipeline.

    The permission is checked before existence, so that 404 does not reveal which names are taken.

    Args:
        ctx: The context of the call.
        table: The table of such objects, with the unique fields `project_id` and `name`.
        project_name: The name of the project.
        name: The name of the object.
        kind: What such an object is called in messages.
        permission: The permission; by default that of the operation.

    Raises:
        NotFound: There is no such project or object.
        Forbidden: The caller lacks the permission on the project and on the object.
    """
    project = resolve_project(ctx, project_name)
    found = table.find_by(project_id=project.id, name=name)
    require(ctx, permission or operation_permission(ctx), project, found)
    if found is None:
        raise NotFound(f"There is no {kind} {name!r}.", missing(kind))
    return found
