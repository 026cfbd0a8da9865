"""Handlers of the account's collections: lists, create, read, update, delete and publish."""

from __future__ import annotations

from projectlink_mock._core.http.errors import BadRequest, Forbidden
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import collection_results, mutations, results, selections
from projectlink_mock.services.figshare.access import caller_of
from projectlink_mock.services.figshare.article_fields import warnings
from projectlink_mock.services.figshare.body_fields import resolve_authors
from projectlink_mock.services.figshare.collection_fields import (
    collection_changes,
    get_own_collection,
    update_collection,
)
from projectlink_mock.services.figshare.collection_lists import own_collections
from projectlink_mock.services.figshare.constants import DOI, HANDLE
from projectlink_mock.services.figshare.state import Collection, State

_BY_CREATION = {"order": "created_date"}
_REQUIRED = (
    ("description", "description"),
    ("categories", "categories"),
    ("tags", "keywords"),
    ("author_ids", "authors"),
)
"""Attributes that publishing requires, and their names in JSON."""


def private_collections_list(ctx: Context[State]) -> list[collection_results.CollectionSummary]:
    """Return a page of the caller's collections, by default the latest first and private before public ones."""
    page = selections.paginate(own_collections(ctx, caller_of(ctx), ctx.query), ctx.query)
    return [collection_results.own_collection(ctx, collection) for collection in page]


def private_collections_search(ctx: Context[State]) -> list[collection_results.CollectionSummary]:
    """Return a page of the caller's collections that match the filters in the body, by default the latest first."""
    params = {**_BY_CREATION, **{name: value for name, value in (ctx.body or {}).items() if value is not None}}
    page = selections.paginate(own_collections(ctx, caller_of(ctx), params), params)
    return [collection_results.own_collection(ctx, collection) for collection in page]


def private_collection_create(ctx: Context[State]) -> results.Location:
    """Create a draft of the caller, who is its author unless authors are given."""
    fields, now = collection_changes(ctx), ctx.now()
    fields["author_ids"] = fields.get("author_ids") or resolve_authors(ctx)
    id = mutations.next_id(ctx)
    collection = Collection(id=id, owner_id=caller_of(ctx).id, created_at=now, modified_at=now, **fields)
    mutations.touch(ctx)
    ctx.state.collections.add(str(id), collection)
    return results.location(ctx, "account", "collections", id, entity_id=id, warnings=warnings(ctx.body))


def private_collection_details(ctx: Context[State], collection_id: int) -> collection_results.FullCollection:
    """Return the draft of a collection."""
    collection = get_own_collection(ctx, collection_id)
    ctx.modified = collection.modified_at
    summary = collection_results.own_collection(ctx, collection)
    return collection_results.full_collection(ctx, summary, len(collection.article_ids))


def private_collection_update(ctx: Context[State], collection_id: int) -> results.Location:
    """Update the given fields of the draft; its public versions stay as they are."""
    collection = get_own_collection(ctx, collection_id)
    update_collection(ctx, collection, **collection_changes(ctx, collection))
    return results.location(ctx, "account", "collections", collection.id, warnings=warnings(ctx.body))


def private_collection_patch(ctx: Context[State], collection_id: int) -> results.Location:
    """Update the given fields of the draft, like `private_collection_update`."""
    return private_collection_update(ctx, collection_id)


def private_collection_delete(ctx: Context[State], collection_id: int) -> None:
    """Delete a private collection with its private links; its articles stay."""
    collection = get_own_collection(ctx, collection_id)
    if collection.is_public:
        raise Forbidden("A public collection cannot be deleted.", rule("public-collection-stays"))
    ctx.state.private_links.delete_where(collection_id=collection.id)
    ctx.state.collections.delete(str(collection.id))
    mutations.touch(ctx)


def private_collection_reserve_doi(ctx: Context[State], collection_id: int) -> results.Doi:
    """Give the collection a DOI and return it; a collection keeps the one that it has."""
    collection = get_own_collection(ctx, collection_id)
    if collection.doi is None:
        collection = update_collection(ctx, collection, doi=_doi(collection))
    return results.Doi(collection.doi or "")


def private_collection_reserve_handle(ctx: Context[State], collection_id: int) -> results.Handle:
    """Give the collection a handle and return it; a collection keeps the one that it has."""
    collection = get_own_collection(ctx, collection_id)
    if collection.handle is None:
        collection = update_collection(ctx, collection, handle=f"{HANDLE}.c.{collection.id}")
    return results.Handle(collection.handle or "")


def private_collection_resource(ctx: Context[State], collection_id: int) -> results.Location:
    """Set the publication that the collection supplements."""
    collection = get_own_collection(ctx, collection_id)
    resource = {name: value for name, value in ctx.body.items() if value not in (None, "")}
    update_collection(ctx, collection, resource=resource)
    return results.location(ctx, "account", "collections", collection.id)


def private_collection_publish(ctx: Context[State], collection_id: int) -> results.Location:
    """Publish the draft as a new version."""
    collection = get_own_collection(ctx, collection_id)
    for attribute, name in _REQUIRED:
        if not getattr(collection, attribute):
            raise BadRequest(f"Missing mandatory field for publication - {name}", rule("mandatory-for-publication"))
    collection = update_collection(ctx, collection, doi=collection.doi or _doi(collection))
    ctx.state.add_collection_version(collection, ctx.now())
    for id in collection.author_ids:
        mutations.activate(ctx.state, ctx.state.authors.get(str(id)))
    return results.location(ctx, "collections", collection.id)


def _doi(collection: Collection) -> str:
    return f"{DOI}.c.{collection.id}"
