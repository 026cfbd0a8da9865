"""Check of an uploaded package, such as a model file: a ZIP archive, whose declared sizes and names are not trusted.

Nothing is written to disk, at most one chunk of an entry is in memory, and the work is bounded.
"""

from __future__ import annotations

import re
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from projectlink_mock._core.content import ContentReader, StoredContent
from projectlink_mock.services.ubiops_common.request_body import MAX_UPLOAD_BYTES

MAX_UNPACKED_BYTES = 4 * MAX_UPLOAD_BYTES
"""Largest sum of the sizes that the entries declare."""
MAX_VERIFIED_BYTES = 64 * 1024 * 1024
"""Unpacked bytes whose checksums are verified; the rest is not read, so that other requests do not wait."""
MAX_ENTRIES = 10_000
"""Most entries of an archive, those of stored archives inside it included."""
MAX_DIRECTORY_BYTES = 2 * 1024 * 1024
"""Largest list of entries: the time to parse its extra fields grows with the square of their length."""

_CHUNK_BYTES = 64 * 1024
_SCANNED_BYTES = 1024 * 1024
_ENTRY_SIGNATURE = b"PK\1\2"
# Other methods expand a few bytes to megabytes in one step.
_METHODS = (ZIP_STORED, ZIP_DEFLATED)
_OUTSIDE = re.compile(r"[/\\]|[A-Za-z]:|(.*[/\\])?\.\.([/\\]|$)", re.DOTALL)
_MAX_ERROR_LENGTH = 500
"""Longest error message that UbiOps' own client accepts."""


class _Archive(ContentReader):
    """The bytes of an archive. ZipFile reads its list of entries in one step, the contents in small ones."""

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes. Raises ValueError for too many at once."""
        if size > MAX_DIRECTORY_BYTES:
            raise ValueError(f"its list of entries is larger than {MAX_DIRECTORY_BYTES} bytes")
        return super().read(size) or b""


def build_error(content: StoredContent, noun: str, entry_point: str = "") -> str:
    """Return the error with which a build from a package fails; empty if it succeeds.

    Args:
        content: The bytes of the package.
        noun: What the package is called in messages, such as `model file`.
        entry_point: The name of a file that the package needs at its top or in one of its top folders; empty for none.
    """
    try:
        return _archive_error(content, noun, entry_point)[:_MAX_ERROR_LENGTH]
    except Exception as error:
        # The exceptions of zipfile and its decompressors for damaged archives are not documented.
        return f"The {noun} cannot be unpacked: {error}"[:_MAX_ERROR_LENGTH]


def entry_text(content: StoredContent, entry_point: str) -> str:
    """Return the text, or its beginning, of the entry point of a package without build error; empty if unreadable."""
    try:
        with ZipFile(_Archive(content)) as archive:
            name = next(one for one in archive.namelist() if _is_near_top(one, entry_point))
            with archive.open(name) as file:
                return file.read(_SCANNED_BYTES).decode("utf-8", "replace")
    except Exception:
        # There is no such entry, or it is damaged behind the part that was verified.
        return ""


def _archive_error(content: StoredContent, noun: str, entry_point: str) -> str:
    # The number of entries that an archive declares may be wrong.
    if _has_too_many_entries(content):
        return f"The {noun} has too many entries: at most {MAX_ENTRIES} are allowed."
    try:
        archive = ZipFile(_Archive(content))
    except BadZipFile:
        return f"The {noun} is not a valid zip archive."
    with archive:
        entries = archive.infolist()
        if sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
            return f"The {noun} is too large: at most {MAX_UNPACKED_BYTES} unpacked bytes are allowed."
        for entry in entries:
            if _OUTSIDE.match(entry.filename):
                return f"The {noun} has an entry outside of its folder: {entry.filename!r}."
            if entry.compress_type not in _METHODS:
                return f"The {noun} has an entry that is neither stored nor deflated: {entry.filename!r}."
        if entry_point and not any(_is_near_top(entry.filename, entry_point) for entry in entries):
            return f"The {noun} has no {entry_point}: it must be at the top or in a folder at the top."
        return _damage(archive, entries, noun)


def _is_near_top(path: str, name: str) -> bool:
    folder, _, last = path.rpartition("/")
    return last == name and "/" not in folder


def _has_too_many_entries(content: StoredContent) -> bool:
    count, tail = 0, b""
    for chunk in content.chunks(_SCANNED_BYTES):
        window = tail + chunk
        count += window.count(_ENTRY_SIGNATURE)
        tail = window[1 - len(_ENTRY_SIGNATURE) :]
        if count > MAX_ENTRIES:
            return True
    return False


def _damage(archive: ZipFile, entries: list[ZipInfo], noun: str) -> str:
    """Return the error of the first damaged entry in the verified part; empty without one."""
    remaining = MAX_VERIFIED_BYTES
    for entry in entries:
        try:
            # An entry that unpacks to more bytes than it declares ends at its declared size, with a wrong checksum.
            with archive.open(entry) as file:
                while remaining > 0 and (chunk := file.read(_CHUNK_BYTES)):
                    remaining -= len(chunk)
        except BadZipFile:
            return f"The {noun} is corrupt: {entry.filename} is damaged."
    return ""
