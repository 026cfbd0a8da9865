"""figshare's part of the control plane: groups, files and public articles, which no operation makes."""

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
from projectlink_mock.services.figshare.state import Article, State, User


@dataclass(frozen=True)
class _Group:
    """A group as it is sent: people by their e-mail addresses."""

    name: str
    institution_id: int | None = None
    admins: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True)
class _File:
    """A file as it is sent: with a content in base64, or a size in bytes, or a link to where it is kept."""

    name: str
    content: str | None = None
    size: int | None = None
    link: str | None = None
    md5: str | None = None


def post_group(ctx: Context[State]) -> Any:
    """POST /_mock/figshare/groups `{"name", "institution_id", "admins", "members"}`: make a group.

    Administrators and members are e-mail addresses of users; all but the name may be left out.
    """
    given = parse_body(_Group, ctx.body)
    admins, members = ([_user(ctx, email) for email in emails] for emails in (given.admins, given.members))
    return factories.add_group(ctx, given.name, given.institution_id, admins, members)


def post_file(ctx: Context[State], article_id: str) -> Any:
    """POST /_mock/figshare/articles/{article_id}/files `{"name", "content", "size", "link", "md5"}`: add a file.

    A name, and one of a content in base64, a size in bytes, and a link; an empty content by default.
    """
    article, given = ctx.state.articles.get(article_id), parse_body(_File, ctx.body)
    if not given.name:
        raise InvalidControlRequest("A file has a name.")
    if sum(one is not None for one in (given.content, given.size, given.link)) > 1:
        raise InvalidControlRequest("A file has one of content, size and link.")
    try:
        content = base64.b64decode(given.content or "", validate=True)
    except (binascii.Error, ValueError):
        raise InvalidControlRequest("The content of a file is base64.") from None
    size = 0 if given.link is not None else given.size
    with reject_value_errors():
        return factories.add_file(
            ctx, article, given.name, content=content, size=size, link=given.link, md5_sum=given.md5
        )


def post_publish(ctx: Context[State], article_id: str) -> Article:
    """POST /_mock/figshare/articles/{article_id}/publish: let everybody read an article."""
    return factories.publish_article(ctx, ctx.state.articles.get(article_id))


def get_article(ctx: Context[State], article_id: str) -> Article:
    """GET /_mock/figshare/articles/{article_id}: whose it is, and in which project, if it is in one."""
    return ctx.state.articles.get(article_id)


def _user(ctx: Context[State], email: str) -> User:
    user = ctx.state.users.find_by(email=email)
    if user is None:
        raise InvalidControlRequest(f"There is no user {email!r}.")
    return user


ROUTES: Mapping[str, Mapping[str, Callable[..., Any]]] = {
    "/groups": {"POST": post_group},
    "/articles/{article_id}": {"GET": get_article},
    "/articles/{article_id}/files": {"POST": post_file},
    "/articles/{article_id}/publish": {"POST": post_publish},
}
