"""Public versions of articles."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import ArticleVersion, State


def latest(ctx: Context[State], article_id: int) -> ArticleVersion:
    """Return the latest public version of an article. Raises NotFound."""
    for version in ctx.state.versions.newest_first(article_id=article_id):
        if version.is_public:
            return version
    reason = rule("public-only") if str(article_id) in ctx.state.articles else missing("article")
    raise NotFound(f"There is no article {str(article_id)!r}.", reason)


def numbered(ctx: Context[State], article_id: int, number: int) -> ArticleVersion:
    """Return a public version of an article. Raises NotFound."""
    latest(ctx, article_id)
    for version in ctx.state.versions.oldest_first(article_id=article_id):
        if version.number == number and version.is_public:
            return version
    raise NotFound(f"There is no article version {str(number)!r}.", missing("article version"))
