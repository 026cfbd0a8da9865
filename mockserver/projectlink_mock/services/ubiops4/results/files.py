"""Results of buckets and their files."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from projectlink_mock.services.ubiops4.state.files import Bucket, File


class BucketResult(NamedTuple):
    """A bucket with the name of its project."""

    bucket: Bucket
    project: str


class BucketDetail(NamedTuple):
    """A bucket with its size at a time."""

    result: BucketResult
    measured_at: datetime


class FilePage(NamedTuple):
    """A page of files and directories of a bucket; without a token it is the last one."""

    files: list[File]
    prefixes: list[str]
    continuation_token: str | None


class SignedUrl(NamedTuple):
    """A URL that is used without a token."""

    url: str
    provider: str


class MultipartUpload(NamedTuple):
    """An upload in parts, by its identifier if the provider has one."""

    upload_id: str | None
    provider: str
