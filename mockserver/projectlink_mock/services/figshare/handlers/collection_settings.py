"""Handlers of a collection's authors, categories, articles and private links."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound, Unprocessable
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import results
from projectlink_mock.services.figshare.article_fields import check_categories
from projectlink_mock.services.figshare.body_fields import check_authors, resolve_authors
from projectlink_mock.services.figshare.collection_fields import check_articles, get_own_collection, update_collection
from projectlink_mock.services.figshare.link_fields import add_link, delete_link, get_link, set_expiry
from projectlink_mock.services.figshare.state import Author, Collection, PrivateLink, State

_MAX_ARTICLES = 10


def private_collection_authors_list(ctx: Context[State], collection_id: int) -> list[Author]:
    """Return the authors of a collection in their order."""
    collection = _get(ctx, collection_id)
    return [ctx.state.authors.get(str(id)) for id in collection.author_ids]


def private_collection_authors_replace(ctx: Context[State], collection_id: int) -> None:
    """Replace the authors of a collection."""
    collection = _get(ctx, collection_id)
    update_collection(ctx, collection, author_ids=_authors(ctx))


def private_collection_authors_add(ctx: Context[State], collection_id: int) -> results.Location:
    """Add authors after those that the collection has."""
    collection = _get(ctx, collection_id)
    update_collection(ctx, collection, author_ids=_joined(collection.author_ids, _authors(ctx)))
    return results.location(ctx, "account", "collections", collection.id, "authors")


def private_collection_author_delete(ctx: Context[State], collection_id: int, author_id: int) -> None:
    """Remove an author from a collection."""
    collection = _get(ctx, collection_id)
    update_collection(ctx, collection, author_ids=_without(collection.author_ids, author_id, "author"))


def private_collection_categories_list(ctx: Context[State], collection_id: int) -> list[results.ArticleCategory]:
    """Return the categories of a collection in their order."""
    return [results.ArticleCategory(id) for id in _get(ctx, collection_id).categories]


def private_collection_categories_replace(ctx: Context[State], collection_id: int) -> None:
    """Replace the categories of a collection."""
    collection = _get(ctx, collection_id)
    update_collection(ctx, collection, categories=tuple(check_categories(ctx.body["categories"])))


def private_collection_categories_add(ctx: Context[State], collection_id: int) -> results.Location:
    """Add categories after those that the collection has."""
    collection = _get(ctx, collection_id)
    added = tuple(check_categories(ctx.body["categories"]))
    update_collection(ctx, collection, categories=_joined(collection.categories, added))
    return results.location(ctx, "account", "collections", collection.id, "categories")


def private_collection_category_delete(ctx: Context[State], collection_id: int, category_id: int) -> None:
    """Remove a category from a collection."""
    collection = _get(ctx, collection_id)
    update_collection(ctx, collection, categories=_without(collection.categories, category_id, "category"))


def private_collection_articles_list(ctx: Context[State], collection_id: int) -> list[results.ListedArticle]:
    """Return the articles of a collection in their order."""
    articles = [ctx.state.articles.get(str(id)) for id in _get(ctx, collection_id).article_ids]
    return [results.listed_article(ctx, article) for article in articles]


def private_collection_articles_replace(ctx: Context[State], collection_id: int) -> None:
    """Replace the articles of a collection."""
    collection = _get(ctx, collection_id)
    update_collection(ctx, collection, article_ids=_articles(ctx))


def private_collection_articles_add(ctx: Context[State], collection_id: int) -> results.Location:
    """Add articles after those that the collection has."""
    collection = _get(ctx, collection_id)
    update_collection(ctx, collection, article_ids=_joined(collection.article_ids, _articles(ctx)))
    return results.location(ctx, "account", "collections", collection.id, "articles")


def private_collection_article_delete(ctx: Context[State], collection_id: int, article_id: int) -> None:
    """Remove an article from a collection; the article itself stays."""
    collection = _get(ctx, collection_id)
    update_collection(ctx, collection, article_ids=_without(collection.article_ids, article_id, "article"))


def private_collection_private_links_list(ctx: Context[State], collection_id: int) -> list[results.SharedLink]:
    """Return the private links of a collection, oldest first, with those that have expired."""
    links = ctx.state.private_links.filter(collection_id=_get(ctx, collection_id).id)
    return [results.shared_link(ctx, link) for link in links]


def private_collection_private_link_create(ctx: Context[State], collection_id: int) -> results.NewLink:
    """Create a private link to a collection."""
    collection = _get(ctx, collection_id)
    link = add_link(ctx, collection_id=collection.id)
    location = results.location(ctx, "account", "collections", collection.id, "private_links", link.id)
    return results.NewLink(location, link.token)


def private_collection_private_link_details(
    ctx: Context[State], collection_id: int, link_id: str
) -> results.SharedLink:
    """Return a private link of a collection."""
    link = _get_link(ctx, collection_id, link_id)
    return results.shared_link(ctx, link)


def private_collection_private_link_update(ctx: Context[State], collection_id: int, link_id: str) -> None:
    """Change the date at which a private link expires."""
    set_expiry(ctx, _get_link(ctx, collection_id, link_id))


def private_collection_private_link_delete(ctx: Context[State], collection_id: int, link_id: str) -> None:
    """Delete a private link, which closes the access of those who have it."""
    delete_link(ctx, _get_link(ctx, collection_id, link_id))


def _get(ctx: Context[State], collection_id: int) -> Collection:
    collection = get_own_collection(ctx, collection_id)
    ctx.modified = collection.modified_at
    return collection


def _get_link(ctx: Context[State], collection_id: int, link_id: str) -> PrivateLink:
    return get_link(ctx, get_own_collection(ctx, collection_id), link_id)


def _authors(ctx: Context[State]) -> tuple[int, ...]:
    """Return the authors of the body; create those given by name. Raises Unprocessable."""
    check_authors(ctx)
    return resolve_authors(ctx) if ctx.body["authors"] else ()


def _articles(ctx: Context[State]) -> tuple[int, ...]:
    """Return the articles of the body. Raises Unprocessable."""
    ids = check_articles(ctx, ctx.body["articles"])
    if len(ids) > _MAX_ARTICLES:
        text = f"Invalid value for: articles ({len(ids)} articles, at most {_MAX_ARTICLES} are allowed in a request)"
        raise Unprocessable(text, rule("ten-articles"))
    return ids


def _joined(ids: tuple[int, ...], added: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys((*ids, *added)))


def _without(ids: tuple[int, ...], id: int, record: str) -> tuple[int, ...]:
    """Return ids without one of them. Raises NotFound."""
    if id not in ids:
        raise NotFound(f"The collection has no {record} {id}.", missing(record))
    return tuple(other for other in ids if other != id)
