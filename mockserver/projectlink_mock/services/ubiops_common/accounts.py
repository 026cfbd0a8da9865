"""Rules of users, service users and their tokens, of the users of organizations, and of roles.

The functions take values, not bodies; the handlers check access first. Functions that create a record take the fields
that a service has in addition as further keyword arguments.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.reasons import missing, rule, unique
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops_common.access import (
    MembershipT,
    Named,
    OrganizationState,
    ProjectState,
    ProjectT,
    caller_id,
    check_not_last_admin,
    find_membership,
)
from projectlink_mock.services.ubiops_common.state import (
    PENDING,
    Assignment,
    Membership,
    Project,
    Role,
    ServiceUser,
    Token,
    User,
    digest,
    service_user_email,
)

_SYMBOLS = frozenset("!#$%&')(*+,./:;\"<=>?[@]^_`{|}~-")
_TOKEN_LENGTH = 40

AssignmentT = TypeVar("AssignmentT", bound=Assignment)
ServiceUserT = TypeVar("ServiceUserT", bound=ServiceUser)


class UserState(Protocol):
    """The tables of users and service users, and what belongs to them."""

    @property
    def users(self) -> Table[User]:
        """Return the users."""

    @property
    def service_users(self) -> Table[Any]:
        """Return the service users, records of ServiceUser or of a class derived from it."""

    @property
    def tokens(self) -> Table[Token]:
        """Return the tokens by digest."""

    @property
    def organizations(self) -> Table[Any]:
        """Return the organizations."""

    @property
    def memberships(self) -> Table[Any]:
        """Return the memberships of users in organizations."""

    @property
    def projects(self) -> Table[Any]:
        """Return the projects."""

    @property
    def assignments(self) -> Table[Any]:
        """Return the role assignments."""


@dataclass(frozen=True)
class Permission:
    """A permission that a role can hold."""

    name: str


@dataclass(frozen=True)
class RoleName:
    """A role in short form."""

    role: Role


@dataclass(frozen=True)
class NewToken:
    """A new token, which is shown only once."""

    token: str


def create_user(ctx: Context[UserState], email: str, password: str, name: str = "", surname: str = "") -> User:
    """Create a pending user. Raises Conflict. The activation e-mail is not sent."""
    id = ctx.new_id()
    user = User(id, email, digest(password), registered_at=ctx.now(), status=PENDING, name=name, surname=surname)
    return ctx.state.users.add(id, user)


def delete_user(state: UserState, user: User) -> None:
    """Delete a user with tokens, memberships and role assignments.

    Raises BadRequest if an organization would lose its last admin.
    """
    for membership in state.memberships.filter(user_id=user.id):
        check_not_last_admin(state, membership)
    state.tokens.delete_where(owner_id=user.id)
    state.memberships.delete_where(user_id=user.id)
    state.assignments.delete_where(user_id=user.id)
    state.users.delete(user.id)


def new_password(user: User, password: str, previous: str | None) -> str:
    """Return the hash of a new password. Raises BadRequest if it is weak, or if the previous one is not given."""
    if previous is None:
        raise BadRequest("A new password needs the previous one: previous_password.", rule("previous-password"))
    if digest(previous) != user.password:
        raise BadRequest("The previous password is wrong: previous_password.", rule("previous-password"))
    expected = {
        "capital letter": any(one.isupper() for one in password),
        "lowercase letter": any(one.islower() for one in password),
        "number": any(one in string.digits for one in password),
        "symbol": not _SYMBOLS.isdisjoint(password),
    }
    if lacking := [kind for kind, found in expected.items() if not found]:
        raise BadRequest(f"The password needs at least one {', one '.join(lacking)}.", rule("password-strength"))
    return digest(password)


def create_service_user(
    ctx: Context[UserState], table: Table[ServiceUserT], project: Project, name: str, **more: Any
) -> tuple[ServiceUserT, str]:
    """Create a service user with a generated e-mail address; return it and its token."""
    id = ctx.new_id()
    created = table.record(id, project.id, service_user_email(id, project), name, ctx.now(), **more)
    return table.add(id, created), _new_token(ctx, created)


def replace_token(ctx: Context[UserState], service_user: ServiceUser) -> str:
    """Return a new token of a service user; the old one stops working."""
    ctx.state.tokens.delete_where(owner_id=service_user.id)
    return _new_token(ctx, service_user)


def delete_service_user(state: UserState, service_user: ServiceUser) -> None:
    """Delete a service user with its token and role assignments."""
    state.tokens.delete_where(owner_id=service_user.id)
    state.assignments.delete_where(user_id=service_user.id)
    state.service_users.delete(service_user.id)


def _new_token(ctx: Context[UserState], owner: ServiceUser) -> str:
    """Return a new token of hexadecimal digits, derived from an identifier that is never shown."""
    token = digest(ctx.new_id())[:_TOKEN_LENGTH]
    ctx.state.tokens.add(digest(token), Token(owner.id))
    return token


def find_new_member(state: UserState, organization: Named, email: str) -> User:
    """Return the user to add to an organization. Raises NotFound, and Conflict for one who is in it already."""
    user = state.users.get_by(email=email)
    if find_membership(state, organization.id, user.id):
        raise Conflict(
            f"{user.email} is already a user of the organization.", unique("membership", "organization_id", "user_id")
        )
    return user


def add_member(
    ctx: Context[OrganizationState[Any, MembershipT]], organization: Named, user: User, *, admin: bool, **more: Any
) -> MembershipT:
    """Add a user to an organization, without any role in its projects."""
    id, table = ctx.new_id(), ctx.state.memberships
    return table.add(id, table.record(id, organization.id, user.id, admin, **more))


def change_member(state: OrganizationState[Any, MembershipT], membership: MembershipT, *, admin: bool) -> MembershipT:
    """Make a user an admin or an ordinary member. Raises BadRequest for the last admin."""
    if not admin:
        check_not_last_admin(state, membership)
    return state.memberships.replace(membership.id, replace(membership, admin=admin))


def remove_member(state: UserState, membership: Membership) -> None:
    """Remove a user, and its roles in the organization's projects. Raises BadRequest for the last admin."""
    check_not_last_admin(state, membership)
    delete_roles_in(state, membership.organization_id, membership.user_id)
    state.memberships.delete(membership.id)


def delete_roles_in(state: UserState, organization_id: str, user_id: str) -> None:
    """Delete all role assignments of a user in the projects of an organization."""
    for project in state.projects.filter(organization_id=organization_id):
        state.assignments.delete_where(project_id=project.id, user_id=user_id)


def list_projects(ctx: Context[ProjectState[ProjectT]]) -> list[ProjectT]:
    """Return the projects in which the caller has a role; staff see all."""
    if ctx.caller.admin:
        return list(ctx.state.projects)
    # A dict instead of a set keeps the order stable.
    ids = {one.project_id: None for one in ctx.state.assignments.filter(user_id=caller_id(ctx))}
    return [ctx.state.projects.get(id) for id in ids]


def assign_project_admins(ctx: Context[ProjectState[Any]], project: Project, admins: Iterable[Membership]) -> None:
    """Make the admins of an organization project-admins of a new project."""
    role = ctx.state.permissions.default_roles["project-admin"]
    for membership in admins:
        id, table = ctx.new_id(), ctx.state.assignments
        table.add(id, table.record(id, project.id, membership.user_id, role.id, "project", project.id))


def list_roles(state: ProjectState[Any], project: Project) -> list[Role]:
    """Return the default roles, then the custom roles of a project."""
    return [*state.permissions.default_roles.values(), *state.roles.filter(project_id=project.id)]


def get_role_by_name(state: ProjectState[Any], project: Project, name: str) -> Role:
    """Return a default role or a custom role of a project. Raises NotFound."""
    return state.permissions.default_roles.get(name) or state.roles.get_by(project_id=project.id, name=name)


def get_custom_role(state: ProjectState[Any], project: Project, name: str) -> Role:
    """Return a custom role of a project. Raises NotFound, and BadRequest for a default role."""
    role = get_role_by_name(state, project, name)
    if role.project_id is None:
        raise BadRequest(f"The default role {name!r} cannot be changed or deleted.", rule("default-role"))
    return role


def create_role(ctx: Context[ProjectState[Any]], project: Project, name: str, permissions: Sequence[str]) -> Role:
    """Create a custom role of a project. Raises BadRequest, Conflict."""
    id = ctx.new_id()
    role = Role(id, project.id, name, _known_permissions(ctx.state, permissions))
    return ctx.state.roles.add(id, _check_not_default_name(ctx.state, role))


def change_role(state: ProjectState[Any], role: Role, changes: Mapping[str, Any]) -> Role:
    """Change name and permissions of a custom role, for all who have it. Raises BadRequest, Conflict."""
    changed = replace(role, **changes)
    if "permissions" in changes:
        changed = replace(changed, permissions=_known_permissions(state, changes["permissions"]))
    return state.roles.replace(role.id, _check_not_default_name(state, changed))


def delete_role(state: ProjectState[Any], role: Role) -> None:
    """Delete a custom role and its assignments."""
    state.assignments.delete_where(role_id=role.id)
    state.roles.delete(role.id)


def assign_role(
    ctx: Context[Any],
    table: Table[AssignmentT],
    project: Project,
    user_id: str,
    role: Role,
    object_type: str,
    object_id: str,
    **more: Any,
) -> AssignmentT:
    """Assign a role on a project or an object of it. Raises Conflict for a role that is assigned there already."""
    if table.find_by(user_id=user_id, object_id=object_id, role_id=role.id):
        raise Conflict(
            f"The user already has the role {role.name!r} on this {object_type}.",
            unique("role assignment", "user_id", "object_id", "role_id"),
        )
    id = ctx.new_id()
    return table.add(id, table.record(id, project.id, user_id, role.id, object_type, object_id, **more))


def check_can_have_roles(state: UserState, project: Project, user_id: str) -> None:
    """Raise NotFound unless the user is in the organization of a project, or is a service user of the project."""
    member = find_membership(state, project.organization_id, user_id)
    if member is None and not is_service_user(state, project, user_id):
        raise NotFound(
            f"There is no user {user_id!r} in the organization or among the service users of the project.",
            missing("user"),
        )


def is_service_user(state: UserState, project: Project, user_id: str) -> bool:
    """Return True if there is a service user with this id in a project."""
    return state.service_users.find_by(project_id=project.id, id=user_id) is not None


def _known_permissions(state: ProjectState[Any], names: Sequence[str]) -> tuple[str, ...]:
    """Return the permissions without duplicates. Raises BadRequest for an unknown one."""
    if unknown := sorted(set(names) - set(state.permissions.names)):
        raise BadRequest(f"There is no permission {', '.join(unknown)}.", rule("known-permissions"))
    return tuple(dict.fromkeys(names))


def _check_not_default_name(state: ProjectState[Any], role: Role) -> Role:
    if role.name in state.permissions.default_roles:
        raise Conflict(f"There is already a role {role.name!r}.", unique("role", "name"))
    return role
