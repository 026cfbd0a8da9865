"""The lists of public collections and of an account's collections: filters and search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.search_documents import CollectionDocument
from projectlink_mock.services.figshare.search_terms import collection_terms, collection_version_terms
from projectlink_mock.services.figshare.selections import Selection, groups_of, select
from projectlink_mock.services.figshare.state import Collection, CollectionVersion, State, User


def public_collections(ctx: Context[State], params: Mapping[str, Any]) -> Selection[CollectionVersion]:
    """Return the latest public versions that match the filters. Raises Unprocessable for an invalid search."""
    state = ctx.state
    return select(
        state,
        state.collection_versions,
        ["public"],
        {
            "group": lambda id: [("group", id)],
            "institution": lambda id: [("group", group) for group in groups_of(state, id)],
        },
        params,
        object_of=lambda version: version.collection,
        document_of=lambda version: CollectionDocument(state, version.collection),
        terms_of=collection_version_terms,
        is_listed=lambda version: version.is_latest,
        is_of_articles=False,
    )


def own_collections(ctx: Context[State], user: User, params: Mapping[str, Any]) -> Selection[Collection]:
    """Return a user's collections that match the filters. Raises Unprocessable for an invalid search."""
    state, owner = ctx.state, ("owner", user.id)
    return select(
        state,
        state.collections,
        [owner],
        {
            "group": lambda id: [(*owner, "group", id)],
            "institution": lambda id: [(*owner, "group", group) for group in groups_of(state, id)],
        },
        params,
        object_of=lambda collection: collection,
        document_of=lambda collection: CollectionDocument(state, collection),
        terms_of=collection_terms,
        is_listed=lambda collection: collection.owner_id == user.id,
        is_of_articles=False,
    )
