"""Handlers of the publication of articles and of their versions in the account."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import BadRequest, NotFound, Unprocessable
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, publishing, results
from projectlink_mock.services.figshare.access import get_changeable_article
from projectlink_mock.services.figshare.state import ArticleVersion, State


def account_article_publish(ctx: Context[State], article_id: int) -> results.Location:
    """Publish the draft as a new version; under an embargo of the article, it goes public when that ends."""
    article = get_changeable_article(ctx, article_id)
    publishing.publish(ctx, article)
    return results.location(ctx, "articles", article.id)


def account_article_unpublish(ctx: Context[State], article_id: int) -> None:
    """Withdraw all versions of a public article."""
    article = get_changeable_article(ctx, article_id)
    if not article.is_public:
        raise BadRequest("Only a public article can be unpublished.", rule("public-article-only"))
    publishing.withdraw(ctx, article, ctx.body["reason"])


def article_version_update(ctx: Context[State], article_id: int, version_id: int) -> results.Location:
    """Replace the supplementary fields and the internal metadata of a version."""
    return _update_version(ctx, article_id, version_id, {"supplementary_fields": None, "internal_metadata": None})


def article_version_partial_update(ctx: Context[State], article_id: int, version_id: int) -> results.Location:
    """Update the given ones of the supplementary fields and the internal metadata of a version."""
    return _update_version(ctx, article_id, version_id, {})


def article_version_update_thumb(ctx: Context[State], article_id: int, version_id: int) -> None:
    """Let the thumbnail of a public version show one of its files."""
    version = _get_version(ctx, article_id, version_id)
    file_id: int = ctx.body["file_id"]
    if not version.is_public:
        raise NotFound(f"There is no public version {str(version_id)!r}.", rule("public-only"))
    if file_id not in version.file_ids:
        text = f"Invalid value for: file_id (the version has no file {file_id})"
        raise Unprocessable(text, missing("file"))
    article = replace(version.article, thumb_file_id=file_id)
    ctx.state.versions.replace(version.key, replace(version, article=article))
    if version.is_latest:
        mutations.update_article(ctx, ctx.state.articles.get(str(article_id)), thumb_file_id=file_id)
    mutations.touch(ctx)


def _update_version(ctx: Context[State], article_id: int, number: int, default: dict[str, None]) -> results.Location:
    version = _get_version(ctx, article_id, number)
    given = {**default, **ctx.body}
    fields = tuple(given["supplementary_fields"] or ()) if "supplementary_fields" in given else None
    metadata = given["internal_metadata"] or {} if "internal_metadata" in given else None
    changed = replace(
        version,
        supplementary_fields=version.supplementary_fields if fields is None else fields,
        internal_metadata=version.internal_metadata if metadata is None else metadata,
    )
    ctx.state.versions.replace(version.key, changed)
    mutations.touch(ctx)
    return results.location(ctx, "account", "articles", article_id, "versions", number, warnings=())


def _get_version(ctx: Context[State], article_id: int, number: int) -> ArticleVersion:
    """Return a version of an article that the caller may change. Raises NotFound, Forbidden."""
    return publishing.get_version(ctx, get_changeable_article(ctx, article_id), number)
