"""Public projects, for everybody."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.problems import NotFound
from projectlink_mock._core.reasons import rule
from projectlink_mock.figshare import paging, views
from projectlink_mock.figshare.finding import public_lists
from projectlink_mock.figshare.state import Project, State


def projects_list(ctx: Ctx[State]) -> list[views.PublicProject]:
    """The latest first, unless another order is asked for."""
    lists = public_lists(ctx.state, ctx.query)
    found = paging.ordered(ctx.state.projects, lists, ctx.query)
    return [views.public_project(ctx, one) for one in paging.part(found, ctx.query)]


def projects_search(ctx: Ctx[State]) -> list[views.PublicProject]:
    """The same, with all that is asked for in the body."""
    asked = ctx.body or {}
    found = paging.ordered(ctx.state.projects, public_lists(ctx.state, asked), asked)
    return [views.public_project(ctx, one) for one in paging.part(found, asked)]


def projects_get(ctx: Ctx[State], project_id: int) -> views.WholePublicProject:
    """Nobody sees here what is not public, not even its owner."""
    project = _public(ctx, project_id)
    ctx.modified = project.modified_at
    return views.WholePublicProject(views.public_project(ctx, project), views.working(ctx, project))


def project_articles_list(ctx: Ctx[State], project_id: int) -> list[views.ShortArticle]:
    """Those that are public themselves."""
    project = _public(ctx, project_id)
    found = paging.ordered(ctx.state.articles, [(project.id, "public")], {})
    return [views.article(ctx, one) for one in paging.part(found, ctx.query)]


def _public(ctx: Ctx[State], project_id: int) -> Project:
    project = ctx.state.projects.get(str(project_id))
    if not project.is_public:
        raise NotFound(f"There is no project {str(project_id)!r}.", rule("public-only"))
    return project
