"""ZIP files that are written while they are sent: no more of them than a piece is ever held."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from zipfile import ZIP64_LIMIT, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_REGULAR_FILE = 0o100644
_UNIX = 3
_FIRST_YEAR, _LAST_YEAR = 1980, 2107  # those that a ZIP file can tell


@dataclass(frozen=True)
class Written:
    """What was written: how many bytes, and their SHA-256 in hexadecimal digits."""

    size: int
    sha256: str


class Zip:
    """A ZIP file that comes out piece by piece. The same entries give the same bytes."""

    def __init__(self) -> None:
        self._outlet = _Outlet()
        self._file = ZipFile(self._outlet, "w")

    def add(
        self, path: str, modified: datetime, pieces: Iterable[bytes], *, at_most: int, is_packed: bool = False
    ) -> Generator[bytes, None, Written]:
        """Write an entry, giving bytes of the file after each piece of it; none, at times, for one that is packed.

        `at_most` is a size that the entry does not exceed.
        """
        info = ZipInfo(path, _date(modified))
        info.compress_type = ZIP_STORED if is_packed else ZIP_DEFLATED
        info.create_system = _UNIX
        info.external_attr = _REGULAR_FILE << 16
        size, digest = 0, sha256()
        # What cannot be compressed grows a little.
        with self._file.open(info, "w", force_zip64=at_most * 1.05 > ZIP64_LIMIT) as entry:
            for piece in pieces:
                entry.write(piece)
                size += len(piece)
                digest.update(piece)
                yield self._outlet.take()
        yield self._outlet.take()
        return Written(size, digest.hexdigest())

    def end(self) -> bytes:
        """Give the last bytes of the file."""
        self._file.close()
        return self._outlet.take()


class _Outlet:
    """What a ZIP file is written to: bytes go through it, and there is no way back."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """There is nothing to wait for."""

    def close(self) -> None:
        """There is nothing to let go of."""

    def take(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)


def _date(moment: datetime) -> tuple[int, int, int, int, int, int]:
    year, month, day, hour, minute, second, *_ = moment.timetuple()
    return min(max(year, _FIRST_YEAR), _LAST_YEAR), month, day, hour, minute, second
