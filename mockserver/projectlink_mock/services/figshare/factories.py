"""Factories for groups, files, public articles and users, which no figshare operation creates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from hashlib import md5

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import Conflict
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.sessions.store import SessionState, service_state
from projectlink_mock.services.figshare import mutations
from projectlink_mock.services.figshare.constants import DOI
from projectlink_mock.services.figshare.state import (
    Article,
    Author,
    File,
    Group,
    State,
    User,
    upload_token,
    version_key,
)

MAX_FILE_BYTES = 2**50
"""Largest file. Sums of file sizes must fit into 64 bits, because orjson writes no larger integers."""


def add_group(
    session: SessionState,
    name: str,
    *,
    institution_id: int | None = None,
    admins: Iterable[str] = (),
    members: Iterable[str] = (),
) -> Group:
    """Add a group of users.

    Args:
        session: State of a session: `mock.state` of a server or a session.
        name: Name of the group.
        institution_id: Id of the institution that the group belongs to.
        admins: E-mail addresses of administrators, who are members, too.
        members: E-mail addresses of members.

    Raises:
        NotFound: a user does not exist.
    """
    ctx = _context(session)
    admin_ids = [ctx.state.users.get_by(email=email).id for email in admins]
    member_ids = [ctx.state.users.get_by(email=email).id for email in members]
    all_ids = tuple(dict.fromkeys((*admin_ids, *member_ids)))
    group = Group(mutations.next_id(ctx), name, institution_id, tuple(admin_ids), all_ids)
    mutations.touch(ctx)
    return ctx.state.groups.add(str(group.id), group)


def add_file(
    session: SessionState,
    article_id: int,
    name: str,
    *,
    content: bytes = b"",
    size: int | None = None,
    link: str | None = None,
    md5_sum: str | None = None,
) -> File:
    """Add a file to an article; to a public one, also to its latest version.

    Args:
        session: State of a session: `mock.state` of a server or a session.
        article_id: Id of the article.
        name: Name of the file.
        content: Content of the file.
        size: Size in bytes, at most `MAX_FILE_BYTES`, of a file of zeros. Default: the size of the content.
        link: URL of a file that is not stored at figshare.
        md5_sum: MD5 sum supplied with the file. Default: that of the content.

    Raises:
        NotFound: the article does not exist.
        ValueError: the size is out of range.
    """
    ctx = _context(session)
    article = ctx.state.articles.get(str(article_id))
    if size is not None and not 0 <= size <= MAX_FILE_BYTES:
        raise ValueError(f"size must be between 0 and {MAX_FILE_BYTES}")
    id = mutations.next_id(ctx)
    computed = md5(content, usedforsecurity=False).hexdigest() if size is None and link is None else None
    file = File(
        id=id,
        article_id=article.id,
        name=name,
        size=len(content) if size is None else size,
        link=link,
        supplied_md5=md5_sum or computed,
        computed_md5=computed,
        upload_token=None if link else upload_token(id),
        is_in_public_version=article.is_public,
        content=StoredContent.of(content) if size is None and link is None else None,
    )
    ctx.state.files.add(str(id), file)
    mutations.update_article(ctx, article, size=article.size + file.size)
    if article.is_public:
        version = ctx.state.versions.get(version_key(article.id, article.version))
        ctx.state.versions.replace(version.key, replace(version, file_ids=(*version.file_ids, file.id)))
    mutations.add_used_quota(ctx, article, **{"public" if article.is_public else "private": file.size})
    return file


def publish_article(session: SessionState, article_id: int) -> Article:
    """Publish an article: it gets a DOI, and its authors become active.

    Args:
        session: State of a session: `mock.state` of a server or a session.
        article_id: Id of the article.

    Raises:
        NotFound: the article does not exist.
        Conflict: the article is public already.
    """
    ctx = _context(session)
    article = ctx.state.articles.get(str(article_id))
    if article.is_public:
        raise Conflict(f"The article {article.id} is public already.", rule("published-once"))
    doi = article.doi or f"{DOI}.{article.id}"
    published = mutations.update_article(ctx, article, doi=doi)
    mutations.add_version(ctx, replace(published, published_at=ctx.now()))
    return ctx.state.articles.get(str(article.id))


def add_user(state: State, user: User) -> User:
    """Add a user and the author with the same id."""
    state.authors.add(str(user.id), Author(user.id, user.name))
    return state.users.add(str(user.id), user)


def _context(session: SessionState) -> Context[State]:
    return Context(Request("", "", "", {}, b""), service_state(session, "figshare"), session)
