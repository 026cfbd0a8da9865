"""What AutoML's operations do."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import Forbidden, NotFound, Unprocessable
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.automl.archive import archive_name, archive_of
from projectlink_mock.services.automl.results import (
    Created,
    Deleted,
    Joined,
    MemberPage,
    Membership,
    ProjectPage,
    Shown,
    Timeline,
    Updated,
)
from projectlink_mock.services.automl.state import EDITOR, EVERYBODY, OWNER, ROLES, Member, Project, State, User

_ORDERS = {name: name for name in ("created_at", "dataset_count", "model_count", "experiment_count")}
_ORDERS["name"] = "folded_name"
_EDITORS = ROLES[ROLES.index(EDITOR) :]


def projects_list(ctx: Context[State]) -> ProjectPage:
    """What the caller is a member of; an administrator lists everything."""
    limit, offset = ctx.query["limit"], ctx.query["offset"]
    reader = EVERYBODY if ctx.caller.admin else _caller(ctx).id
    items, total = ctx.state.projects.sorted_by(_ORDERS[ctx.query["sort_field"]], reader).page(
        offset,
        limit,
        descending=ctx.query["sort_direction"] == "desc",
        text=ctx.query.get("search", "").casefold(),
    )
    return ProjectPage(items, total, limit, offset)


def projects_create(ctx: Context[State]) -> Created:
    """Whoever creates it owns it, an administrator too."""
    name, now = _name(ctx), ctx.now()
    project = Project(
        id=ctx.new_id(),
        name=name,
        description=ctx.body.get("description"),
        created_at=now,
        members=(Member(_caller(ctx).id, OWNER, now),),
    )
    return Created(ctx.state.projects.add(project.id, project))


def projects_get(ctx: Context[State], project_id: str) -> Shown:
    """For everybody who has access."""
    return Shown(_accessible(ctx, project_id))


def projects_update(ctx: Context[State], project_id: str) -> Updated:
    """For editors and higher; a description that is left out stays."""
    project = _accessible(ctx, project_id)
    if _role(ctx, project) not in _EDITORS:
        raise Forbidden("Viewers may not change this project.", requires_permission("editor"))
    description = ctx.body.get("description", project.description)
    return Updated(ctx.state.projects.replace(project.id, replace(project, name=_name(ctx), description=description)))


def projects_delete(ctx: Context[State], project_id: str) -> Deleted:
    """Gone for good, and all that belongs to it."""
    ctx.state.projects.delete(_owned(ctx, project_id, "delete it").id)
    return Deleted()


def project_members_list(ctx: Context[State], project_id: str) -> MemberPage:
    """In the order in which they came."""
    project = _accessible(ctx, project_id)
    limit, offset = ctx.query["limit"], ctx.query["offset"]
    page = project.members[offset : offset + limit]
    items = [Membership(ctx.state.users.get(member.user_id), member) for member in page]
    return MemberPage(items, len(project.members), limit, offset)


def project_members_create(ctx: Context[State], project_id: str) -> Joined:
    """A new member comes last; one who is there already keeps place and time.

    That nobody assigns a role higher than the own one follows: only owners assign, and none is higher.
    """
    project = _owned(ctx, project_id, "manage its members")
    role = ctx.body.get("role", EDITOR)
    user = ctx.state.users.find_by(email=ctx.body["email"].lower())
    if user is None:
        raise NotFound(f"Nobody is registered as {ctx.body['email']}.", missing("user"))
    old = next((member for member in project.members if member.user_id == user.id), None)
    if old is None:
        member = Member(user.id, role, ctx.now())
        members = (*project.members, member)
    else:
        member = replace(old, role=role)
        members = tuple(member if one is old else one for one in project.members)
    if OWNER not in {one.role for one in members}:
        raise Unprocessable("A project has an owner: give the role to somebody else first.", rule("owner-remains"))
    ctx.state.projects.replace(project.id, replace(project, members=members))
    return Joined(Membership(user, member))


def project_timeline_get(ctx: Context[State], project_id: str) -> Timeline:
    """For everybody who has access."""
    project = _accessible(ctx, project_id)
    return Timeline(project.id, project.events)


def projects_export(ctx: Context[State], project_id: str) -> Download:
    """The archive of the project as it is at this moment, made while it is sent."""
    project = _accessible(ctx, project_id)
    return Download(archive_of(project), "application/zip", archive_name(project))


def _caller(ctx: Context[State]) -> User:
    return ctx.state.users.get_by(email=ctx.caller.email)


def _name(ctx: Context[State]) -> str:
    name: str = ctx.body["name"]
    if not name.strip():
        raise Unprocessable("Invalid value for: body ($.name: it is blank)", rule("name-not-blank"))
    return name


def _accessible(ctx: Context[State], project_id: str) -> Project:
    """The project, for its members; others cannot tell it from one that is not there."""
    project = ctx.state.projects.get(project_id.lower())
    if _role(ctx, project) is None:
        raise NotFound(f"There is no project {project.id!r}.", requires_permission("member"))
    return project


def _owned(ctx: Context[State], project_id: str, what: str) -> Project:
    project = _accessible(ctx, project_id)
    if _role(ctx, project) != OWNER:
        raise Forbidden(f"Only the owner of this project may {what}.", requires_permission("owner"))
    return project


def _role(ctx: Context[State], project: Project) -> str | None:
    """The caller's role; an administrator of the platform is as good as the owner everywhere."""
    return OWNER if ctx.caller.admin else project.role_of(_caller(ctx).id)
