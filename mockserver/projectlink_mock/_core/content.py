"""Contents of uploads: bytes in memory, or in temporary files that are deleted with the last reference to them."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from errno import EINVAL
from functools import cached_property
from glob import escape, glob
from hashlib import md5
from itertools import islice
from tempfile import gettempdir, mkdtemp, mkstemp
from typing import IO, Any
from weakref import finalize

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

CHUNK_BYTES = 64 * 1024
"""Bytes of a content that are read at once."""
DEFAULT_DISK_BYTES = 16 * 1024**3
"""Bytes of all temporary files of a server together."""

_ZEROS = bytes(1024 * 1024)
_HASHED_BYTES_AT_ONCE = 512 * 1024
_HASHED_CHUNKS_PER_STEP = 8
_FOLDER_PREFIX = "projectlink-mock-"
_LOCK, _NEW_LOCK = "lock", "new lock"


class SpoolFullError(Exception):
    """A content that cannot be written: the limit is reached, or the disk has no room. The message says which."""


class Spool:
    """A folder of temporary files for large contents, created with the first file.

    It is deleted when neither the spool nor a content refers to it any more, at the latest when the process ends. The
    folder of a process that was killed is deleted by the next one that creates a folder.
    """

    def __init__(self, max_bytes: int = DEFAULT_DISK_BYTES) -> None:
        self._max_bytes = max_bytes
        self._sizes: dict[str, int] = {}
        """Bytes of each file by its path; files leave the dict in whichever thread drops the last reference."""

    @property
    def used_bytes(self) -> int:
        """Return the bytes of all files."""
        return sum(self._sizes.copy().values())

    @cached_property
    def folder(self) -> str:
        """Return the path of the folder, which is created if this is its first use."""
        _delete_abandoned_folders(gettempdir())
        path = mkdtemp(prefix=_FOLDER_PREFIX)
        lock = None
        if fcntl is not None:
            lock = _lock_file(os.path.join(path, _NEW_LOCK))
            os.rename(os.path.join(path, _NEW_LOCK), os.path.join(path, _LOCK))  # only now it is there for others
        finalize(self, _delete_folder, path, os.getpid(), lock)
        return path

    def writer(self) -> SpoolWriter:
        """Return the writer of a new file. Raises SpoolFullError."""
        return SpoolWriter(self)

    def count(self, path: str, size: int) -> None:
        """Record the size to which a file grows. Raises SpoolFullError."""
        if self.used_bytes - self._sizes.get(path, 0) + size > self._max_bytes:
            raise SpoolFullError(f"the server keeps at most {self._max_bytes} bytes of uploads on disk")
        self._sizes[path] = size

    def forget(self, path: str, process: int) -> None:
        """Delete a file, unless this process is a fork of the one that wrote it."""
        if process == os.getpid():
            self._sizes.pop(path, None)
            _delete_file(path)


def _lock_file(path: str) -> IO[bytes] | None:
    """Lock a file for as long as this process lives. Returns the open file; None if another process has it locked."""
    lock = open(path, "ab")  # noqa: SIM115  # closed with the folder
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        return None
    return lock


def _delete_abandoned_folders(parent: str) -> None:
    """Delete the folders of processes that were killed. Windows has no such locks, and keeps them."""
    if fcntl is None:
        return
    for path in glob(os.path.join(escape(parent), f"{_FOLDER_PREFIX}*")):
        lock_path = os.path.join(path, _LOCK)
        with suppress(OSError):
            # A folder without a lock is just being created.
            if os.lstat(path).st_uid == os.getuid() and os.path.exists(lock_path) and (lock := _lock_file(lock_path)):
                _delete_folder(path, os.getpid(), lock)


def _delete_folder(path: str, process: int, lock: IO[bytes] | None) -> None:
    if lock is not None:
        lock.close()
    if process == os.getpid():
        shutil.rmtree(path, ignore_errors=True)


def _delete_file(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:  # Windows keeps a file that is being sent; the folder is deleted at the end
        return


class _SpooledFile:
    """A temporary file, deleted with the last content that refers to it."""

    def __init__(self, spool: Spool, path: str) -> None:
        self.path = path
        self.delete = finalize(self, spool.forget, path, os.getpid())
        """Deletes the file, once."""
        self.delete.atexit = False  # the folder goes as a whole


class SpoolWriter:
    """A temporary file that is being written. Without `finish` it is deleted."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        try:
            descriptor, path = mkstemp(dir=spool.folder)
        except OSError as error:
            raise SpoolFullError(f"no temporary file can be created: {error.strerror}") from None
        self._output = open(descriptor, "wb", buffering=0)  # noqa: SIM115  # closed by `finish` or `close`
        self._file = _SpooledFile(spool, path)
        self.size = self._written = 0
        self._is_finished = False

    def write(self, chunk: bytes) -> None:
        """Append a chunk. Raises SpoolFullError."""
        is_hole = _ZEROS.startswith(chunk)
        if not is_hole:
            self._written += len(chunk)
            self._spool.count(self._file.path, self._written)
        view = memoryview(chunk)
        try:
            if is_hole:
                self._output.seek(len(chunk), os.SEEK_CUR)  # leaves a hole, which takes no room on disk
                view = view[:0]
            while view:
                view = view[self._output.write(view) :]
        except OSError as error:
            raise SpoolFullError(f"the disk of temporary files cannot be written: {error.strerror}") from None
        self.size += len(chunk)

    def finish(self) -> StoredContent:
        """Return what was written. Raises SpoolFullError."""
        try:
            self._output.truncate(self.size)  # for a hole at the end
        except OSError as error:
            raise SpoolFullError(f"the disk of temporary files cannot be written: {error.strerror}") from None
        self._is_finished = True
        self.close()
        return StoredContent((FileRange(self._file, 0, self.size),)) if self.size else StoredContent()

    def close(self) -> None:
        """Close the file, and delete it unless it is finished: an error that is reported refers to it for a while."""
        self._output.close()
        if not self._is_finished:
            self._file.delete()


@dataclass(frozen=True, slots=True)
class FileRange:
    """A range of a temporary file."""

    file: _SpooledFile
    start: int
    size: int

    def __len__(self) -> int:
        return self.size


class _Gap:
    """A range of bytes that are stored nowhere."""

    __slots__ = ("size",)

    def __init__(self, size: int) -> None:
        self.size = size

    def __len__(self) -> int:
        return self.size

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Gap) and (type(other), other.size) == (type(self), self.size)


class _Omitted(_Gap):
    """A range of bytes that a state document left out."""

    __slots__ = ()


class _Zeros(_Gap):
    """Bytes of value zero."""

    __slots__ = ()


_Segment = bytes | FileRange | _Omitted | _Zeros


class OmittedContentError(Exception):
    """A content that cannot be read, because the state was loaded from a document that left it out."""


class StoredContent:
    """Immutable bytes of any size: a sequence of segments in memory and in files.

    Records share it, so copies of a state cost nothing, and files are deleted when no state refers to them any more.
    """

    __slots__ = ("_hash", "_hashed", "_md5", "_segments", "_size", "_unhashed")

    def __init__(self, segments: Iterable[_Segment] = ()) -> None:
        self._segments = tuple(segment for segment in segments if len(segment))
        self._size = sum(map(len, self._segments))
        self._md5 = ""
        self._hash: Any = None
        self._unhashed: Iterator[bytes] | None = None
        self._hashed = 0

    @classmethod
    def of(cls, content: bytes) -> StoredContent:
        """Return bytes as a content."""
        return cls((content,))

    @classmethod
    def join(cls, contents: Iterable[StoredContent]) -> StoredContent:
        """Return the contents one after the other, without copying them."""
        return cls(segment for content in contents for segment in content._segments)

    @classmethod
    def omitted(cls, size: int) -> StoredContent:
        """Return a content of which only the length is known."""
        return cls((_Omitted(size),))

    @classmethod
    def zeros(cls, size: int) -> StoredContent:
        """Return bytes of value zero, which take no memory."""
        return cls((_Zeros(size),))

    @property
    def is_complete(self) -> bool:
        """Return whether the bytes can be read."""
        return not any(isinstance(segment, _Omitted) for segment in self._segments)

    def __len__(self) -> int:
        return self._size

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, StoredContent) or len(self) != len(other):
            return False
        if self._segments == other._segments:
            return True
        return self.is_complete and other.is_complete and self.md5() == other.md5()

    def __hash__(self) -> int:
        return hash(self._size)

    def __repr__(self) -> str:
        return f"<content of {self._size} bytes>"

    @property
    def memory_bytes(self) -> int:
        """Return how many of the bytes are in memory."""
        return sum(len(segment) for segment in self._segments if isinstance(segment, bytes))

    @property
    def in_memory(self) -> bytes | None:
        """Return the bytes if they are in memory as a whole; otherwise None."""
        if not self._segments:
            return b""
        only = self._segments[0]
        return only if len(self._segments) == 1 and isinstance(only, bytes) else None

    def slice(self, start: int, stop: int) -> StoredContent:
        """Return a part of the bytes, as slices of bytes do; parts of files are not copied."""
        start, stop, _ = slice(start, stop).indices(self._size)
        found: list[_Segment] = []
        at = 0
        for segment in self._segments:
            first, last = max(start - at, 0), min(stop - at, len(segment))
            if first < last:
                found.append(_cut(segment, first, last))
            at += len(segment)
        return StoredContent(found)

    def chunks(self, size: int = CHUNK_BYTES) -> Iterator[bytes]:
        """Yield the bytes in chunks of at most this size. Raises OmittedContentError."""
        for segment in self._segments:
            if isinstance(segment, _Omitted):
                raise OmittedContentError("the state document did not hold these bytes")
            if isinstance(segment, _Zeros):
                yield from (bytes(min(size, segment.size - at)) for at in range(0, segment.size, size))
            elif isinstance(segment, bytes):
                yield from (segment[at : at + size] for at in range(0, len(segment), size))
            else:
                yield from _read_range(segment, size)

    def read(self) -> bytes:
        """Return all bytes."""
        found = self.in_memory
        return b"".join(self.chunks()) if found is None else found

    def open(self) -> ContentReader:
        """Return a file object to read and seek in."""
        return ContentReader(self)

    def find(self, sought: bytes, start: int = 0, stop: int = sys.maxsize) -> int:
        """Return the first position of some bytes in a range, or -1, as `bytes.find` does."""
        in_memory = self.in_memory
        if in_memory is not None:
            return in_memory.find(sought, start, stop)
        stop = min(stop, self._size)
        at, tail = start, b""
        for chunk in self.slice(start, stop).chunks(4 * CHUNK_BYTES):
            window = tail + chunk
            found = window.find(sought)
            if found != -1:
                return at - len(tail) + found
            at += len(chunk)
            tail = window[max(0, len(window) - len(sought) + 1) :]
        return -1

    def startswith(self, prefix: bytes, start: int = 0) -> bool:
        """Return whether some bytes are at a position."""
        return self.slice(start, start + len(prefix)).read() == prefix

    def md5(self) -> str:
        """Return the MD5 sum in hexadecimal digits; it is computed once."""
        for _ in self.hash_in_steps():
            pass
        return self._md5

    def hash_in_steps(self) -> Iterator[None]:
        """Compute the MD5 sum, and yield after each step. Several callers share the work."""
        while not self._md5:
            if self._unhashed is None:
                self._hash, self._unhashed = md5(usedforsecurity=False), self.chunks(_HASHED_BYTES_AT_ONCE)
            for chunk in islice(self._unhashed, _HASHED_CHUNKS_PER_STEP):
                self._hash.update(chunk)
                self._hashed += len(chunk)
            if self._hashed == self._size:
                self._md5, self._hash, self._unhashed = self._hash.hexdigest(), None, None
            else:
                yield


def _cut(segment: _Segment, first: int, last: int) -> _Segment:
    if isinstance(segment, bytes):
        return segment[first:last]
    if isinstance(segment, _Omitted | _Zeros):
        return type(segment)(last - first)
    return FileRange(segment.file, segment.start + first, last - first)


def _read_range(segment: FileRange, size: int) -> Iterator[bytes]:
    with open(segment.file.path, "rb", buffering=0) as file:
        file.seek(segment.start)
        remaining = segment.size
        while remaining:
            chunk = file.read(min(size, remaining))
            if not chunk:
                raise OSError(f"the temporary file {segment.file.path} was cut off by another program")
            remaining -= len(chunk)
            yield chunk


class ContentReader(io.RawIOBase):
    """A file object that reads a content."""

    def __init__(self, content: StoredContent) -> None:
        super().__init__()
        self._content = content
        self._at = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Move to a position. Raises OSError for one before the start, as files do."""
        target = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._content)}[whence]
        if target < 0:
            raise OSError(EINVAL, "the position is before the start")
        self._at = target
        return target

    def readinto(self, buffer: Any, /) -> int:
        """Fill a buffer with the next bytes, and return their number."""
        view = memoryview(buffer)
        found = self._content.slice(self._at, self._at + len(view)).read()
        view[: len(found)] = found
        self._at += len(found)
        return len(found)
