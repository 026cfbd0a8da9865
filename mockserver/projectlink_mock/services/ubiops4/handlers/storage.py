"""Handlers of signed URLs, which hold all that they need: they are called without a token."""

from __future__ import annotations

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4 import storage
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.files import Bucket


def storage_file_get(ctx: Context[State], bucket_id: str, file: str) -> Download:
    """Return the content of a file."""
    bucket = _bucket(ctx, bucket_id, file, "GET")
    found = storage.get_file(ctx, bucket, file)
    return Download(found.content, filename=file.rpartition("/")[2] or "file", etag=f'"{found.etag}"')


def storage_file_put(ctx: Context[State], bucket_id: str, file: str) -> Download:
    """Receive the content of a file, or of a part of an upload."""
    bucket, query = _bucket(ctx, bucket_id, file, "PUT"), ctx.query
    content = ctx.body or StoredContent()
    upload_id = query.get("upload_id")
    if upload_id is None:
        etag = storage.save_file(ctx, bucket, file, content).etag
    else:
        etag = storage.save_part(ctx, bucket, file, upload_id, query.get("part_number") or "", content)
    return Download(b"", content_type="", headers={"etag": f'"{etag}"'})


def _bucket(ctx: Context[State], bucket_id: str, file: str, method: str) -> Bucket:
    """Return the bucket of a signed URL. Raises NotFound for a deleted one, Forbidden for another signature."""
    bucket = ctx.state.buckets.rows.get(bucket_id)
    if bucket is None:
        raise NotFound("There is no such bucket any more.", missing("bucket"))
    storage.check_signature(ctx, bucket, file, method)
    return bucket
