"""Handlers of AutoML's operations."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import Forbidden, NotFound, Unprocessable
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.automl.archive import archive_name, stream_archive
from projectlink_mock.services.automl.results import (
    MemberAdded,
    MemberPage,
    Membership,
    ProjectCreated,
    ProjectDeleted,
    ProjectPage,
    ProjectResult,
    ProjectUpdated,
    Timeline,
)
from projectlink_mock.services.automl.state import ALL_PROJECTS, EDITOR, OWNER, ROLES, Member, Project, State, User

_SORT_ATTRIBUTES = {name: name for name in ("created_at", "dataset_count", "model_count", "experiment_count")}
_SORT_ATTRIBUTES["name"] = "folded_name"
_EDITORS = ROLES[ROLES.index(EDITOR) :]


def projects_list(ctx: Context[State]) -> ProjectPage:
    """Return a page of the caller's projects, or of all projects for an administrator."""
    limit, offset = ctx.query["limit"], ctx.query["offset"]
    reader = ALL_PROJECTS if ctx.caller.admin else _caller(ctx).id
    items, total = ctx.state.projects.sorted_by(_SORT_ATTRIBUTES[ctx.query["sort_field"]], reader).page(
        offset,
        limit,
        descending=ctx.query["sort_direction"] == "desc",
        text=ctx.query.get("search", "").casefold(),
    )
    return ProjectPage(items, total, limit, offset)


def projects_create(ctx: Context[State]) -> ProjectCreated:
    """Create a project owned by the caller."""
    name, now = _name(ctx), ctx.now()
    project = Project(
        id=ctx.new_id(),
        name=name,
        description=ctx.body.get("description"),
        created_at=now,
        members=(Member(_caller(ctx).id, OWNER, now),),
    )
    return ProjectCreated(ctx.state.projects.add(project.id, project))


def projects_get(ctx: Context[State], project_id: str) -> ProjectResult:
    """Return a project."""
    return ProjectResult(_get_accessible(ctx, project_id))


def projects_update(ctx: Context[State], project_id: str) -> ProjectUpdated:
    """Update the name and, if given, the description; editors and higher roles may."""
    project = _get_accessible(ctx, project_id)
    if _role(ctx, project) not in _EDITORS:
        raise Forbidden("Viewers may not change this project.", requires_permission("editor"))
    description = ctx.body.get("description", project.description)
    return ProjectUpdated(
        ctx.state.projects.replace(project.id, replace(project, name=_name(ctx), description=description))
    )


def projects_delete(ctx: Context[State], project_id: str) -> ProjectDeleted:
    """Delete a project with everything that belongs to it."""
    ctx.state.projects.delete(_get_owned(ctx, project_id, "delete it").id)
    return ProjectDeleted()


def project_members_list(ctx: Context[State], project_id: str) -> MemberPage:
    """Return a page of the members in the order in which they joined."""
    project = _get_accessible(ctx, project_id)
    limit, offset = ctx.query["limit"], ctx.query["offset"]
    page = project.members[offset : offset + limit]
    items = [Membership(ctx.state.users.get(member.user_id), member) for member in page]
    return MemberPage(items, len(project.members), limit, offset)


def project_members_create(ctx: Context[State], project_id: str) -> MemberAdded:
    """Add a member, or change the role of a member, who keeps the position and the time of joining.

    Only owners assign roles, so no caller can assign a role above their own.
    """
    project = _get_owned(ctx, project_id, "manage its members")
    role = ctx.body.get("role", EDITOR)
    user = ctx.state.users.find_by(email=ctx.body["email"].lower())
    if user is None:
        raise NotFound(f"There is no registered user {ctx.body['email']}.", missing("user"))
    old = next((member for member in project.members if member.user_id == user.id), None)
    if old is None:
        member = Member(user.id, role, ctx.now())
        members = (*project.members, member)
    else:
        member = replace(old, role=role)
        members = tuple(member if current is old else current for current in project.members)
    if OWNER not in {member.role for member in members}:
        raise Unprocessable("A project needs an owner: make another member the owner first.", rule("owner-remains"))
    ctx.state.projects.replace(project.id, replace(project, members=members))
    return MemberAdded(Membership(user, member))


def project_timeline_get(ctx: Context[State], project_id: str) -> Timeline:
    """Return the events of a project."""
    project = _get_accessible(ctx, project_id)
    return Timeline(project.id, project.events)


def projects_export(ctx: Context[State], project_id: str) -> Download:
    """Return the archive of the project at the time of the request, generated while it is sent."""
    project = _get_accessible(ctx, project_id)
    return Download(stream_archive(project), "application/zip", archive_name(project))


def _caller(ctx: Context[State]) -> User:
    return ctx.state.users.get_by(email=ctx.caller.email)


def _name(ctx: Context[State]) -> str:
    name: str = ctx.body["name"]
    if not name.strip():
        raise Unprocessable("Invalid value for: body ($.name: it is blank)", rule("name-not-blank"))
    return name


def _get_accessible(ctx: Context[State], project_id: str) -> Project:
    """Return the project; raise NotFound for non-members, as if it did not exist."""
    project = ctx.state.projects.get(project_id.lower())
    if _role(ctx, project) is None:
        raise NotFound(f"There is no project {project.id!r}.", requires_permission("member"))
    return project


def _get_owned(ctx: Context[State], project_id: str, action: str) -> Project:
    project = _get_accessible(ctx, project_id)
    if _role(ctx, project) != OWNER:
        raise Forbidden(f"Only the owner of this project may {action}.", requires_permission("owner"))
    return project


def _role(ctx: Context[State], project: Project) -> str | None:
    """Return the caller's role; an administrator of the platform counts as owner."""
    return OWNER if ctx.caller.admin else project.role_of(_caller(ctx).id)
