"""Control API routes of figshare: groups, files and public articles, which no operation creates."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from projectlink_mock._core.control.request import parse_body, reject_value_errors
from projectlink_mock._core.http.errors import InvalidControlRequest
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import factories
from projectlink_mock.services.figshare.state import Article, State


@dataclass(frozen=True)
class _Group:
    """Group in a request, with the e-mail addresses of its users."""

    name: str
    institution_id: int | None = None
    admins: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True)
class _File:
    """File in a request, with content in base64, a size in bytes or a link to where it is stored."""

    name: str
    content: str | None = None
    size: int | None = None
    link: str | None = None
    md5: str | None = None


def post_group(ctx: Context[State]) -> Any:
    """POST /_mock/figshare/groups `{"name", "institution_id", "admins", "members"}`: add a group.

    Administrators and members are e-mail addresses of users. Only the name is required.
    """
    body = parse_body(_Group, ctx.body)
    for email in (*body.admins, *body.members):
        if ctx.state.users.find_by(email=email) is None:
            raise InvalidControlRequest(f"There is no user {email!r}.")
    return factories.add_group(
        ctx.session, body.name, institution_id=body.institution_id, admins=body.admins, members=body.members
    )


def post_file(ctx: Context[State], article_id: str) -> Any:
    """POST /_mock/figshare/articles/{article_id}/files `{"name", "content", "size", "link", "md5"}`: add a file.

    `name` is required, and at most one of `content` (base64), `size` (bytes) and `link`. Default: empty content.
    """
    article, body = ctx.state.articles.get(article_id), parse_body(_File, ctx.body)
    if not body.name:
        raise InvalidControlRequest("`name` must not be empty.")
    if sum(value is not None for value in (body.content, body.size, body.link)) > 1:
        raise InvalidControlRequest("Give only one of `content`, `size` and `link`.")
    try:
        content = base64.b64decode(body.content or "", validate=True)
    except (binascii.Error, ValueError):
        raise InvalidControlRequest("`content` must be base64.") from None
    size = 0 if body.link is not None else body.size
    with reject_value_errors():
        return factories.add_file(
            ctx.session, article.id, body.name, content=content, size=size, link=body.link, md5_sum=body.md5
        )


def post_publish(ctx: Context[State], article_id: str) -> Article:
    """POST /_mock/figshare/articles/{article_id}/publish: publish an article."""
    return factories.publish_article(ctx.session, ctx.state.articles.get(article_id).id)


def get_article(ctx: Context[State], article_id: str) -> Article:
    """GET /_mock/figshare/articles/{article_id}: return an article with its owner and project."""
    return ctx.state.articles.get(article_id)


ROUTES: Mapping[str, Mapping[str, Callable[..., Any]]] = {
    "/groups": {"POST": post_group},
    "/articles/{article_id}": {"GET": get_article},
    "/articles/{article_id}/files": {"POST": post_file},
    "/articles/{article_id}/publish": {"POST": post_publish},
}
