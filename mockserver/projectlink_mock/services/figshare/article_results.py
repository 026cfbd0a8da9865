"""Results of handlers about public articles and about the settings of articles, before serialization."""

from __future__ import annotations

from typing import NamedTuple

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.results import ArticleSummary, FullArticle, article_summary, article_with_files
from projectlink_mock.services.figshare.state import Article, ArticleVersion, Confidentiality, Embargo, File, State


class FoundArticle(NamedTuple):
    """The summary of an article in a search, with its project."""

    summary: ArticleSummary


class PublicArticle(NamedTuple):
    """A complete public version of an article; `shows_files` is False for files that the public may not see."""

    full: FullArticle
    shows_files: bool


class ArticleVersionLink(NamedTuple):
    """A version of an article in the list of its versions."""

    base: str
    version: ArticleVersion


class PublicFile(NamedTuple):
    """A file as the public sees it."""

    base: str
    file: File


class ArticleEmbargo(NamedTuple):
    """The embargo of an article; None without an embargo, or after it."""

    embargo: Embargo | None


class ArticleConfidentiality(NamedTuple):
    """The confidentiality of an article's files, or None."""

    confidentiality: Confidentiality | None


def found_article(ctx: Context[State], article: Article) -> FoundArticle:
    """Return the summary of an article in a search."""
    return FoundArticle(article_summary(ctx, article))


def public_article(ctx: Context[State], version: ArticleVersion) -> PublicArticle:
    """Return a version of an article as it was when it was published."""
    article = version.article
    files = [ctx.state.files.get(str(id)) for id in version.file_ids]
    return PublicArticle(article_with_files(ctx, article, files), article.shows_files(ctx.now()))


def article_embargo(ctx: Context[State], article: Article) -> ArticleEmbargo:
    """Return the embargo of an article unless it has expired."""
    embargo = article.embargo
    return ArticleEmbargo(embargo if embargo is not None and embargo.is_active(ctx.now()) else None)
