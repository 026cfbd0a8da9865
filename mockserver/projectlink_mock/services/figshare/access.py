"""Who may do what in a project."""

from __future__ import annotations

from projectlink_mock._core.http.errors import Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, requires_permission
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import OWNER, VIEWER, Article, Project, State, User


def caller_of(ctx: Context[State]) -> User:
    """Who calls."""
    return ctx.state.users.get_by(email=ctx.caller.email)


def role_of(ctx: Context[State], project: Project) -> str | None:
    """The caller's role; an administrator may have none."""
    member = project.member(caller_of(ctx).id)
    return member.role if member else None


def readable(ctx: Context[State], project_id: int) -> Project:
    """A project in which the caller has a role, or that they administer. Raises NotFound."""
    project = ctx.state.projects.get(str(project_id))
    if role_of(ctx, project) is None and not _administers(ctx, project):
        raise NotFound(f"There is no project {str(project_id)!r}.", requires_permission("role-in-project"))
    return project


def changeable(ctx: Context[State], project_id: int) -> Project:
    """One that the caller does not just view. Raises NotFound, Forbidden."""
    project = readable(ctx, project_id)
    if role_of(ctx, project) == VIEWER and not _administers(ctx, project):
        raise Forbidden("Viewers may change nothing in this project.", requires_permission("collaborator"))
    return project


def owned(ctx: Context[State], project_id: int) -> Project:
    """One whose owner the caller is, or may do as much as. Raises NotFound, Forbidden."""
    project = readable(ctx, project_id)
    if not leads(ctx, project):
        raise Forbidden("Only the owner of the project may do this.", requires_permission("owner"))
    return project


def leads(ctx: Context[State], project: Project) -> bool:
    """Whether the caller may do all that its owner may."""
    return role_of(ctx, project) == OWNER or _administers(ctx, project)


def article_in(ctx: Context[State], project: Project, article_id: int) -> Article:
    """An article of a project. Raises NotFound."""
    article = ctx.state.articles.get(str(article_id))
    if article.project_id != project.id:
        raise NotFound(f"There is no article {str(article_id)!r}.", missing("article"))
    return article


def _administers(ctx: Context[State], project: Project) -> bool:
    """Administrators of figshare, and of the group that the project belongs to."""
    user = caller_of(ctx)
    groups = ctx.state.groups
    key = str(project.group_id)
    return user.admin or (key in groups and user.id in groups.get(key).admins)
