"""The life of an article's public versions: publishing, release after an embargo, and withdrawal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations
from projectlink_mock.services.figshare.constants import DOI
from projectlink_mock.services.figshare.state import ARTICLE, Article, ArticleVersion, State, version_key

_REQUIRED = (
    ("description", "description"),
    ("categories", "categories"),
    ("tags", "keywords"),
    ("author_ids", "authors"),
)
"""Attributes that publishing requires, and their names in JSON."""
_AVAILABLE = "available"


def publish(ctx: Context[State], article: Article) -> None:
    """Publish an article: a new version goes public now or, under an embargo of the article, when that ends.

    Raises BadRequest.
    """
    for attribute, name in _REQUIRED:
        if not getattr(article, attribute):
            raise BadRequest(f"Missing mandatory field for publication - {name}", rule("mandatory-for-publication"))
    for file in ctx.state.files.oldest_first(draft_of=article.id):
        if file.link is None and file.status != _AVAILABLE:
            text = f"The upload of the file {file.id} is not complete: complete or delete it."
            raise BadRequest(text, rule("complete-uploads-first"))
    article = mutations.update_article(ctx, article, doi=article.doi or f"{DOI}.{article.id}")
    if _is_held_back(article, ctx.now()):
        _wait(ctx, article)
    else:
        _cancel_waiting(ctx, article)
        mutations.add_version(ctx, replace(article, published_at=ctx.now()))


def release_due(ctx: Context[State]) -> None:
    """Publish the waiting versions whose embargo has expired or is lifted. Runs before each request, too."""
    versions = ctx.state.versions
    if not versions.count(is_waiting=True):
        return
    for version in versions.filter(is_waiting=True):
        article = ctx.state.articles.get(str(version.article_id))
        if not _is_held_back(article, ctx.now()):
            _release(ctx, article, version)


def withdraw(ctx: Context[State], article: Article, reason: str) -> None:
    """Withdraw all versions of an article, which is a draft again. Its files use the private quota again."""
    state = ctx.state
    _cancel_waiting(ctx, article)
    _, public = mutations.used_bytes(state, article)
    for version in state.versions.filter(article_id=article.id):
        state.versions.replace(version.key, replace(version, is_withdrawn=True))
    for file in state.files.filter(article_id=article.id):
        state.files.replace(str(file.id), replace(file, is_in_public_version=False))
    mutations.add_used_quota(ctx, article, private=public, public=-public)
    mutations.update_article(ctx, article, published_at=None, unpublish_reason=reason)


def get_version(ctx: Context[State], article: Article, number: int) -> ArticleVersion:
    """Return a version of an article. Raises NotFound."""
    return ctx.state.versions.get(version_key(article.id, number))


def _is_held_back(article: Article, now: datetime) -> bool:
    embargo = article.embargo
    return embargo is not None and embargo.type == ARTICLE and embargo.is_active(now)


def _wait(ctx: Context[State], article: Article) -> None:
    """Add the version that goes public at the end of the embargo; it replaces one that waits already."""
    _cancel_waiting(ctx, article)
    file_ids = tuple(file.id for file in ctx.state.files.filter(draft_of=article.id))
    waiting = replace(article, version=article.version + 1, published_at=ctx.now())
    version = ArticleVersion(waiting, file_ids, is_latest=False, is_waiting=True)
    ctx.state.versions.add(version.key, version)


def _cancel_waiting(ctx: Context[State], article: Article) -> None:
    """Delete the waiting version, and the files that only it still has."""
    state = ctx.state
    version = state.versions.rows.get(version_key(article.id, article.version + 1))
    if version is None:
        return
    state.versions.delete(version.key)
    for id in version.file_ids:
        file = state.files.get(str(id))
        if file.is_removed and not mutations.is_in_version(state, file):
            state.files.delete(str(id))
            mutations.add_used_quota(ctx, article, private=-file.size)


def _release(ctx: Context[State], draft: Article, version: ArticleVersion) -> None:
    """Make a waiting version public, at the time at which the embargo ended."""
    now, embargo = ctx.now(), draft.embargo
    ended_at = embargo.expires_at if embargo is not None and embargo.type == ARTICLE else None
    ctx.state.versions.delete(version.key)
    published = replace(
        version.article,
        published_at=min(now, ended_at or now),
        embargo=embargo,
        views=draft.views,
        shares=draft.shares,
        downloads=draft.downloads,
        cites=draft.cites,
    )
    mutations.add_version(ctx, published, version.file_ids)
    mutations.touch(ctx)
