"""Permissions of the caller in projects."""

from __future__ import annotations

from contextlib import suppress

from projectlink_mock._core.http.errors import Forbidden, NotFound, Unprocessable
from projectlink_mock._core.http.reasons import missing, requires_permission
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import OWNER, VIEWER, Article, File, Group, Project, State, User


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


def get_own_article(ctx: Context[State], article_id: int) -> Article:
    """Return an article that the caller may read in the account. Raises NotFound."""
    article = ctx.state.articles.get(str(article_id))
    if article.owner_id == caller_of(ctx).id or administers_group(ctx, article.group_id):
        return article
    project = None if article.project_id is None else ctx.state.projects.get(str(article.project_id))
    if project is None or (role_of(ctx, project) is None and not _administers(ctx, project)):
        raise NotFound(f"There is no article {str(article_id)!r}.", requires_permission("own-article"))
    return article


def get_changeable_article(ctx: Context[State], article_id: int) -> Article:
    """Return an article that the caller may change: an own one, or one in an own project.

    Raises NotFound, Forbidden.
    """
    article = get_own_article(ctx, article_id)
    if article.owner_id == caller_of(ctx).id or administers_group(ctx, article.group_id):
        return article
    if article.project_id is None or not has_owner_permissions(ctx, ctx.state.projects.get(str(article.project_id))):
        text = "Only the owner of the article and the owner of its project may do this."
        raise Forbidden(text, requires_permission("owner"))
    return article


def can_read_file(ctx: Context[State], article: Article, file: File) -> bool:
    """Return True if the public, the caller, or the private link of the query may download a file."""
    now, state = ctx.now(), ctx.state
    for version in state.versions.filter(article_id=article.id):
        published = version.article
        if not version.is_public or file.id not in version.file_ids or published.download_disabled:
            continue
        if published.shows_files(now) or _is_exempt_from_embargo(ctx, published):
            return True
    for link in state.private_links.filter(article_id=article.id):
        if link.token == ctx.query.get("private_link") and link.is_active(now):
            return not file.is_removed
    if not ctx.caller.email:
        return False
    with suppress(NotFound):
        get_own_article(ctx, article.id)
        return True
    return False


def _is_exempt_from_embargo(ctx: Context[State], published: Article) -> bool:
    """Return True if a permission of the embargo lets the caller see the files.

    A permission is for the members of some groups, or of all groups of the article's institution. Confidential files
    have no permissions.
    """
    if not ctx.caller.email or published.embargo is None or published.confidentiality is not None:
        return False
    caller, groups = caller_of(ctx), ctx.state.groups
    own = [group for group in groups if caller.id in (*group.members, *group.admins)]
    home = {group.institution_id for group in groups if _is_home(group, published)}
    return any(
        group.id in option["group_ids"] if option.get("group_ids") else group.institution_id in home
        for option in published.embargo.options
        for group in own
    )


def _is_home(group: Group, article: Article) -> bool:
    """Return True for the group of an article or, if it has none, for the groups of its owner."""
    if article.group_id is not None:
        return group.id == article.group_id
    return article.owner_id in (*group.members, *group.admins)


def resolve_group(ctx: Context[State]) -> Group | None:
    """Return the group of the body; 0 means no group. Raises Unprocessable, Forbidden."""
    id = ctx.body.get("group_id")
    if not id:
        return None
    group = ctx.state.groups.rows.get(str(id))
    if group is None:
        raise Unprocessable(f"Invalid value for: group_id (there is no group {id})", missing("group"))
    caller = caller_of(ctx)
    if not caller.admin and caller.id not in (*group.members, *group.admins):
        raise Forbidden("You are not a member of this group.", requires_permission("group-member"))
    return group


def _administers(ctx: Context[State], project: Project) -> bool:
    """Return True for administrators of figshare and of the project's group."""
    return administers_group(ctx, project.group_id)


def administers_group(ctx: Context[State], group_id: int | None) -> bool:
    """Return True for administrators of figshare and of a group."""
    user = caller_of(ctx)
    groups = ctx.state.groups
    key = str(group_id)
    return user.admin or (key in groups and user.id in groups.get(key).admins)
