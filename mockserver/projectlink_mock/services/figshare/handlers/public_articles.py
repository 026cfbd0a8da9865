"""Handlers of public articles: versions, files, embargo and confidentiality."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import article_results as results
from projectlink_mock.services.figshare import public_versions, selections
from projectlink_mock.services.figshare.state import ArticleVersion, State


def article_details(ctx: Context[State], article_id: int) -> results.PublicArticle:
    """Return the latest public version of an article."""
    return _full(ctx, public_versions.latest(ctx, article_id))


def article_versions(ctx: Context[State], article_id: int) -> list[results.ArticleVersionLink]:
    """Return the public versions of an article, oldest first."""
    latest = public_versions.latest(ctx, article_id)
    ctx.modified = latest.modified_at
    versions = [version for version in ctx.state.versions.filter(article_id=article_id) if version.is_public]
    return [results.ArticleVersionLink(ctx.request.base, version) for version in versions]


def article_version_details(ctx: Context[State], article_id: int, version_id: int) -> results.PublicArticle:
    """Return a public version of an article."""
    return _full(ctx, public_versions.numbered(ctx, article_id, version_id))


def article_version_files(ctx: Context[State], article_id: int, version_id: int) -> list[results.PublicFile]:
    """Return a page of the files of a public version."""
    return _files(ctx, public_versions.numbered(ctx, article_id, version_id))


def article_files(ctx: Context[State], article_id: int) -> list[results.PublicFile]:
    """Return a page of the files of the latest public version."""
    return _files(ctx, public_versions.latest(ctx, article_id))


def article_file_details(ctx: Context[State], article_id: int, file_id: int) -> results.PublicFile:
    """Return a file of the latest public version."""
    version = public_versions.latest(ctx, article_id)
    if file_id not in version.file_ids or not version.article.shows_files(ctx.now()):
        raise NotFound(f"There is no file {str(file_id)!r}.", missing("file"))
    ctx.modified = version.modified_at
    return results.PublicFile(ctx.request.base, ctx.state.files.get(str(file_id)))


def article_version_embargo(ctx: Context[State], article_id: int, version_id: int) -> results.ArticleEmbargo:
    """Return the embargo of a public version."""
    version = public_versions.numbered(ctx, article_id, version_id)
    ctx.modified = version.modified_at
    return results.article_embargo(ctx, version.article)


def article_version_confidentiality(
    ctx: Context[State], article_id: int, version_id: int
) -> results.ArticleConfidentiality:
    """Return the confidentiality of a public version."""
    version = public_versions.numbered(ctx, article_id, version_id)
    ctx.modified = version.modified_at
    return results.ArticleConfidentiality(version.article.confidentiality)


def _full(ctx: Context[State], version: ArticleVersion) -> results.PublicArticle:
    ctx.modified = version.modified_at
    return results.public_article(ctx, version)


def _files(ctx: Context[State], version: ArticleVersion) -> list[results.PublicFile]:
    ctx.modified = version.modified_at
    ids = version.file_ids if version.article.shows_files(ctx.now()) else ()
    return [
        results.PublicFile(ctx.request.base, ctx.state.files.get(str(id))) for id in selections.page_of(ids, ctx.query)
    ]
