"""Records of buckets, files and uploads in parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec

DEFAULT_BUCKET = "default"
"""Name of the bucket that every project has from its creation on."""

UBIOPS, GOOGLE, AMAZON, AZURE = "ubiops", "google_cloud_storage", "amazon_s3", "azure_blob_storage"
"""Providers of buckets."""


@dataclass(eq=False, frozen=True, slots=True)
class Bucket:
    """A bucket; files older than `ttl` seconds are deleted. Every project has the bucket `default`.

    `size` is that of all its files. Credentials of a provider are checked and forgotten: nothing is connected to.
    """

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str
    name: str
    created_at: datetime
    updated_at: datetime
    provider: str = "ubiops"
    configuration: dict[str, Any] = field(default_factory=dict)
    ttl: int | None = None
    description: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    size: int = 0


@dataclass(eq=False, frozen=True, slots=True)
class File:
    """A file of a bucket; its key is `bucket/name`. A new upload of the name replaces it."""

    UNIQUE: ClassVar[IndexSpec] = (("bucket_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("bucket_id",),)
    ORDERINGS: ClassVar[OrderingSpec] = ("buckets", ("name", "created_at"))
    KEY: ClassVar[str] = "key"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"bucket_id": ("buckets",)}

    bucket_id: str
    name: str
    content: StoredContent
    created_at: datetime
    etag: str = ""

    @property
    def key(self) -> str:
        """Return the key in the table."""
        return f"{self.bucket_id}/{self.name}"

    @property
    def buckets(self) -> tuple[str, ...]:
        """Return the lists that contain the file: that of its bucket."""
        return (self.bucket_id,)


@dataclass(eq=False, frozen=True, slots=True)
class MultipartUpload:
    """An upload in parts that was started and not completed."""

    INDEXES: ClassVar[IndexSpec] = (("bucket_id",),)
    DISPLAY_NAME: ClassVar[str] = "multipart upload"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"bucket_id": ("buckets",)}

    id: str
    bucket_id: str
    name: str
    started_at: datetime


@dataclass(eq=False, frozen=True, slots=True)
class UploadPart:
    """A part of a multipart upload, by its number or, at Azure Blob Storage, the id of its block."""

    INDEXES: ClassVar[IndexSpec] = (("upload_id",),)
    KEY: ClassVar[str] = "key"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"upload_id": ("multipart_uploads",)}

    upload_id: str
    number: str
    content: StoredContent
    etag: str = ""

    @property
    def key(self) -> str:
        """Return the key in the table."""
        return f"{self.upload_id}/{self.number}"
