"""Changes of records that update the modification times."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import Article, Project, State

_FIRST_ID = 5_000_000
"""Created records have ids above this, so that they do not collide with the documented ids of the seeds."""


def next_id(ctx: Context[State]) -> int:
    """Return a new id."""
    return _FIRST_ID + ctx.new_number()


def touch(ctx: Context[State]) -> None:
    """Set the time of the last change to now."""
    ctx.state.changed_at = ctx.now()


def update_project(ctx: Context[State], project: Project, **fields: Any) -> Project:
    """Update a project; its modification time changes even if no value does."""
    touch(ctx)
    return ctx.state.projects.replace(str(project.id), replace(project, modified_at=ctx.now(), **fields))


def update_article(ctx: Context[State], article: Article, **fields: Any) -> Article:
    """Update an article."""
    touch(ctx)
    return ctx.state.articles.replace(str(article.id), replace(article, modified_at=ctx.now(), **fields))


def add_used_quota(ctx: Context[State], article: Article, *, private: int = 0, public: int = 0) -> None:
    """Add bytes, possibly negative, to the used quota of an article's project."""
    project = None if article.project_id is None else ctx.state.projects.get(str(article.project_id))
    if project is not None:
        used = {"used_private": project.used_private + private, "used_public": project.used_public + public}
        update_project(ctx, project, **used)


def delete_article(ctx: Context[State], article: Article) -> None:
    """Delete an article with its files; the caller updates the quota of the project."""
    touch(ctx)
    ctx.state.files.delete_where(article_id=article.id)
    ctx.state.articles.delete(str(article.id))
