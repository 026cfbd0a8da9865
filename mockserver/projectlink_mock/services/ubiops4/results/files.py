"""Results of buckets and their files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from projectlink_mock.services.ubiops4.state.files import Bucket, File


@dataclass(frozen=True)
class BucketResult:
    """A bucket with the name of its project."""

    bucket: Bucket
    project: str


@dataclass(frozen=True)
class BucketDetail:
    """A bucket with its size at a time."""

    result: BucketResult
    measured_at: datetime


@dataclass(frozen=True)
class FilePage:
    """A page of files and directories of a bucket; without a token it is the last one."""

    files: list[File]
    prefixes: list[str]
    continuation_token: str | None


@dataclass(frozen=True)
class SignedUrl:
    """A URL that is used without a token."""

    url: str
    provider: str


@dataclass(frozen=True)
class MultipartUpload:
    """An upload in parts, by its identifier if the provider has one."""

    upload_id: str | None
    provider: str
