"""The fields of collections in request bodies, and the collections of the caller."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import NotFound, Unprocessable
from projectlink_mock._core.http.reasons import missing, requires_permission
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations
from projectlink_mock.services.figshare.access import administers_group, caller_of, get_own_article
from projectlink_mock.services.figshare.article_fields import article_changes
from projectlink_mock.services.figshare.state import Article, Collection, State

_RESOURCE = ("id", "doi", "title", "link", "version")


def get_own_collection(ctx: Context[State], collection_id: int) -> Collection:
    """Return a collection of the caller, or of a group that the caller administers. Raises NotFound."""
    collection = ctx.state.collections.get(str(collection_id))
    if collection.owner_id != caller_of(ctx).id and not administers_group(ctx, collection.group_id):
        raise NotFound(f"There is no collection {str(collection_id)!r}.", requires_permission("own-collection"))
    return collection


def update_collection(ctx: Context[State], collection: Collection, **fields: Any) -> Collection:
    """Update the draft of a collection."""
    mutations.touch(ctx)
    changed = replace(collection, modified_at=ctx.now(), **fields)
    return ctx.state.collections.replace(str(collection.id), changed)


def collection_changes(ctx: Context[State], collection: Collection | None = None) -> dict[str, Any]:
    """Return the changes of a collection by the body, by attribute. Raises Unprocessable, Forbidden."""
    article_ids = check_articles(ctx, ctx.body.get("articles") or ())
    changes = article_changes(ctx, collection.related_materials if collection else ())
    resource = dict(collection.resource) if collection else {}
    for name in _RESOURCE:
        changes.pop(f"resource_{name}", None)
        if value := ctx.body.get(f"resource_{name}"):
            resource[name] = value
        elif f"resource_{name}" in ctx.body:
            resource.pop(name, None)
    changes["resource"] = resource
    if "articles" in ctx.body:
        changes["article_ids"] = article_ids
    if "group_id" in changes:
        group = ctx.state.groups.rows.get(str(changes["group_id"]))
        changes["institution_id"] = None if group is None else group.institution_id
    return changes


def check_articles(ctx: Context[State], ids: Iterable[int]) -> tuple[int, ...]:
    """Return the unique ids of articles that are public or the caller's. Raises Unprocessable for another one."""
    unique = tuple(dict.fromkeys(ids))
    for id in unique:
        if not _is_visible(ctx, ctx.state.articles.rows.get(str(id))):
            raise Unprocessable(f"Invalid value for: articles (there is no article {id})", missing("article"))
    return unique


def _is_visible(ctx: Context[State], article: Article | None) -> bool:
    if article is None or article.is_public:
        return article is not None
    try:
        get_own_article(ctx, article.id)
    except NotFound:
        return False
    return True
