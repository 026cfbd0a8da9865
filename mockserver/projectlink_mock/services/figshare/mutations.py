"""Changes of records that update the modification times."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import (
    AbortedUpload,
    Article,
    ArticleVersion,
    Author,
    File,
    Project,
    State,
    version_key,
)

MAX_ABORTED_UPLOADS = 1_000
"""Aborted uploads that are kept; older ones do not exist any more."""

_FIRST_ID = 5_000_000
"""Created records have ids above this, so that they do not collide with the documented ids of the seeds."""


def next_id(ctx: Context[State]) -> int:
    """Return a new id."""
    return _FIRST_ID + ctx.new_number()


def touch(ctx: Context[State]) -> None:
    """Set the time of the last change to now."""
    ctx.state.changed_at = ctx.now()


def update_project(ctx: Context[State], project: Project, **fields: Any) -> Project:
    """Update a project; its modification time changes even if no value does."""
    touch(ctx)
    return ctx.state.projects.replace(str(project.id), replace(project, modified_at=ctx.now(), **fields))


def update_article(ctx: Context[State], article: Article, **fields: Any) -> Article:
    """Update an article."""
    touch(ctx)
    return ctx.state.articles.replace(str(article.id), replace(article, modified_at=ctx.now(), **fields))


def add_used_quota(ctx: Context[State], article: Article, *, private: int = 0, public: int = 0) -> None:
    """Add bytes, possibly negative, to the used quota of an article's project, or else of its owner's account."""
    if article.project_id is None:
        users = ctx.state.users
        user = users.get(str(article.owner_id))
        private, public = user.used_private + private, user.used_public + public
        users.replace(str(user.id), replace(user, used_private=private, used_public=public))
    else:
        project = ctx.state.projects.get(str(article.project_id))
        private, public = project.used_private + private, project.used_public + public
        update_project(ctx, project, used_private=private, used_public=public)


def count_download(state: State, article_id: int) -> None:
    """Count a download of a public article or of one of its files."""
    article = state.articles.get(str(article_id))
    key = version_key(article.id, article.version)
    downloads = article.downloads + 1
    state.articles.replace(str(article.id), replace(article, downloads=downloads))
    version = state.versions.rows.get(key)
    if version is not None:
        counted = replace(version.article, downloads=downloads)
        state.versions.replace(key, replace(version, article=counted))


def leave_project(ctx: Context[State], article: Article) -> None:
    """Move an article from its project, which is being deleted, to its owner's own data."""
    private, public = used_bytes(ctx.state, article)
    add_used_quota(ctx, update_article(ctx, article, project_id=None), private=private, public=public)
    versions = ctx.state.versions
    for version in versions.filter(article_id=article.id):
        versions.replace(version.key, replace(version, article=replace(version.article, project_id=None)))


def used_bytes(state: State, article: Article) -> tuple[int, int]:
    """Return the bytes of an article's files in no public version, and in one or more."""
    files = state.files.filter(article_id=article.id)
    public = sum(file.size for file in files if file.is_in_public_version)
    return sum(file.size for file in files) - public, public


def add_version(ctx: Context[State], article: Article, file_ids: tuple[int, ...] | None = None) -> ArticleVersion:
    """Add the next version of a public article; its authors become active, and its files use the public quota."""
    state = ctx.state
    private, _ = used_bytes(state, article)
    version = state.add_version(article, file_ids)
    still_private, _ = used_bytes(state, article)
    add_used_quota(ctx, article, private=still_private - private, public=private - still_private)
    for id in article.author_ids:
        activate(state, state.authors.get(str(id)))
    return version


def activate(state: State, author: Author) -> None:
    """Mark an author as active, because an article of the author is public."""
    if not author.is_active:
        state.authors.replace(str(author.id), replace(author, is_active=True))


def abort_upload(state: State, file: File) -> None:
    """Abort the upload of a file that is being deleted, and delete its parts."""
    state.parts.delete_where(file_id=file.id)
    if file.id in state.unhashed:
        state.unhashed.remove(file.id)
    if file.upload_token is None or file.is_removed:
        return
    aborted, token = state.aborted_uploads, file.upload_token
    if token in aborted:
        aborted.delete(token)
    elif len(aborted) >= MAX_ABORTED_UPLOADS:
        aborted.delete(next(iter(aborted.rows)))
    aborted.add(token, AbortedUpload(file.id, file.name, file.size, file.supplied_md5, token))


def remove_file(ctx: Context[State], file: File) -> None:
    """Remove a file from the draft of its article; it stays for the versions that have it."""
    state = ctx.state
    abort_upload(state, file)
    article = state.articles.get(str(file.article_id))
    if is_in_version(state, file):
        state.files.replace(str(file.id), replace(file, is_removed=True))
    else:
        state.files.delete(str(file.id))
        add_used_quota(ctx, article, private=-file.size)
    thumb = None if article.thumb_file_id == file.id else article.thumb_file_id
    update_article(ctx, article, size=article.size - file.size, thumb_file_id=thumb)


def is_in_version(state: State, file: File) -> bool:
    """Return True if a version of the article has the file, even one that waits or is withdrawn."""
    versions = state.versions.oldest_first(article_id=file.article_id)
    return file.is_in_public_version or any(file.id in version.file_ids for version in versions)


def delete_article(ctx: Context[State], article: Article) -> None:
    """Delete an article with its files, versions and private links, and free its quota."""
    touch(ctx)
    state = ctx.state
    private, public = used_bytes(state, article)
    add_used_quota(ctx, article, private=-private, public=-public)
    for collection in [one for one in state.collections if article.id in one.article_ids]:
        article_ids = tuple(id for id in collection.article_ids if id != article.id)
        state.collections.replace(str(collection.id), replace(collection, article_ids=article_ids))
    state.versions.delete_where(article_id=article.id)
    state.private_links.delete_where(article_id=article.id)
    for file in state.files.filter(article_id=article.id):
        abort_upload(state, file)
    state.files.delete_where(article_id=article.id)
    state.articles.delete(str(article.id))
