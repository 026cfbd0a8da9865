"""Handlers of downloads: a file, and the files of an article as a ZIP archive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from projectlink_mock._core.http.errors import Forbidden, NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import requires_permission, rule
from projectlink_mock._core.http.zip_stream import ZipStream
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.results import WithStatus
from projectlink_mock.services.figshare import mutations, public_versions
from projectlink_mock.services.figshare.access import can_read_file, get_own_article
from projectlink_mock.services.figshare.state import AVAILABLE, Article, File, State

_FOUND = 302
_ZIP = "application/zip"


def file_download(ctx: Context[State], file_id: int) -> Download | WithStatus:
    """Return the content of a file that is public, or that the token or the private link lets read."""
    file = ctx.state.files.get(str(file_id))
    article = ctx.state.articles.get(str(file.article_id))
    if not can_read_file(ctx, article, file):
        if file.is_in_public_version:
            text = "The files of this article are confidential, under embargo, or cannot be downloaded."
            raise Forbidden(text, requires_permission("public-files"))
        raise NotFound(f"There is no file {str(file_id)!r}.", requires_permission("reader-of-file"))
    if file.link is not None:
        return WithStatus(_FOUND, Download(b"", headers={"location": file.link}))
    if file.status != AVAILABLE:
        raise NotFound(f"The upload of the file {str(file_id)!r} is not complete.", rule("complete-uploads-first"))
    ctx.modified = article.modified_at
    etag = f'"{file.computed_md5 or f"{file.id}-{file.size}"}"'
    count = partial(mutations.count_download, ctx.state, article.id) if file.is_in_public_version else None
    return Download(file.stored_content, filename=file.name, etag=etag, record_download=count)


def private_article_download(ctx: Context[State], article_id: int) -> Download:
    """Return the files of the draft."""
    article = get_own_article(ctx, article_id)
    return _archive(ctx, article, ctx.state.files.oldest_first(draft_of=article.id))


def public_article_download(ctx: Context[State], article_id: int) -> Download:
    """Return the files of the latest public version."""
    return _public_archive(ctx, article_id, public_versions.latest(ctx, article_id).number)


def public_article_version_download(ctx: Context[State], article_id: int, version_id: int) -> Download:
    """Return the files of a public version."""
    return _public_archive(ctx, article_id, version_id)


def _public_archive(ctx: Context[State], article_id: int, number: int) -> Download:
    version = public_versions.numbered(ctx, article_id, number)
    article = version.article
    if article.download_disabled or not article.shows_files(ctx.now()):
        text = "The files of this article are confidential, under embargo, or cannot be downloaded."
        raise Forbidden(text, requires_permission("public-files"))
    archive = _archive(ctx, article, (ctx.state.files.get(str(id)) for id in version.file_ids))
    return archive._replace(record_download=partial(mutations.count_download, ctx.state, article.id))


def _archive(ctx: Context[State], article: Article, files: Iterable[File]) -> Download:
    """Return the archive of the available files, or of those in the folder of the query. Raises NotFound."""
    folder = ctx.query.get("folder_path", "").strip("/")
    chosen = [
        file
        for file in files
        if file.link is None
        and file.status == AVAILABLE
        and (not folder or f"{file.folder}/".startswith(f"{folder}/"))
        and file.stored_content.is_complete
    ]
    if folder and not chosen:
        raise NotFound(f"There are no files in the folder {folder!r}.", rule("folder-with-files"))
    ctx.modified = article.modified_at
    return Download(_zip_chunks(article, chosen), _ZIP, f"{article.id}.zip")


def _zip_chunks(article: Article, files: list[File]) -> Iterator[bytes]:
    stream = ZipStream()
    taken: set[str] = set()
    for file in files:
        path = f"{file.folder}/{file.name}".lstrip("/")
        if path in taken:
            path = f"{file.folder}/{file.id} {file.name}".lstrip("/")
        taken.add(path)
        chunks = file.stored_content.chunks()
        yield from stream.add(path, article.modified_at, chunks, max_size=file.size, compressed=True)
    yield stream.finish()
