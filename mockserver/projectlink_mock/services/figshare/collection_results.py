"""Results of handlers about collections, before serialization."""

from __future__ import annotations

from typing import NamedTuple

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import Author, Collection, CollectionVersion, State


class CollectionSummary(NamedTuple):
    """The summary of a collection, for the public or for its owner."""

    base: str
    collection: Collection
    is_own: bool


class FullCollection(NamedTuple):
    """A complete collection; the public counts only public articles."""

    summary: CollectionSummary
    authors: list[Author]
    articles_count: int


class CollectionVersionLink(NamedTuple):
    """A version of a collection in the list of its versions."""

    base: str
    version: CollectionVersion


def public_collection(ctx: Context[State], version: CollectionVersion) -> CollectionSummary:
    """Return the summary of a public version."""
    return CollectionSummary(ctx.request.base, version.collection, is_own=False)


def own_collection(ctx: Context[State], collection: Collection) -> CollectionSummary:
    """Return the summary of a draft for its owner."""
    return CollectionSummary(ctx.request.base, collection, is_own=True)


def full_collection(ctx: Context[State], summary: CollectionSummary, articles_count: int) -> FullCollection:
    """Return a collection with its authors."""
    authors = [ctx.state.authors.get(str(id)) for id in summary.collection.author_ids]
    return FullCollection(summary, authors, articles_count)
