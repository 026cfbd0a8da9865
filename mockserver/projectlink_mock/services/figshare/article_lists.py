"""The lists of public articles and of an account's articles: filters and search."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, TypeVar

from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.figshare.item_types import TYPE_NUMBERS, names_of
from projectlink_mock.services.figshare.search_documents import ArticleDocument
from projectlink_mock.services.figshare.search_query import parse
from projectlink_mock.services.figshare.selections import (
    Selection,
    candidates_of,
    groups_of,
    identifiers_of,
    is_equal,
    smallest,
)
from projectlink_mock.services.figshare.state import Article, ArticleVersion, State, User

Record = TypeVar("Record", Article, ArticleVersion)
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
    return _select(
        state,
        state.versions,
        ["public"],
        groups,
        params,
        article_of=lambda version: version.article,
        document_of=lambda version: ArticleDocument(state, version.article, version.file_ids),
        is_listed=lambda version: bool(version.lists),
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
    return _select(
        state,
        state.articles,
        [owner],
        groups,
        params,
        article_of=lambda article: article,
        document_of=lambda article: ArticleDocument(state, article),
        is_listed=lambda article: article.owner_id == user.id,
    )


def _select(
    state: State,
    table: Table[Record],
    all_groups: Groups,
    groups_by_filter: Mapping[str, Callable[[Any], Groups]],
    params: Mapping[str, Any],
    *,
    article_of: Callable[[Record], Article],
    document_of: Callable[[Record], ArticleDocument],
    is_listed: Callable[[Record], bool],
) -> Selection[Record]:
    """Return the selection from the smallest of the index groups, with the conditions that these do not imply."""
    filters: dict[str, Any] = {name: params[name] for name in groups_by_filter if params.get(name) is not None}
    groups = smallest(table, [all_groups, *(groups_by_filter[name](value) for name, value in filters.items())])
    conditions: list[Callable[[Record], bool]] = []
    identifiers = identifiers_of(params)
    if len(filters) > 1 or "project_id" in filters or identifiers:
        conditions += [is_listed, lambda record: _has_values(state, article_of(record), filters)]
    conditions += [is_equal(attribute, value) for attribute, value in identifiers.items()]
    if resource_id := params.get("resource_id"):
        conditions.append(lambda record: article_of(record).resource.get("id") == resource_id)
    query = parse(params.get("search_for") or "")
    if query is not None:
        conditions.append(lambda record: query.matches(document_of(record)))
    return Selection(table, groups, params, tuple(conditions), candidates_of(table, identifiers))


def _has_values(state: State, article: Article, filters: Mapping[str, Any]) -> bool:
    """Return True if an article has the filtered values."""
    group = state.groups.rows.get(str(article.group_id))
    values = {
        "group": article.group_id,
        "institution": None if group is None else group.institution_id,
        "project_id": article.project_id,
        "item_type": TYPE_NUMBERS.get(article.defined_type or ""),
    }
    return all(values[name] == value for name, value in filters.items())
