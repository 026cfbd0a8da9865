"""Private links of articles and collections: creation and expiry by a request body."""

from __future__ import annotations

from datetime import datetime, timedelta

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations
from projectlink_mock.services.figshare.dates import parse_future_date
from projectlink_mock.services.figshare.state import PrivateLink, State

_LIFETIME = timedelta(days=365)
_TOKEN_LENGTH = 20


def add_link(ctx: Context[State], *, article_id: int | None = None, collection_id: int | None = None) -> PrivateLink:
    """Add a private link to an article or a collection. Raises BadRequest for an invalid expiry."""
    link = PrivateLink(
        expires_at=link_expiry(ctx),
        id=_hexadecimal(ctx),
        token=_hexadecimal(ctx)[:_TOKEN_LENGTH],
        created_at=ctx.now(),
        article_id=article_id,
        collection_id=collection_id,
    )
    mutations.touch(ctx)
    return ctx.state.private_links.add(link.id, link)


def link_expiry(ctx: Context[State]) -> datetime:
    """Return the date in the body, by default in a year. Raises BadRequest."""
    date = (ctx.body or {}).get("expires_date")
    return parse_future_date(ctx, "expires_date", date) if date else ctx.now() + _LIFETIME


def _hexadecimal(ctx: Context[State]) -> str:
    return ctx.new_id().replace("-", "")
