"""Parts of files on disk, as bodies of requests."""

from __future__ import annotations

import os
from threading import Lock
from typing import IO, Any

from projectlink._core.errors import ApiValueError


class FilePart:
    """A range of bytes of a file, as a binary file that the body of a request can be read from, also again.

    Args:
        path: Path of the file. It is opened at the first read, and closed by ``close``.
        start: Position of the first byte.
        size: Number of bytes.
    """

    def __init__(self, path: str | os.PathLike[str], start: int, size: int) -> None:
        self._path = path
        self._start = start
        self._size = size
        self._position = 0
        self._file: IO[Any] | None = None
        self._lock = Lock()
        self.closed = False

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position in the part."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position in the part, and return it."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        self._position = base + offset
        return self._position

    def read(self, size: int) -> bytes:
        """Return the next bytes of the part, at most ``size``."""
        with self._lock:  # a thread of an attempt that was given up may still read
            if self.closed:
                raise ApiValueError("the part of the file is closed")
            if self._file is None:
                self._file = open(self._path, "rb", buffering=0)  # noqa: SIM115
            self._file.seek(self._start + self._position)
            data: bytes = self._file.read(min(size, self._size - self._position))
            self._position += len(data)
            return data

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self.closed = True
            if self._file is not None:
                self._file.close()
