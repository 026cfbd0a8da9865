"""Uploads: the parts of files that are being uploaded, and uploads whose file was deleted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec

ABORTED = "aborted"


@dataclass(eq=False, frozen=True, slots=True)
class UploadPart:
    """A received part of a file; parts that are not received, or were reset, have no record."""

    KEY: ClassVar[str] = "key"
    INDEXES: ClassVar[IndexSpec] = (("file_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"file_id": ("files",)}

    file_id: int
    number: int
    content: StoredContent

    @property
    def key(self) -> str:
        """Return the key of the record."""
        return part_key(self.file_id, self.number)


@dataclass(eq=False, frozen=True, slots=True)
class AbortedUpload:
    """The upload of a file that was deleted, with what the file was."""

    KEY: ClassVar[str] = "upload_token"
    DISPLAY_NAME: ClassVar[str] = "upload"

    id: int
    name: str
    size: int
    supplied_md5: str | None
    upload_token: str

    @property
    def status(self) -> str:
        """Return the status of the upload."""
        return ABORTED


def part_key(file_id: int, number: int) -> str:
    """Return the key of a part in its table."""
    return f"{file_id}.{number}"


def upload_token(file_id: int) -> str:
    """Return the token of the upload of a file."""
    return identifier(f"upload {file_id}")
