"""Private links of articles and collections: creation, expiry by a request body, and deletion."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations
from projectlink_mock.services.figshare.dates import parse_future_date
from projectlink_mock.services.figshare.state import Article, Collection, PrivateLink, State

_LIFETIME = timedelta(days=365)
_TOKEN_LENGTH = 20


def add_link(ctx: Context[State], *, article_id: int | None = None, collection_id: int | None = None) -> PrivateLink:
    """Add a private link to an article or a collection. Raises BadRequest for an invalid expiry."""
    link = PrivateLink(
        expires_at=_expiry(ctx),
        id=_hexadecimal(ctx),
        token=_hexadecimal(ctx)[:_TOKEN_LENGTH],
        created_at=ctx.now(),
        article_id=article_id,
        collection_id=collection_id,
    )
    mutations.touch(ctx)
    return ctx.state.private_links.add(link.id, link)


def get_link(ctx: Context[State], owner: Article | Collection, link_id: str) -> PrivateLink:
    """Return the private link of an article or a collection, by its id or token. Raises NotFound."""
    links = ctx.state.private_links
    link = links.rows.get(link_id) or links.find_by(token=link_id)
    is_article = isinstance(owner, Article)
    if link is None or (link.article_id if is_article else link.collection_id) != owner.id:
        # The link itself is not named: its token is a secret.
        text = f"The {'article' if is_article else 'collection'} has no private link with this id or token."
        raise NotFound(text, missing("private link"))
    return link


def set_expiry(ctx: Context[State], link: PrivateLink) -> None:
    """Change the date at which a private link expires. Raises BadRequest."""
    ctx.state.private_links.replace(link.id, replace(link, expires_at=_expiry(ctx)))
    mutations.touch(ctx)


def delete_link(ctx: Context[State], link: PrivateLink) -> None:
    """Delete a private link, which closes the access of those who have it."""
    ctx.state.private_links.delete(link.id)
    mutations.touch(ctx)


def _expiry(ctx: Context[State]) -> datetime:
    """Return the date in the body, by default in a year. Raises BadRequest."""
    date = (ctx.body or {}).get("expires_date")
    return parse_future_date(ctx, "expires_date", date) if date else ctx.now() + _LIFETIME


def _hexadecimal(ctx: Context[State]) -> str:
    return ctx.new_id().replace("-", "")
