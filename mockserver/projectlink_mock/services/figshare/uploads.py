"""Rules of uploads: the parts of a file, what may be sent, and the assembly of the parts."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations
from projectlink_mock.services.figshare.locks import lock_name
from projectlink_mock.services.figshare.state import (
    AVAILABLE,
    AbortedUpload,
    File,
    State,
    UploadPart,
    part_key,
)

Upload = File | AbortedUpload
"""What an upload is of: a file, or a deleted one."""

PART_BYTES = 10 * 1024 * 1024
"""Size of all parts but the last one."""
MAX_PARTS = 10_000
"""Most parts of a file; those of a larger file are larger."""


def part_size(upload: Upload) -> int:
    """Return the size of all parts of a file but the last one."""
    return max(PART_BYTES, -(-upload.size // MAX_PARTS))


def part_count(upload: Upload) -> int:
    """Return the number of parts of a file; an empty file has none."""
    return -(-upload.size // part_size(upload))


def part_range(upload: Upload, number: int) -> tuple[int, int]:
    """Return the positions of the first and the last byte of a part."""
    start = (number - 1) * part_size(upload)
    return start, min(start + part_size(upload), upload.size) - 1


def find_upload(ctx: Context[State], token: str) -> Upload:
    """Return the file of an upload, or the aborted upload of a deleted file. Raises NotFound."""
    for file in ctx.state.files.filter(upload_token=token):
        if not file.is_removed:
            return file
    return ctx.state.aborted_uploads.get(token)


def find_part(ctx: Context[State], token: str, number: int) -> Upload:
    """Return the upload that has a part of this number. Raises NotFound."""
    upload = find_upload(ctx, token)
    if number > part_count(upload):
        raise NotFound(f"The upload has {part_count(upload)} parts, and no part {number}.", missing("part"))
    return upload


def find_open_part(ctx: Context[State], token: str, number: int) -> File:
    """Return the file of an upload that has a part of this number, which can be changed.

    Raises NotFound, and Conflict if the upload is complete or aborted, or if another request sends the part.
    """
    upload = find_part(ctx, token, number)
    if not isinstance(upload, File):
        raise Conflict("The upload is aborted, because its file was deleted.", rule("upload-is-open"))
    if upload.status == AVAILABLE:
        raise Conflict("The upload is complete.", rule("upload-is-open"))
    if is_locked(ctx, upload, number):
        raise Conflict(f"Another request sends the part {number}.", rule("part-is-unlocked"))
    return upload


def is_locked(ctx: Context[State], upload: Upload, number: int) -> bool:
    """Return True while a request sends a part."""
    return lock_name(upload.upload_token or "", number) in ctx.session.locks


def received_parts(ctx: Context[State], upload: Upload) -> set[int]:
    """Return the numbers of the received parts: all of a complete upload, and none of an aborted one."""
    if upload.status == AVAILABLE:
        return set(range(1, part_count(upload) + 1))
    return {part.number for part in ctx.state.parts.filter(file_id=upload.id)}


def receive_part(ctx: Context[State], file: File, number: int, content: StoredContent) -> None:
    """Store a part, in place of an earlier one; with the last missing one the file is assembled.

    Raises BadRequest for a content of another size than the part's.
    """
    start, last = part_range(file, number)
    if len(content) != last - start + 1:
        text = f"The part {number} has {last - start + 1} bytes, from {start} to {last}; received are {len(content)}."
        raise BadRequest(text, rule("part-size"))
    state = ctx.state
    part = UploadPart(file.id, number, content)
    if part.key in state.parts:
        state.parts.replace(part.key, part)
    else:
        state.parts.add(part.key, part)
    mutations.touch(ctx)
    if state.parts.count(file_id=file.id) == part_count(file):
        parts = sorted(state.parts.filter(file_id=file.id), key=lambda one: one.number)
        _set_content(state, file, StoredContent.join(part.content for part in parts))


def reset_part(ctx: Context[State], file: File, number: int) -> None:
    """Forget a part; it has to be sent again."""
    key = part_key(file.id, number)
    if key in ctx.state.parts:
        ctx.state.parts.delete(key)
        mutations.touch(ctx)
        _set_content(ctx.state, file, None)


def complete(ctx: Context[State], file: File) -> None:
    """Complete an upload. Raises BadRequest if a part is missing, or if the content is not the announced one."""
    if file.link is not None:
        raise BadRequest("The file is a link: it has no upload.", rule("upload-of-a-link"))
    if file.status == AVAILABLE:
        raise BadRequest("The upload is complete already.", rule("upload-is-open"))
    count = part_count(file)
    if absent := sorted(set(range(1, count + 1)) - received_parts(ctx, file)):
        text = f"{len(absent)} of {count} parts are missing, the first of them is {absent[0]}: send them first."
        raise BadRequest(text, rule("all-parts-first"))
    content = file.content or StoredContent()
    computed = content.md5()
    if file.supplied_md5 and file.supplied_md5.lower() != computed:
        text = f"The content has the MD5 sum {computed}, not {file.supplied_md5}: send the wrong part again."
        raise BadRequest(text, rule("supplied-md5"))
    state = ctx.state
    state.parts.delete_where(file_id=file.id)
    _set_content(state, replace(file, status=AVAILABLE, computed_md5=computed), content)


def _set_content(state: State, file: File, content: StoredContent | None) -> None:
    if file.id in state.unhashed:
        state.unhashed.remove(file.id)
    state.files.replace(str(file.id), replace(file, content=content))
    if content is not None and file.status != AVAILABLE:
        state.unhashed.append(file.id)
