"""Handlers of buckets and their files."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4 import activity, storage
from projectlink_mock.services.ubiops4.access import get_bucket
from projectlink_mock.services.ubiops4.bucket_providers import check_credentials, checked_configuration
from projectlink_mock.services.ubiops4.labels import filter_by_labels
from projectlink_mock.services.ubiops4.results import files as results
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.files import UBIOPS, Bucket, File
from projectlink_mock.services.ubiops_common.access import filter_visible, get_project, resolve_project
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields

_WEEK_SECONDS = 7 * 24 * 3600


def buckets_list(ctx: Context[State], project_name: str) -> list[results.BucketResult]:
    """Return the buckets that the caller may list."""
    project = resolve_project(ctx, project_name)
    found = filter_visible(ctx, project, ctx.state.buckets.oldest_first(project_id=project.id))
    return [results.BucketResult(one, project.name) for one in filter_by_labels(found, ctx.query.get("labels"))]


def buckets_create(ctx: Context[State], project_name: str) -> results.BucketResult:
    """Create a bucket. The credentials of a provider are checked for their names only."""
    project, body, now = get_project(ctx, project_name), ctx.body, ctx.now()
    provider, ttl = body.get("provider", UBIOPS), body.get("ttl")
    check_credentials(provider, body.get("credentials", {}))
    _check_ttl(ttl)
    bucket = Bucket(
        id=ctx.new_id(),
        project_id=project.id,
        name=body["name"],
        created_at=now,
        updated_at=now,
        provider=provider,
        configuration=checked_configuration(provider, body.get("configuration", {})),
        ttl=ttl,
        **body_fields(ctx, "description", "labels"),
    )
    ctx.state.buckets.add(bucket.id, bucket)
    activity.audit(ctx, project.id, "create", f"Created bucket {bucket.name}", "bucket", bucket.id)
    return results.BucketResult(bucket, project.name)


def buckets_get(ctx: Context[State], project_name: str, bucket_name: str) -> results.BucketDetail:
    """Return a bucket with its current size."""
    bucket = get_bucket(ctx, project_name, bucket_name)
    storage.delete_expired(ctx, bucket)
    return _detail(ctx, project_name, bucket)


def buckets_update(ctx: Context[State], project_name: str, bucket_name: str) -> results.BucketDetail:
    """Update a bucket. A new lifetime counts for the files that it has, too."""
    bucket = get_bucket(ctx, project_name, bucket_name)
    changes = changed_fields(ctx, "credentials", "configuration", "ttl", "description", "labels")
    if "credentials" in changes:
        check_credentials(bucket.provider, changes.pop("credentials"))
    if "configuration" in changes:
        changes["configuration"] = checked_configuration(bucket.provider, changes["configuration"])
    _check_ttl(changes.get("ttl"))
    changed = ctx.state.buckets.replace(bucket.id, replace(bucket, **changes, updated_at=ctx.now()))
    storage.delete_expired(ctx, changed)
    _audit(ctx, bucket, "update", f"Updated bucket {bucket.name}")
    return _detail(ctx, project_name, changed)


def buckets_delete(ctx: Context[State], project_name: str, bucket_name: str) -> None:
    """Delete a bucket with its files."""
    bucket = get_bucket(ctx, project_name, bucket_name)
    storage.delete_bucket(ctx.state, bucket)
    _audit(ctx, bucket, "delete", f"Deleted bucket {bucket.name}")


def files_list(ctx: Context[State], project_name: str, bucket_name: str) -> results.FilePage:
    """Return a page of the files of a bucket by name; with a delimiter, directories in place of what is in them."""
    bucket, query = get_bucket(ctx, project_name, bucket_name), ctx.query
    start = _start_of(query.get("continuation_token"))
    limit: int = query["limit"]
    prefix, delimiter = query.get("prefix") or "", query.get("delimiter") or ""
    rows = list(storage.list_files(ctx, bucket, prefix, delimiter, start, limit + 1))
    page = [one for one, _ in rows[:limit]]
    return results.FilePage(
        files=[one for one in page if isinstance(one, File)],
        prefixes=[one for one in page if isinstance(one, str)],
        continuation_token=_token_of(rows[limit - 1][1]) if len(rows) > limit else None,
    )


def files_get(ctx: Context[State], project_name: str, bucket_name: str, file: str) -> File:
    """Return the size and the creation time of a file."""
    return storage.get_file(ctx, get_bucket(ctx, project_name, bucket_name), file)


def files_upload(ctx: Context[State], project_name: str, bucket_name: str, file: str) -> results.SignedUrl:
    """Return a signed URL to send a file to, or a part of an upload."""
    bucket, query = get_bucket(ctx, project_name, bucket_name), ctx.query
    upload_id, number = query.get("upload_id"), query.get("part_number")
    storage.check_part(ctx, bucket, storage.check_name(file), upload_id, number)
    _audit(ctx, bucket, "info", f"Requested an upload of the file {file} to bucket {bucket.name}")
    url = storage.signed_url(ctx, bucket, file, "PUT", upload_id=upload_id, part_number=number)
    return results.SignedUrl(url, bucket.provider)


def files_delete(ctx: Context[State], project_name: str, bucket_name: str, file: str) -> None:
    """Delete a file."""
    bucket = get_bucket(ctx, project_name, bucket_name)
    storage.delete_file(ctx.state, storage.get_file(ctx, bucket, file))
    _audit(ctx, bucket, "delete", f"Deleted the file {file} of bucket {bucket.name}")


def files_download(ctx: Context[State], project_name: str, bucket_name: str, file: str) -> results.SignedUrl:
    """Return a signed URL to get a file from."""
    bucket = get_bucket(ctx, project_name, bucket_name)
    storage.get_file(ctx, bucket, file)
    _audit(ctx, bucket, "info", f"Requested a download of the file {file} of bucket {bucket.name}")
    return results.SignedUrl(storage.signed_url(ctx, bucket, file, "GET"), bucket.provider)


def files_start_multipart_upload(
    ctx: Context[State], project_name: str, bucket_name: str, file: str
) -> results.MultipartUpload:
    """Start an upload in parts."""
    bucket = get_bucket(ctx, project_name, bucket_name)
    upload_id = storage.start_upload(ctx, bucket, file)
    _audit(ctx, bucket, "info", f"Started an upload of the file {file} to bucket {bucket.name}")
    return results.MultipartUpload(upload_id, bucket.provider)


def files_complete_multipart_upload(
    ctx: Context[State], project_name: str, bucket_name: str, file: str
) -> results.MultipartUpload:
    """Make a file of the parts of an upload, in the order of their numbers."""
    bucket, body = get_bucket(ctx, project_name, bucket_name), ctx.body
    upload_id = body.get("upload_id")
    storage.complete_upload(ctx, bucket, file, upload_id, body["parts"])
    _audit(ctx, bucket, "info", f"Completed an upload of the file {file} to bucket {bucket.name}")
    return results.MultipartUpload(upload_id, bucket.provider)


def _check_ttl(ttl: int | None) -> None:
    if ttl is not None and ttl % _WEEK_SECONDS:
        raise BadRequest(f"The ttl must be a multiple of {_WEEK_SECONDS} seconds, or null.", rule("ttl-in-weeks"))


def _detail(ctx: Context[State], project_name: str, bucket: Bucket) -> results.BucketDetail:
    current = ctx.state.buckets.get(bucket.id)
    return results.BucketDetail(results.BucketResult(current, project_name), ctx.now())


def _token_of(start: str) -> str:
    return base64.urlsafe_b64encode(start.encode("utf-8", "surrogatepass")).decode().rstrip("=")


def _start_of(token: str | None) -> str:
    """Return the start of a list, which a token of the page before it holds. Raises BadRequest."""
    if not token:
        return ""
    try:
        return base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode("utf-8", "surrogatepass")
    except (binascii.Error, ValueError):
        text = "The continuation_token is not one of a response: send it as you received it."
        raise BadRequest(text, rule("continuation-token")) from None


def _audit(ctx: Context[State], bucket: Bucket, action: activity.Action, event: str) -> None:
    activity.audit(ctx, bucket.project_id, action, event, "bucket", bucket.id)
