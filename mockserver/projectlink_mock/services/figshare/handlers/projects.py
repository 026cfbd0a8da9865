"""Public projects, for everybody."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import paging, results
from projectlink_mock.services.figshare.queries import public_lists
from projectlink_mock.services.figshare.state import Project, State


def projects_list(ctx: Context[State]) -> list[results.PublicProject]:
    """The latest first, unless another order is asked for."""
    lists = public_lists(ctx.state, ctx.query)
    found = paging.ordered(ctx.state.projects, lists, ctx.query)
    return [results.public_project(ctx, one) for one in paging.part(found, ctx.query)]


def projects_search(ctx: Context[State]) -> list[results.PublicProject]:
    """The same, with all that is asked for in the body."""
    asked = ctx.body or {}
    found = paging.ordered(ctx.state.projects, public_lists(ctx.state, asked), asked)
    return [results.public_project(ctx, one) for one in paging.part(found, asked)]


def projects_get(ctx: Context[State], project_id: int) -> results.WholePublicProject:
    """Nobody sees here what is not public, not even its owner."""
    project = _public(ctx, project_id)
    ctx.modified = project.modified_at
    return results.WholePublicProject(results.public_project(ctx, project), results.working(ctx, project))


def project_articles_list(ctx: Context[State], project_id: int) -> list[results.ShortArticle]:
    """Those that are public themselves."""
    project = _public(ctx, project_id)
    found = paging.ordered(ctx.state.articles, [(project.id, "public")], {})
    return [results.article(ctx, one) for one in paging.part(found, ctx.query)]


def _public(ctx: Context[State], project_id: int) -> Project:
    project = ctx.state.projects.get(str(project_id))
    if not project.is_public:
        raise NotFound(f"There is no project {str(project_id)!r}.", rule("public-only"))
    return project
