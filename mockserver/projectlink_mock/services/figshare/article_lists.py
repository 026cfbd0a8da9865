"""The lists of public articles and of an account's articles: filters and search."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.item_types import TYPE_NUMBERS, names_of
from projectlink_mock.services.figshare.search_documents import ArticleDocument
from projectlink_mock.services.figshare.search_terms import draft_terms, version_terms
from projectlink_mock.services.figshare.selections import Selection, groups_of, select
from projectlink_mock.services.figshare.state import Article, ArticleVersion, State, User

Groups = Sequence[Hashable]


def public_articles(ctx: Context[State], params: Mapping[str, Any]) -> Selection[ArticleVersion]:
    """Return the latest public versions that match the filters. Raises Unprocessable for an invalid search."""
    state = ctx.state
    groups: dict[str, Callable[[Any], Groups]] = {
        "group": lambda id: [("group", id)],
        "institution": lambda id: [("group", group) for group in groups_of(state, id)],
        "project_id": lambda id: [("project", id)],
        "item_type": lambda number: [("type", name) for name in names_of(number)],
    }
    return select(
        state,
        state.versions,
        ["public"],
        groups,
        params,
        object_of=lambda version: version.article,
        document_of=lambda version: ArticleDocument(state, version.article, version.file_ids),
        terms_of=version_terms(state),
        is_listed=lambda version: bool(version.lists),
        is_of_articles=True,
        more_values=_values,
    )


def own_articles(ctx: Context[State], user: User, params: Mapping[str, Any]) -> Selection[Article]:
    """Return a user's articles that match the filters. Raises Unprocessable for an invalid search."""
    state, owner = ctx.state, ("owner", user.id)
    groups: dict[str, Callable[[Any], Groups]] = {
        "group": lambda id: [(*owner, "group", id)],
        "institution": lambda id: [(*owner, "group", group) for group in groups_of(state, id)],
        "project_id": lambda id: [(id, "all")],
        "item_type": lambda number: [(*owner, "type", name) for name in names_of(number)],
    }
    return select(
        state,
        state.articles,
        [owner],
        groups,
        params,
        object_of=lambda article: article,
        document_of=lambda article: ArticleDocument(state, article),
        terms_of=draft_terms(state),
        is_listed=lambda article: article.owner_id == user.id,
        is_of_articles=True,
        more_values=_values,
    )


def _values(article: Article) -> dict[str, Any]:
    """Return the values of an article that filters compare."""
    return {"project_id": article.project_id, "item_type": TYPE_NUMBERS.get(article.defined_type or "")}
