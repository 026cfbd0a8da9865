"""Changes, each of which is remembered by its time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import Article, Project, State

_FIRST_NUMBER = 5_000_000
"""What is made gets ids after this, so that those of the seeds, which are the documented ones, stay theirs."""


def new_number(ctx: Context[State]) -> int:
    """An id for something new."""
    return _FIRST_NUMBER + ctx.new_number()


def touch(ctx: Context[State]) -> None:
    """Something was changed just now."""
    ctx.state.changed_at = ctx.now()


def change_project(ctx: Context[State], project: Project, **fields: Any) -> Project:
    """Put new values in a project; it is changed even if they are the old ones, or none."""
    touch(ctx)
    return ctx.state.projects.replace(str(project.id), replace(project, modified_at=ctx.now(), **fields))


def change_article(ctx: Context[State], article: Article, **fields: Any) -> Article:
    """Put new values in an article."""
    touch(ctx)
    return ctx.state.articles.replace(str(article.id), replace(article, modified_at=ctx.now(), **fields))


def use_quota(ctx: Context[State], article: Article, *, private: int = 0, public: int = 0) -> None:
    """Let the files of an article take so many more bytes of its project's quota, or fewer."""
    project = None if article.project_id is None else ctx.state.projects.get(str(article.project_id))
    if project is not None:
        used = {"used_private": project.used_private + private, "used_public": project.used_public + public}
        change_project(ctx, project, **used)


def remove_article(ctx: Context[State], article: Article) -> None:
    """Forget an article with its files. The quota of its project is the caller's business."""
    touch(ctx)
    ctx.state.files.delete_where(article_id=article.id)
    ctx.state.articles.delete(str(article.id))
