"""Rules of buckets and their files: lifetime, uploads in parts, and signed URLs."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import quote, urlencode

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import BadRequest, Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.files import AZURE, Bucket, File, MultipartUpload, UploadPart

URL_LIFETIME_SECONDS = 3600
MAX_NAME_BYTES = 1024
MAX_PARTS = 10_000


def find_file(ctx: Context[State], bucket: Bucket, name: str) -> File | None:
    """Return a file of a bucket whose lifetime has not ended, or None."""
    delete_expired(ctx, bucket)
    return ctx.state.files.find_by(bucket_id=bucket.id, name=name)


def get_file(ctx: Context[State], bucket: Bucket, name: str) -> File:
    """Return a file of a bucket whose lifetime has not ended. Raises NotFound."""
    found = find_file(ctx, bucket, name)
    if found is None:
        raise NotFound(f"There is no file {name!r} in the bucket {bucket.name!r}.", missing("file"))
    return found


def save_file(ctx: Context[State], bucket: Bucket, name: str, content: StoredContent) -> File:
    """Store a file, in place of one of this name."""
    delete_expired(ctx, bucket)
    state = ctx.state
    created = File(bucket.id, name, content, ctx.now(), _new_etag(ctx))
    old = state.files.find_by(bucket_id=bucket.id, name=name)
    if old is None:
        state.files.add(created.key, created)
    else:
        state.files.replace(created.key, created)
    _grow(state, bucket.id, len(content) - (0 if old is None else len(old.content)))
    return created


def delete_file(state: State, file: File) -> None:
    """Delete a file."""
    state.files.delete(file.key)
    _grow(state, file.bucket_id, -len(file.content))


def delete_expired(ctx: Context[State], bucket: Bucket) -> None:
    """Delete the files of a bucket whose lifetime has ended."""
    if bucket.ttl is None:
        return
    since = ctx.now() - timedelta(seconds=bucket.ttl)
    for entry in list(ctx.state.files.sorted_by("created_at", bucket.id).entries(until=since)):
        delete_file(ctx.state, ctx.state.files.get(entry.key))


def delete_bucket(state: State, bucket: Bucket) -> None:
    """Delete a bucket with its files, unfinished uploads and the roles on it."""
    state.files.delete_where(bucket_id=bucket.id)
    for upload in state.multipart_uploads.filter(bucket_id=bucket.id):
        _delete_upload(state, upload.id)
    state.assignments.delete_where(object_id=bucket.id)
    state.buckets.delete(bucket.id)


def _grow(state: State, bucket_id: str, size: int) -> None:
    bucket = state.buckets.get(bucket_id)
    state.buckets.replace(bucket_id, replace(bucket, size=bucket.size + size))


def _new_etag(ctx: Context[State]) -> str:
    """Return a value that no other content has. It is no checksum, which would take long for a large content."""
    return sha256(ctx.new_id().encode()).hexdigest()[:32]


def check_name(name: str) -> str:
    """Return the name of a file to create. Raises BadRequest for one that is too long."""
    if len(name.encode("utf-8", "replace")) > MAX_NAME_BYTES:
        raise BadRequest(f"The name of a file has at most {MAX_NAME_BYTES} bytes in UTF-8.", rule("file-name-length"))
    return name


# ---- Uploads in parts ------------------------------------------------------------------------------


def start_upload(ctx: Context[State], bucket: Bucket, name: str) -> str | None:
    """Start an upload in parts and return its identifier; Azure Blob Storage knows only blocks, and needs none."""
    check_name(name)
    if bucket.provider == AZURE:
        return None
    id = ctx.new_id()
    ctx.state.multipart_uploads.add(id, MultipartUpload(id, bucket.id, name, ctx.now()))
    return id


def check_part(ctx: Context[State], bucket: Bucket, name: str, upload_id: str | None, number: str | None) -> None:
    """Check the upload and the number of a part that a URL is for. Raises BadRequest, NotFound."""
    if bucket.provider == AZURE:
        return
    if upload_id is None or number is None:
        if upload_id != number:
            text = "A part of an upload has both an upload_id and a part_number; send both, or none for a whole file."
            raise BadRequest(text, rule("part-of-upload"))
        return
    _find_upload(ctx.state, bucket, name, upload_id)
    if len(number) > len(str(MAX_PARTS)) or int(number) > MAX_PARTS:
        raise BadRequest(f"The part_number must be from 1 to {MAX_PARTS}.", rule("part-number"))


def save_part(
    ctx: Context[State], bucket: Bucket, name: str, upload_id: str, number: str, content: StoredContent
) -> str:
    """Store a part of an upload, in place of one sent before, and return its ETag. Raises NotFound."""
    state = ctx.state
    if bucket.provider == AZURE:
        number, upload_id = upload_id, _blocks_id(bucket, name)
        if upload_id not in state.multipart_uploads:
            state.multipart_uploads.add(upload_id, MultipartUpload(upload_id, bucket.id, name, ctx.now()))
    else:
        _find_upload(state, bucket, name, upload_id)
    part = UploadPart(upload_id, number, content, _new_etag(ctx))
    if part.key in state.upload_parts:
        state.upload_parts.replace(part.key, part)
    else:
        state.upload_parts.add(part.key, part)
    return part.etag


def complete_upload(
    ctx: Context[State], bucket: Bucket, name: str, upload_id: str | None, rows: Iterable[Mapping[str, Any]]
) -> File:
    """Make a file of the parts of an upload, which ends with it. Raises BadRequest, NotFound."""
    state = ctx.state
    if bucket.provider == AZURE:
        upload_id, names = _blocks_id(bucket, name), _block_ids(rows)
    elif upload_id is None:
        raise BadRequest("The upload_id is missing: send that of the start of the upload.", rule("part-of-upload"))
    else:
        upload_id = _find_upload(state, bucket, name, upload_id).id
        names = _part_numbers(state, upload_id, rows)
    parts = [state.upload_parts.rows.get(f"{upload_id}/{one}") for one in names]
    absent = [one for one, part in zip(names, parts, strict=True) if part is None]
    if absent or not names:
        text = f"The part {absent[0]} was not sent." if absent else "The parts are missing: name at least one."
        raise BadRequest(text, rule("parts-are-sent"))
    content = StoredContent.join(part.content for part in parts if part is not None)
    _delete_upload(state, upload_id)
    return save_file(ctx, bucket, name, content)


def _find_upload(state: State, bucket: Bucket, name: str, upload_id: str) -> MultipartUpload:
    upload = state.multipart_uploads.rows.get(upload_id)
    if upload is None or (upload.bucket_id, upload.name) != (bucket.id, name):
        raise NotFound(f"There is no upload {upload_id!r} of the file {name!r}.", missing("multipart upload"))
    return upload


def _blocks_id(bucket: Bucket, name: str) -> str:
    """Return the identifier of the upload that holds the blocks of a file which are not in it yet."""
    return f"{bucket.id}/{name}"


def _block_ids(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    ids = [row.get("BlockId") for row in rows]
    if not all(ids):
        raise BadRequest("Each part of a file at Azure Blob Storage has a BlockId.", rule("part-fields"))
    return [str(id) for id in ids]


def _part_numbers(state: State, upload_id: str, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the numbers of parts in order. Raises BadRequest, also for the ETag of another content."""
    numbers: dict[int, str] = {}
    for row in rows:
        etag, text = row.get("ETag"), str(row.get("PartNumber", ""))
        if etag is None or not text.isascii() or not text.isdigit() or len(text) > len(str(MAX_PARTS)):
            raise BadRequest("Each part has an ETag, and a PartNumber from 1 on.", rule("part-fields"))
        if int(text) in numbers:
            raise BadRequest(f"The part {text} is named twice.", rule("part-fields"))
        part = state.upload_parts.rows.get(f"{upload_id}/{int(text)}")
        if part is not None and part.etag != etag.strip('"'):
            raise BadRequest(f"The ETag of the part {text} is another one: send that of its upload.", rule("part-etag"))
        numbers[int(text)] = str(int(text))
    return [numbers[number] for number in sorted(numbers)]


def _delete_upload(state: State, upload_id: str) -> None:
    state.upload_parts.delete_where(upload_id=upload_id)
    state.multipart_uploads.delete(upload_id)


# ---- Signed URLs -----------------------------------------------------------------------------------


def signed_url(ctx: Context[State], bucket: Bucket, name: str, method: str, **part: str | None) -> str:
    """Return a URL that reads or writes a file, or a part of an upload, without a token for a while."""
    known = {key: value for key, value in part.items() if value is not None}
    expires = ctx.now() + timedelta(seconds=URL_LIFETIME_SECONDS)
    query = {**known, "signature": signature(bucket, name, method, expires, known)}
    return f"{ctx.request.base}/storage/{bucket.id}/{quote(name, safe='')}?{urlencode(query)}"


def signature(bucket: Bucket, name: str, method: str, expires: datetime, part: Mapping[str, str]) -> str:
    """Return the signature of a URL, which begins with the end of its validity."""
    seconds = f"{int(expires.timestamp()):x}"
    key = f"{bucket.id} {bucket.created_at.isoformat()}".encode()
    message = "\n".join((method, name, seconds, *(f"{one}={part[one]}" for one in sorted(part))))
    return f"{seconds}-{hmac.new(key, message.encode('utf-8', 'replace'), sha256).hexdigest()}"


def check_signature(ctx: Context[State], bucket: Bucket, name: str, method: str) -> None:
    """Raise Forbidden unless the URL was made for the file and the method, and is still valid."""
    part = {key: value for key, value in ctx.query.items() if key != "signature" and value is not None}
    given: str = ctx.query["signature"]
    seconds = given.partition("-")[0]
    try:
        expires = datetime.fromtimestamp(int(seconds, 16), ctx.now().tzinfo)
    except (ValueError, OverflowError, OSError):
        expires = None
    if expires is None or not hmac.compare_digest(
        given.encode(), signature(bucket, name, method, expires, part).encode()
    ):
        text = "The signature does not belong to this URL and method: request a new URL and use it as it is."
        raise Forbidden(text, rule("url-signature"))
    if expires < ctx.now():
        raise Forbidden("The URL is not valid any more: request a new one.", rule("url-expired"))


# ---- Lists -----------------------------------------------------------------------------------------

_LAST = "\U0010ffff"


def list_files(
    ctx: Context[State], bucket: Bucket, prefix: str, delimiter: str, start: str, limit: int
) -> Iterator[tuple[File | str, str]]:
    """Yield the files and, with a delimiter, directories below a prefix, each with the start of the list after it.

    They are in the order of their names, at most `limit`. The start of the first page is empty.
    """
    delete_expired(ctx, bucket)
    names = ctx.state.files.sorted_by("name", bucket.id)
    entries = names.entries(since=max(start, prefix))
    for _ in range(limit):
        entry = next(entries, None)
        if entry is None or not entry.value.startswith(prefix):
            return
        directory, found, _ = entry.value[len(prefix) :].partition(delimiter) if delimiter else ("", "", "")
        if found:
            directory = prefix + directory + delimiter
            yield directory, directory + _LAST
            entries = names.entries(since=directory + _LAST)
        else:
            yield ctx.state.files.get(entry.key), entry.value + "\0"
