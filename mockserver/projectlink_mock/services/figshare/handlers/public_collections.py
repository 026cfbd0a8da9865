"""Handlers of public collections: lists, searches, versions and articles."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import collection_results as results
from projectlink_mock.services.figshare import selections
from projectlink_mock.services.figshare.collection_lists import public_collections
from projectlink_mock.services.figshare.results import ListedArticle, listed_article
from projectlink_mock.services.figshare.state import Article, Collection, CollectionVersion, State, version_key

_BY_CREATION = {"order": "created_date"}


def collections_list(ctx: Context[State]) -> list[results.CollectionSummary]:
    """Return a page of public collections, by default the latest published first."""
    page = selections.paginate_with_cursor(ctx, public_collections(ctx, ctx.query), ctx.query)
    return [results.public_collection(ctx, version) for version in page]


def collections_search(ctx: Context[State]) -> list[results.CollectionSummary]:
    """Return a page of public collections that match the filters in the body, by default the latest created first."""
    params = {**_BY_CREATION, **{name: value for name, value in (ctx.body or {}).items() if value is not None}}
    page = selections.paginate_with_cursor(ctx, public_collections(ctx, params), params)
    return [results.public_collection(ctx, version) for version in page]


def collection_details(ctx: Context[State], collection_id: int) -> results.FullCollection:
    """Return the latest public version of a collection."""
    return _full(ctx, _latest(ctx, collection_id))


def collection_versions(ctx: Context[State], collection_id: int) -> list[results.CollectionVersionLink]:
    """Return the public versions of a collection, oldest first."""
    ctx.modified = _latest(ctx, collection_id).modified_at
    versions = ctx.state.collection_versions.filter(collection_id=collection_id)
    return [results.CollectionVersionLink(ctx.request.base, version) for version in versions]


def collection_version_details(ctx: Context[State], collection_id: int, version_id: int) -> results.FullCollection:
    """Return a public version of a collection."""
    _latest(ctx, collection_id)
    return _full(ctx, ctx.state.collection_versions.get(version_key(collection_id, version_id)))


def collection_articles(ctx: Context[State], collection_id: int) -> list[ListedArticle]:
    """Return a page of the public articles of a public collection, in their order."""
    articles = _public_articles(ctx, _latest(ctx, collection_id).collection)
    return [listed_article(ctx, article) for article in selections.page_of(articles, ctx.query)]


def _latest(ctx: Context[State], collection_id: int) -> CollectionVersion:
    """Return the latest public version of a collection. Raises NotFound."""
    version = next(ctx.state.collection_versions.newest_first(collection_id=collection_id), None)
    if version is None:
        reason = rule("public-only") if str(collection_id) in ctx.state.collections else missing("collection")
        raise NotFound(f"There is no collection {str(collection_id)!r}.", reason)
    return version


def _full(ctx: Context[State], version: CollectionVersion) -> results.FullCollection:
    ctx.modified = version.modified_at
    count = len(_public_articles(ctx, version.collection))
    return results.full_collection(ctx, results.public_collection(ctx, version), count)


def _public_articles(ctx: Context[State], collection: Collection) -> list[Article]:
    """Return the articles of a collection as the public sees them; those that are not public are missing."""
    articles = (ctx.state.articles.rows.get(str(id)) for id in collection.article_ids)
    versions = ctx.state.versions
    return [versions.get(version_key(one.id, one.version)).article for one in articles if one and one.is_public]
