"""The lists of public collections and of an account's collections: filters and search."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, TypeVar

from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.figshare.search_documents import CollectionDocument
from projectlink_mock.services.figshare.search_query import parse
from projectlink_mock.services.figshare.selections import (
    Selection,
    candidates_of,
    groups_of,
    identifiers_of,
    is_equal,
    smallest,
)
from projectlink_mock.services.figshare.state import Collection, CollectionVersion, State, User

Record = TypeVar("Record", Collection, CollectionVersion)


def public_collections(ctx: Context[State], params: Mapping[str, Any]) -> Selection[CollectionVersion]:
    """Return the latest public versions that match the filters. Raises Unprocessable for an invalid search."""
    return _select(
        ctx.state,
        ctx.state.collection_versions,
        "public",
        lambda id: ("group", id),
        params,
        collection_of=lambda version: version.collection,
        is_listed=lambda version: version.is_latest,
    )


def own_collections(ctx: Context[State], user: User, params: Mapping[str, Any]) -> Selection[Collection]:
    """Return a user's collections that match the filters. Raises Unprocessable for an invalid search."""
    owner = ("owner", user.id)
    return _select(
        ctx.state,
        ctx.state.collections,
        owner,
        lambda id: (*owner, "group", id),
        params,
        collection_of=lambda collection: collection,
        is_listed=lambda collection: collection.owner_id == user.id,
    )


def _select(
    state: State,
    table: Table[Record],
    everything: Hashable,
    index_group: Callable[[int], Hashable],
    params: Mapping[str, Any],
    *,
    collection_of: Callable[[Record], Collection],
    is_listed: Callable[[Record], bool],
) -> Selection[Record]:
    """Return the selection from the smallest of the index groups, with the conditions that these do not imply."""
    filtered: list[list[int]] = [ids for ids in _filtered_groups(state, params) if ids is not None]
    choices: list[Sequence[Hashable]] = [[everything], *([index_group(id) for id in ids] for ids in filtered)]
    conditions: list[Callable[[Record], bool]] = []
    identifiers = identifiers_of(params)
    if len(filtered) > 1 or identifiers:
        conditions.append(is_listed)
        conditions.append(lambda record: all(collection_of(record).group_id in ids for ids in filtered))
    conditions += [is_equal(attribute, value) for attribute, value in identifiers.items()]
    if resource_id := params.get("resource_id"):
        conditions.append(lambda record: collection_of(record).resource.get("id") == resource_id)
    query = parse(params.get("search_for") or "")
    if query is not None:
        conditions.append(lambda record: query.matches(CollectionDocument(state, collection_of(record))))
    return Selection(table, smallest(table, choices), params, tuple(conditions), candidates_of(table, identifiers))


def _filtered_groups(state: State, params: Mapping[str, Any]) -> list[list[int] | None]:
    """Return the groups that each filter allows; None for a filter that is not given."""
    group, institution = params.get("group"), params.get("institution")
    return [None if group is None else [group], None if institution is None else groups_of(state, institution)]
