"""Handlers of an article's private links."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import results
from projectlink_mock.services.figshare.access import get_changeable_article
from projectlink_mock.services.figshare.link_fields import add_link, delete_link, get_link, set_expiry
from projectlink_mock.services.figshare.state import PrivateLink, State


def private_article_private_link(ctx: Context[State], article_id: int) -> list[results.SharedLink]:
    """Return the private links of an article, oldest first, with those that have expired."""
    article = get_changeable_article(ctx, article_id)
    links = ctx.state.private_links.filter(article_id=article.id)
    return [results.shared_link(ctx, link) for link in links]


def private_article_private_link_create(ctx: Context[State], article_id: int) -> results.NewLink:
    """Create a private link to an article."""
    article = get_changeable_article(ctx, article_id)
    link = add_link(ctx, article_id=article.id)
    return results.NewLink(
        results.location(ctx, "account", "articles", article.id, "private_links", link.id), link.token
    )


def private_article_private_link_update(ctx: Context[State], article_id: int, link_id: str) -> None:
    """Change the date at which a private link expires."""
    set_expiry(ctx, _get_link(ctx, article_id, link_id))


def private_article_private_link_delete(ctx: Context[State], article_id: int, link_id: str) -> None:
    """Delete a private link, which closes the access of those who have it."""
    delete_link(ctx, _get_link(ctx, article_id, link_id))


def _get_link(ctx: Context[State], article_id: int, link_id: str) -> PrivateLink:
    return get_link(ctx, get_changeable_article(ctx, article_id), link_id)
