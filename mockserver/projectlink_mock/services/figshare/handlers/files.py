"""The files of an article."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import paging
from projectlink_mock.services.figshare.access import article_in, readable
from projectlink_mock.services.figshare.state import File, State


def account_project_article_files_list(ctx: Context[State], project_id: int, article_id: int) -> list[File]:
    """The first that was added first, unless the other direction is asked for."""
    article = article_in(ctx, readable(ctx, project_id), article_id)
    files = ctx.state.files
    go = files.newest_first if ctx.query.get("order_direction") == "desc" else files.oldest_first
    return paging.part(go(article_id=article.id), ctx.query)


def account_project_article_files_get(ctx: Context[State], project_id: int, article_id: int, file_id: int) -> File:
    """All but its content."""
    article = article_in(ctx, readable(ctx, project_id), article_id)
    file = ctx.state.files.get(str(file_id))
    if file.article_id != article.id:
        raise NotFound(f"There is no file {str(file_id)!r}.", missing("file"))
    ctx.modified = article.modified_at
    return file
