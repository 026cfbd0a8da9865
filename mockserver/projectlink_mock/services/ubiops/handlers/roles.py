"""Permissions, roles, and who has which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.reasons import missing, rule, unique
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import membership_of, project_of
from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES, PERMISSIONS
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.projects import Assignment, Project, Role
from projectlink_mock.services.ubiops.updates import only


def permissions_list(ctx: Context[State]) -> list[accounts.Permission]:
    """Each of them can be in a custom role."""
    return [accounts.Permission(one) for one in PERMISSIONS]


def roles_list(ctx: Context[State], project_name: str) -> list[accounts.RoleName]:
    """Default roles first; those of other projects are not there."""
    project = project_of(ctx, project_name)
    return [accounts.RoleName(one) for one in (*DEFAULT_ROLES.values(), *ctx.state.roles.filter(project_id=project.id))]


def roles_create(ctx: Context[State], project_name: str) -> Role:
    """It is there in this project only."""
    project = project_of(ctx, project_name)
    id = ctx.new_id()
    role = Role(id, project.id, ctx.body["name"], _permissions(ctx.body["permissions"]))
    return ctx.state.roles.add(id, _not_named_like_a_default_one(role))


def roles_get(ctx: Context[State], project_name: str, role_name: str) -> Role:
    """A default role, or a custom one of the project."""
    return _role(ctx, project_of(ctx, project_name), role_name)


def roles_delete(ctx: Context[State], project_name: str, role_name: str) -> None:
    """Nobody has it any more."""
    role = _custom_role(ctx, project_name, role_name)
    ctx.state.assignments.delete_where(role_id=role.id)
    ctx.state.roles.delete(role.id)


def roles_update(ctx: Context[State], project_name: str, role_name: str) -> Role:
    """Permissions that are given replace all former ones, at once for all who have the role."""
    role = _custom_role(ctx, project_name, role_name)
    changes = only(ctx, "name", "permissions")
    if "permissions" in changes:
        changes["permissions"] = _permissions(changes["permissions"])
    return ctx.state.roles.replace(role.id, _not_named_like_a_default_one(replace(role, **changes)))


def role_assignments_create(ctx: Context[State], project_name: str) -> accounts.AssignmentView:
    """Users of the organization and service users of the project can have roles, each on the same thing once."""
    project = project_of(ctx, project_name)
    object_type, object_id = _object(ctx, project)
    user_id, role = ctx.body["user_id"], _role(ctx, project, ctx.body["role"])
    if not _belongs_to(ctx.state, project, user_id):
        raise NotFound(
            f"There is no user {user_id!r} in the organization or among the service users of the project.",
            missing("user"),
        )
    if ctx.state.assignments.find_by(user_id=user_id, object_id=object_id, role_id=role.id):
        raise Conflict(
            f"The user has the role {role.name!r} on this {object_type} already.",
            unique("role assignment", "user_id", "object_id", "role_id"),
        )
    id = ctx.new_id()
    made = Assignment(id, project.id, user_id, role.id, object_type, object_id)
    return accounts.assignment(ctx.state, ctx.state.assignments.add(id, made))


def role_assignments_get(ctx: Context[State], project_name: str, id: str) -> accounts.AssignmentView:
    """One of the project."""
    return accounts.assignment(ctx.state, _assignment(ctx, project_name, id))


def role_assignments_delete(ctx: Context[State], project_name: str, id: str) -> None:
    """Even one's own, for those who may."""
    ctx.state.assignments.delete(_assignment(ctx, project_name, id).id)


def role_assignments_per_user_list(
    ctx: Context[State], project_name: str, user_id: str
) -> list[accounts.AssignmentView]:
    """None for a user who has none in this project."""
    project = project_of(ctx, project_name)
    if user_id not in ctx.state.users and not _is_service_user(ctx.state, project, user_id):
        raise NotFound(f"There is no user {user_id!r}.", missing("user"))
    mine = ctx.state.assignments.filter(project_id=project.id, user_id=user_id)
    return [accounts.assignment(ctx.state, one) for one in mine]


def _permissions(names: Sequence[str]) -> tuple[str, ...]:
    """The given ones, each once. Raises BadRequest."""
    if unknown := sorted(set(names) - set(PERMISSIONS)):
        raise BadRequest(f"There is no permission {', '.join(unknown)}.", rule("known-permissions"))
    return tuple(dict.fromkeys(names))


def _not_named_like_a_default_one(role: Role) -> Role:
    if role.name in DEFAULT_ROLES:
        raise Conflict(f"There is a role {role.name!r} already.", unique("role", "name"))
    return role


def _role(ctx: Context[State], project: Project, name: str) -> Role:
    return DEFAULT_ROLES.get(name) or ctx.state.roles.get_by(project_id=project.id, name=name)


def _custom_role(ctx: Context[State], project_name: str, name: str) -> Role:
    role = _role(ctx, project_of(ctx, project_name), name)
    if role.project_id is None:
        raise BadRequest(f"The default role {name!r} cannot be changed or deleted.", rule("default-role"))
    return role


def _assignment(ctx: Context[State], project_name: str, id: str) -> Assignment:
    return ctx.state.assignments.get_by(project_id=project_of(ctx, project_name).id, id=id)


def _object(ctx: Context[State], project: Project) -> tuple[str, str]:
    """Type and id of what a role is to be for: the project, unless something in it is named."""
    object_type, name = ctx.body.get("object_type"), ctx.body.get("object_name")
    if (object_type is None) != (name is None):
        raise BadRequest(
            "object_name and object_type have to be given together, or neither of them.", rule("object-name-and-type")
        )
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
        raise NotFound(f"A role here cannot be for the project {name!r}.", rule("role-object"))
    return "project", project.id


def _belongs_to(state: State, project: Project, user_id: str) -> bool:
    return bool(membership_of(state, project.organization_id, user_id)) or _is_service_user(state, project, user_id)


def _is_service_user(state: State, project: Project, user_id: str) -> bool:
    return state.service_users.find_by(project_id=project.id, id=user_id) is not None
