"""Streamed ZIP files: at most one chunk is in memory."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from zipfile import ZIP64_LIMIT, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_REGULAR_FILE = 0o100644
_UNIX = 3
_MIN_YEAR, _MAX_YEAR = 1980, 2107  # the range of ZIP timestamps


@dataclass(frozen=True)
class Written:
    """The size in bytes and the SHA-256 hex digest of a written entry."""

    size: int
    sha256: str


class ZipStream:
    """A ZIP file written in chunks. The same entries produce the same bytes."""

    def __init__(self) -> None:
        self._buffer = _Buffer()
        self._file = ZipFile(self._buffer, "w")

    def add(
        self, path: str, modified: datetime, chunks: Iterable[bytes], *, max_size: int, compressed: bool = False
    ) -> Generator[bytes, None, Written]:
        """Write an entry and yield the bytes of the file after each chunk; they may be empty while zlib buffers.

        Args:
            path: Path of the entry.
            modified: Modification time of the entry.
            chunks: Content of the entry.
            max_size: Upper bound for the size of the content in bytes.
            compressed: True if the content is already compressed, so it is stored as it is.
        """
        info = ZipInfo(path, _date(modified))
        info.compress_type = ZIP_STORED if compressed else ZIP_DEFLATED
        info.create_system = _UNIX
        info.external_attr = _REGULAR_FILE << 16
        size, digest = 0, sha256()
        # Incompressible content grows a little.
        with self._file.open(info, "w", force_zip64=max_size * 1.05 > ZIP64_LIMIT) as entry:
            for chunk in chunks:
                entry.write(chunk)
                size += len(chunk)
                digest.update(chunk)
                yield self._buffer.take()
        yield self._buffer.take()
        return Written(size, digest.hexdigest())

    def finish(self) -> bytes:
        """Close the file and return its last bytes."""
        self._file.close()
        return self._buffer.take()


class _Buffer:
    """A write-only buffer, so that `ZipFile` treats the output as not seekable."""

    def __init__(self) -> None:
        self._chunks: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._chunks.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""

    def take(self) -> bytes:
        chunks, self._chunks = self._chunks, []
        return b"".join(chunks)


def _date(moment: datetime) -> tuple[int, int, int, int, int, int]:
    year, month, day, hour, minute, second, *_ = moment.timetuple()
    return min(max(year, _MIN_YEAR), _MAX_YEAR), month, day, hour, minute, second
