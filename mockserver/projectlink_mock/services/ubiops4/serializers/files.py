"""JSON of buckets and their files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops4.results.files import (
    BucketDetail,
    BucketResult,
    FilePage,
    MultipartUpload,
    SignedUrl,
)
from projectlink_mock.services.ubiops4.state.files import File


def bucket(result: BucketResult) -> dict[str, Any]:
    bucket = result.bucket
    return {
        "id": bucket.id,
        "name": bucket.name,
        "provider": bucket.provider,
        "project": result.project,
        "creation_date": format_timestamp(bucket.created_at),
        "configuration": bucket.configuration,
        "ttl": bucket.ttl,
        "description": bucket.description,
        "labels": bucket.labels,
        "last_updated": format_timestamp(bucket.updated_at),
    }


def bucket_detail(detail: BucketDetail) -> dict[str, Any]:
    return {
        **bucket(detail.result),
        "size": detail.result.bucket.size,
        "size_measurement_date": format_timestamp(detail.measured_at),
    }


def file(file: File) -> dict[str, Any]:
    return {"file": file.name, "size": len(file.content), "time_created": format_timestamp(file.created_at)}


def file_page(page: FilePage) -> dict[str, Any]:
    return {
        "continuation_token": page.continuation_token,
        "files": [file(one) for one in page.files],
        "prefixes": page.prefixes,
    }


def signed_url(result: SignedUrl) -> dict[str, Any]:
    return {"url": result.url, "provider": result.provider}


def multipart_upload(upload: MultipartUpload) -> dict[str, Any]:
    return {"upload_id": upload.upload_id, "provider": upload.provider}


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    BucketResult: bucket,
    BucketDetail: bucket_detail,
    File: file,
    FilePage: file_page,
    SignedUrl: signed_url,
    MultipartUpload: multipart_upload,
}
