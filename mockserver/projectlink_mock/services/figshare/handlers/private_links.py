"""Handlers of an article's private links."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, results
from projectlink_mock.services.figshare.access import get_changeable_article
from projectlink_mock.services.figshare.link_fields import add_link, link_expiry
from projectlink_mock.services.figshare.state import PrivateLink, State


def private_article_private_link(ctx: Context[State], article_id: int) -> list[results.SharedLink]:
    """Return the private links of an article, oldest first, with those that have expired."""
    article = get_changeable_article(ctx, article_id)
    links = ctx.state.private_links.filter(article_id=article.id)
    return [results.SharedLink(link, link.is_active(ctx.now())) for link in links]


def private_article_private_link_create(ctx: Context[State], article_id: int) -> results.NewLink:
    """Create a private link to an article."""
    article = get_changeable_article(ctx, article_id)
    link = add_link(ctx, article_id=article.id)
    return results.NewLink(
        results.location(ctx, "account", "articles", article.id, "private_links", link.id), link.token
    )


def private_article_private_link_update(ctx: Context[State], article_id: int, link_id: str) -> None:
    """Change the date at which a private link expires."""
    link = _get_link(ctx, article_id, link_id)
    ctx.state.private_links.replace(link.id, replace(link, expires_at=link_expiry(ctx)))
    mutations.touch(ctx)


def private_article_private_link_delete(ctx: Context[State], article_id: int, link_id: str) -> None:
    """Delete a private link, which closes the access of those who have it."""
    ctx.state.private_links.delete(_get_link(ctx, article_id, link_id).id)
    mutations.touch(ctx)


def _get_link(ctx: Context[State], article_id: int, link_id: str) -> PrivateLink:
    """Return the private link of an article, by its id or token. Raises NotFound, Forbidden."""
    article = get_changeable_article(ctx, article_id)
    links = ctx.state.private_links
    link = links.rows.get(link_id) or links.find_by(token=link_id)
    if link is None or link.article_id != article.id:
        # The link itself is not named: its token is a secret.
        raise NotFound("The article has no private link with this id or token.", missing("private link"))
    return link
