"""Handlers of the account's articles: create, read, update and delete, identifiers and the publisher's resource."""

from __future__ import annotations

from projectlink_mock._core.http.errors import Forbidden
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, results
from projectlink_mock.services.figshare.access import caller_of, get_changeable_article, get_own_article
from projectlink_mock.services.figshare.article_fields import article_changes, new_article_fields, warnings
from projectlink_mock.services.figshare.constants import DOI, HANDLE
from projectlink_mock.services.figshare.state import Article, State


def private_article_create(ctx: Context[State]) -> results.Location:
    """Create a draft of the caller, who is its author unless authors are given."""
    fields, now = new_article_fields(ctx), ctx.now()
    article = Article(
        id=mutations.next_id(ctx),
        project_id=None,
        owner_id=caller_of(ctx).id,
        created_at=now,
        modified_at=now,
        **fields,
    )
    mutations.touch(ctx)
    ctx.state.articles.add(str(article.id), article)
    return results.location(ctx, "account", "articles", article.id, entity_id=article.id, warnings=warnings(ctx.body))


def private_article_details(ctx: Context[State], article_id: int) -> results.AccountArticle:
    """Return the draft of an article with its authors and files."""
    article = get_own_article(ctx, article_id)
    ctx.modified = article.modified_at
    return results.AccountArticle(results.full_article(ctx, article))


def private_article_update(ctx: Context[State], article_id: int) -> results.Location:
    """Update the given fields of the draft; its public versions stay as they are."""
    article = get_changeable_article(ctx, article_id)
    mutations.update_article(ctx, article, **article_changes(ctx, article.related_materials))
    return results.location(ctx, "account", "articles", article.id, warnings=warnings(ctx.body))


def private_article_partial_update(ctx: Context[State], article_id: int) -> results.Location:
    """Update the given fields of the draft, like `private_article_update`."""
    return private_article_update(ctx, article_id)


def private_article_delete(ctx: Context[State], article_id: int) -> None:
    """Delete a draft with its files; a public article has to be unpublished first."""
    article = get_changeable_article(ctx, article_id)
    if article.is_public:
        raise Forbidden("A public article cannot be deleted.", rule("public-article-stays"))
    mutations.delete_article(ctx, article)


def private_article_reserve_doi(ctx: Context[State], article_id: int) -> results.Doi:
    """Give the article a DOI and return it; an article keeps the one that it has."""
    article = get_changeable_article(ctx, article_id)
    if article.doi is None:
        article = mutations.update_article(ctx, article, doi=f"{DOI}.{article.id}")
    return results.Doi(article.doi or "")


def private_article_reserve_handle(ctx: Context[State], article_id: int) -> results.Handle:
    """Give the article a handle and return it; an article keeps the one that it has."""
    article = get_changeable_article(ctx, article_id)
    if article.handle is None:
        article = mutations.update_article(ctx, article, handle=f"{HANDLE}.{article.id}")
    return results.Handle(article.handle or "")


def private_article_resource(ctx: Context[State], article_id: int) -> results.Location:
    """Set the publication that the article supplements; its title and DOI are shown with the article."""
    article = get_changeable_article(ctx, article_id)
    resource = {name: value for name, value in ctx.body.items() if value not in (None, "")}
    shown = {f"resource_{name}": resource[name] for name in ("title", "doi") if name in resource}
    mutations.update_article(ctx, article, resource=resource, **shown)
    return results.location(ctx, "account", "articles", article.id)
