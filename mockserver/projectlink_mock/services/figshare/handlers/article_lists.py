"""Handlers of the lists and searches of public articles and of the account's articles."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import article_results as results
from projectlink_mock.services.figshare import results as summaries
from projectlink_mock.services.figshare import selections
from projectlink_mock.services.figshare.access import caller_of
from projectlink_mock.services.figshare.article_lists import own_articles, public_articles
from projectlink_mock.services.figshare.state import State

_BY_CREATION = {"order": "created_date"}


def articles_list(ctx: Context[State]) -> list[summaries.ListedArticle]:
    """Return a page of public articles, by default the latest published first."""
    selection = public_articles(ctx, ctx.query)
    page = selections.paginate_with_cursor(ctx, selection, ctx.query)
    return [summaries.listed_article(ctx, version.article) for version in page]


def articles_search(ctx: Context[State]) -> list[results.FoundArticle]:
    """Return a page of public articles that match the filters in the body, by default the latest created first."""
    params = _search_params(ctx)
    page = selections.paginate_with_cursor(ctx, public_articles(ctx, params), params)
    return [results.found_article(ctx, version.article) for version in page]


def private_articles_list(ctx: Context[State]) -> list[summaries.ListedArticle]:
    """Return a page of the caller's articles, the latest created first."""
    selection = own_articles(ctx, caller_of(ctx), _BY_CREATION)
    return [summaries.listed_article(ctx, article) for article in selections.paginate(selection, ctx.query)]


def private_articles_search(ctx: Context[State]) -> list[results.FoundArticle]:
    """Return a page of the caller's articles that match the filters in the body, by default the latest first."""
    params = _search_params(ctx)
    page = selections.paginate(own_articles(ctx, caller_of(ctx), params), params)
    return [results.found_article(ctx, article) for article in page]


def _search_params(ctx: Context[State]) -> dict[str, object]:
    """Return the parameters in the body; the default order of searches is that of creation."""
    given = {name: value for name, value in (ctx.body or {}).items() if value is not None}
    return {**_BY_CREATION, **given}
