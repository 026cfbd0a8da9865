"""Handlers of public projects and of the caller's projects."""

from __future__ import annotations

from projectlink_mock._core.http.errors import Forbidden, NotFound
from projectlink_mock._core.http.reasons import requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, queries, results, selections
from projectlink_mock.services.figshare.access import (
    caller_of,
    get_changeable,
    get_owned,
    get_readable,
    resolve_group,
    role_of,
)
from projectlink_mock.services.figshare.article_fields import custom_fields
from projectlink_mock.services.figshare.body_fields import resolve_fundings
from projectlink_mock.services.figshare.queries import matches_filters, own_groups, public_groups
from projectlink_mock.services.figshare.state import OWNER, Member, Project, State


def projects_list(ctx: Context[State]) -> list[results.PublicProject]:
    """Return a page of public projects, by default the latest first."""
    groups = public_groups(ctx.state, ctx.query)
    projects = queries.search(ctx.state.projects, groups, ctx.query)
    page = selections.paginate_walk_with_cursor(ctx, projects, ctx.query)
    return [results.public_project(ctx, project) for project in page]


def projects_search(ctx: Context[State]) -> list[results.PublicProject]:
    """Return a page of public projects that match the filters in the body."""
    params = ctx.body or {}
    projects = queries.search(ctx.state.projects, public_groups(ctx.state, params), params)
    page = selections.paginate_walk_with_cursor(ctx, projects, params)
    return [results.public_project(ctx, project) for project in page]


def projects_get(ctx: Context[State], project_id: int) -> results.FullPublicProject:
    """Return a public project; private projects are not projects, even by their owners."""
    project = _public(ctx, project_id)
    ctx.modified = project.modified_at
    return results.FullPublicProject(results.public_project(ctx, project), results.members(ctx, project))


def project_articles_list(ctx: Context[State], project_id: int) -> list[results.ArticleSummary]:
    """Return a page of the public articles of a public project."""
    project = _public(ctx, project_id)
    versions = queries.search(ctx.state.versions, [("project", project.id)], {})
    return [results.article_summary(ctx, version.article) for version in queries.paginate(versions, ctx.query)]


def _public(ctx: Context[State], project_id: int) -> Project:
    project = ctx.state.projects.get(str(project_id))
    if not project.is_public:
        raise NotFound(f"There is no project {str(project_id)!r}.", rule("public-only"))
    return project


def account_projects_list(ctx: Context[State]) -> list[results.OwnProject]:
    """Return a page of the caller's projects, by default the latest first and private before public ones."""
    groups = own_groups(caller_of(ctx), ctx.query)
    projects = queries.search(ctx.state.projects, groups, ctx.query)
    return [results.own_project(ctx, project) for project in queries.paginate(projects, ctx.query)]


def account_projects_search(ctx: Context[State]) -> list[results.OwnProject]:
    """Return a page of the caller's projects that match the filters in the body."""
    params = ctx.body or {}
    projects = queries.search(ctx.state.projects, own_groups(caller_of(ctx), params), params)
    matching = (project for project in projects if matches_filters(project, params))
    return [results.own_project(ctx, project) for project in queries.paginate(matching, params)]


def account_projects_create(ctx: Context[State]) -> results.Location:
    """Create a project owned by the caller; with a `group_id`, a group project."""
    group, fundings, now = resolve_group(ctx), resolve_fundings(ctx), ctx.now()
    project = Project(
        id=mutations.next_id(ctx),
        title=ctx.body["title"],
        members=(Member(caller_of(ctx).id, OWNER),),
        created_at=now,
        modified_at=now,
        description=ctx.body.get("description"),
        funding=ctx.body.get("funding"),
        fundings=fundings,
        group_id=group.id if group else None,
        institution_id=group.institution_id if group else None,
        custom_fields=custom_fields(ctx.body),
    )
    mutations.touch(ctx)
    ctx.state.projects.add(str(project.id), project)
    return results.location(ctx, "account", "projects", project.id, entity_id=project.id)


def account_projects_get(ctx: Context[State], project_id: int) -> results.FullOwnProject:
    """Return a project of the caller."""
    project = get_readable(ctx, project_id)
    ctx.modified = project.modified_at
    return results.FullOwnProject(results.own_project(ctx, project), results.members(ctx, project))


def account_projects_update(ctx: Context[State], project_id: int) -> None:
    """Update the given fields; null clears description and funding."""
    project = get_changeable(ctx, project_id)
    fields = {name: ctx.body[name] for name in ("title", "description", "funding") if name in ctx.body}
    if "funding_list" in ctx.body:
        fields["fundings"] = resolve_fundings(ctx)
    if "custom_fields" in ctx.body or "custom_fields_list" in ctx.body:
        fields["custom_fields"] = custom_fields(ctx.body)
    mutations.update_project(ctx, project, **fields)


def private_project_partial_update(ctx: Context[State], project_id: int) -> None:
    """Update the given fields, like `account_projects_update`."""
    account_projects_update(ctx, project_id)


def account_projects_publish(ctx: Context[State], project_id: int) -> results.Message:
    """Publish a project whose articles are all public; publishing a public project changes nothing."""
    project = get_owned(ctx, project_id)
    if ctx.state.articles.count(project_id=project.id, is_public=False):
        raise Forbidden("A project can be published once all articles in it are public.", rule("articles-public-first"))
    if not project.is_public:
        mutations.update_project(ctx, project, published_at=ctx.now())
    return results.Message(f"Project {project.id} has been published.")


def account_project_publication_create(ctx: Context[State], project_id: int) -> results.Message:
    """Publish a project, like `account_projects_publish`."""
    return account_projects_publish(ctx, project_id)


def account_projects_delete(ctx: Context[State], project_id: int) -> None:
    """Delete a project with its notes. Articles stay with their owners; those of a group project are deleted."""
    project = get_owned(ctx, project_id)
    if project.is_public:
        raise Forbidden("A public project cannot be deleted.", rule("public-project-stays"))
    if ctx.state.articles.count(project_id=project.id, is_public=True):
        raise Forbidden("A project that has public articles cannot be deleted.", rule("public-articles-stay"))
    for article in ctx.state.articles.filter(project_id=project.id):
        if project.group_id is None:
            mutations.leave_project(ctx, article)
        else:
            mutations.delete_article(ctx, article)
    ctx.state.notes.delete_where(project_id=project.id)
    ctx.state.projects.delete(str(project.id))
    mutations.touch(ctx)


def account_projects_leave(ctx: Context[State], project_id: int) -> None:
    """Leave a project; the owner cannot. Articles and notes of the caller stay."""
    project = get_readable(ctx, project_id)
    role, caller = role_of(ctx, project), caller_of(ctx)
    if role == OWNER:
        raise Forbidden("The owner of a project cannot leave it.", rule("owner-stays"))
    if role is None:
        raise Forbidden("You have no role in this project.", requires_permission("role-in-project"))
    mutations.update_project(
        ctx, project, members=tuple(member for member in project.members if member.user_id != caller.id)
    )
