"""What no operation makes: groups, files, public articles. For the seeds, the control plane, and tests in Python."""

from __future__ import annotations

from dataclasses import replace
from hashlib import md5

from projectlink_mock._core.http.errors import Conflict
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.figshare import mutations
from projectlink_mock.services.figshare.state import Article, Author, File, Group, State, User

DOI = "10.6084/m9.figshare"

MOST_BYTES = 2**50
"""Of a file. The sizes of files are added up, and JSON writes no sum that does not fit into 64 bits."""


def context(session: SessionState) -> Context[State]:
    """What the functions here take, for Python code outside of any request."""
    return Context(Request("", "", "", {}, b""), session.state("figshare"), session)


def add_group(
    ctx: Context[State], name: str, institution_id: int | None, admins: list[User], members: list[User]
) -> Group:
    """Make a group of users; administrators are members too."""
    ids, all_ids = tuple(one.id for one in admins), tuple(dict.fromkeys(one.id for one in (*admins, *members)))
    group = Group(mutations.new_number(ctx), name, institution_id, ids, all_ids)
    mutations.touch(ctx)
    return ctx.state.groups.add(str(group.id), group)


def add_file(
    ctx: Context[State],
    article: Article,
    name: str,
    *,
    content: bytes = b"",
    size: int | None = None,
    link: str | None = None,
    md5_sum: str | None = None,
) -> File:
    """Add a file to an article.

    Args:
        ctx: Whose state and time it is.
        article: The article.
        name: The name of the file.
        content: What is in it, of which size and MD5 sum are kept.
        size: Its size in bytes, if that is not the content's.
        link: Where it is kept, if that is not figshare.
        md5_sum: The MD5 sum that came with it, if it is not the content's.

    Raises ValueError for a size that no file has.
    """
    if size is not None and not 0 <= size <= MOST_BYTES:
        raise ValueError(f"a file has at least 0 bytes, and at most {MOST_BYTES}")
    id = mutations.new_number(ctx)
    computed = md5(content, usedforsecurity=False).hexdigest() if size is None and link is None else None
    file = File(
        id=id,
        article_id=article.id,
        name=name,
        size=len(content) if size is None else size,
        link=link,
        supplied_md5=md5_sum or computed,
        computed_md5=computed,
        upload_token=None if link else identifier(f"upload {id}"),
    )
    ctx.state.files.add(str(id), file)
    mutations.change_article(ctx, article, size=article.size + file.size)
    mutations.use_quota(ctx, article, **{"public" if article.is_public else "private": file.size})
    return file


def publish_article(ctx: Context[State], article: Article) -> Article:
    """Let everybody read an article: it gets a DOI, and its authors are active. Raises Conflict."""
    if article.is_public:
        raise Conflict(f"The article {article.id} is public already.", rule("published-once"))
    published = mutations.change_article(ctx, article, published_at=ctx.now(), doi=article.doi or f"{DOI}.{article.id}")
    for id in article.author_ids:
        activate(ctx.state, ctx.state.authors.get(str(id)))
    mutations.use_quota(ctx, article, private=-article.size, public=article.size)
    return published


def activate(state: State, author: Author) -> None:
    """Something that the author wrote is public."""
    state.authors.replace(str(author.id), replace(author, is_active=True))


def add_user(state: State, user: User) -> User:
    """Let somebody have an account, and be the author of that id."""
    state.authors.add(str(user.id), Author(user.id, user.name))
    return state.users.add(str(user.id), user)
