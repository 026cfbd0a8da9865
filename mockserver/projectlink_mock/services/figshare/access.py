"""Permissions of the caller in projects."""

from __future__ import annotations

from projectlink_mock._core.http.errors import Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, requires_permission
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import OWNER, VIEWER, Article, Project, State, User


def caller_of(ctx: Context[State]) -> User:
    """Return the user who calls."""
    return ctx.state.users.get_by(email=ctx.caller.email)


def role_of(ctx: Context[State], project: Project) -> str | None:
    """Return the caller's role in a project, or None."""
    member = project.member(caller_of(ctx).id)
    return member.role if member else None


def get_readable(ctx: Context[State], project_id: int) -> Project:
    """Return a project that the caller may read. Raises NotFound."""
    project = ctx.state.projects.get(str(project_id))
    if role_of(ctx, project) is None and not _administers(ctx, project):
        raise NotFound(f"There is no project {str(project_id)!r}.", requires_permission("role-in-project"))
    return project


def get_changeable(ctx: Context[State], project_id: int) -> Project:
    """Return a project that the caller may change. Raises NotFound, Forbidden."""
    project = get_readable(ctx, project_id)
    if role_of(ctx, project) == VIEWER and not _administers(ctx, project):
        raise Forbidden("Viewers may change nothing in this project.", requires_permission("collaborator"))
    return project


def get_owned(ctx: Context[State], project_id: int) -> Project:
    """Return a project in which the caller has the owner's permissions. Raises NotFound, Forbidden."""
    project = get_readable(ctx, project_id)
    if not has_owner_permissions(ctx, project):
        raise Forbidden("Only the owner of the project may do this.", requires_permission("owner"))
    return project


def has_owner_permissions(ctx: Context[State], project: Project) -> bool:
    """Return True if the caller has the owner's permissions in a project."""
    return role_of(ctx, project) == OWNER or _administers(ctx, project)


def get_article(ctx: Context[State], project: Project, article_id: int) -> Article:
    """Return an article of a project. Raises NotFound."""
    article = ctx.state.articles.get(str(article_id))
    if article.project_id != project.id:
        raise NotFound(f"There is no article {str(article_id)!r}.", missing("article"))
    return article


def _administers(ctx: Context[State], project: Project) -> bool:
    """Return True for administrators of figshare and of the project's group."""
    user = caller_of(ctx)
    groups = ctx.state.groups
    key = str(project.group_id)
    return user.admin or (key in groups and user.id in groups.get(key).admins)
