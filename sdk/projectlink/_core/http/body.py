"""Request bodies that are sent in chunks: long forms, files and iterators."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import Any, BinaryIO

from projectlink._core.callbacks import check_sync_function, is_async_function, reject_awaitable
from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.http.raw_response import split_chunks

Progress = Callable[[int, int | None], object]
Content = bytes | os.PathLike[str] | BinaryIO | Iterable[bytes] | AsyncIterable[bytes]

_CHUNK_BYTES = 256 * 1024
_BYTES_TYPES = (bytes, bytearray, memoryview)
_SYSTEM_FILES = (io.FileIO, io.BufferedWriter)  # other classes may not define `readable`


class Source:
    """A source of bytes for a ``Body``.

    Attributes:
        open: Returns an iterator of chunks that starts at the first byte.
        length: Number of bytes; None if unknown.
        is_single_use: Whether ``open`` works only once.
        is_async: Whether ``open`` returns an async iterator.
        is_blocking: Whether reading a chunk may block, so that the async client reads it in a thread.
    """

    __slots__ = ("is_async", "is_blocking", "is_single_use", "length", "open")

    def __init__(
        self,
        open: Callable[[], Any],
        length: int | None,
        *,
        is_single_use: bool = False,
        is_async: bool = False,
        is_blocking: bool = False,
    ) -> None:
        self.open = open
        self.length = length
        self.is_single_use = is_single_use
        self.is_async = is_async
        self.is_blocking = is_blocking


class Body:
    """A request body that is sent in chunks.

    Attributes:
        length: Number of bytes; None if unknown.
        progress: Called after each chunk with the bytes sent so far and ``length``.
        failure: The exception that reading a chunk or ``progress`` raised.
    """

    __slots__ = ("_is_started", "_sources", "failure", "length", "progress")

    def __init__(self, sources: list[Source]) -> None:
        self._sources = sources
        lengths = [source.length for source in sources if source.length is not None]
        self.length = sum(lengths) if len(lengths) == len(sources) else None
        self.progress: Progress | None = None
        self.failure: Exception | None = None
        self._is_started = False

    @property
    def is_consumed(self) -> bool:
        """Return True if the body cannot be sent again, because a single-use source was read."""
        return self._is_started and any(source.is_single_use for source in self._sources)

    def chunks(self) -> Iterator[bytes]:
        """Return an iterator over all chunks, from the first byte.

        Raises:
            ApiTypeError: A source is async.
        """
        if any(source.is_async for source in self._sources):
            raise ApiTypeError("an async file or iterator needs the async client")
        return self._chunks()

    def _chunks(self) -> Iterator[bytes]:
        self._is_started, sent = True, 0
        try:
            for source in self._sources:
                for chunk in source.open():
                    yield chunk
                    sent = self._report_progress(chunk, sent)
        except Exception as error:
            self.failure = error
            raise

    async def achunks(self) -> AsyncIterator[bytes]:
        """Yield all chunks, from the first byte. Files are read in threads so that they do not block the loop."""
        self._is_started, sent = True, 0
        try:
            for source in self._sources:
                async for chunk in _source_chunks(source):
                    yield chunk
                    sent = self._report_progress(chunk, sent)
        except Exception as error:
            self.failure = error
            raise

    def _report_progress(self, chunk: bytes, sent: int) -> int:
        sent += len(chunk)
        if self.progress is not None:
            reject_awaitable("progress", self.progress(sent, self.length))
        return sent


async def _source_chunks(source: Source) -> AsyncIterator[bytes]:
    chunks = source.open()
    if source.is_async:
        async for chunk in chunks:
            yield chunk
    elif source.is_blocking:
        from asyncio import to_thread

        while (chunk := await to_thread(next, chunks, None)) is not None:
            yield chunk
    else:
        for chunk in chunks:
            yield chunk


def file_body(name: str, value: Any) -> bytes | Body:
    """Return the body for a file argument; see ``file_source``."""
    source = file_source(name, value)
    return source if isinstance(source, bytes) else Body([source])


def with_progress(body: bytes | Body | None, progress: Any) -> Body:
    """Return the body with ``progress`` called after each chunk.

    Raises:
        ApiTypeError: ``progress`` is not callable, or async.
        ApiValueError: There is no body.
    """
    check_sync_function("progress", progress)
    if body is None:
        raise ApiValueError("progress needs an upload or save_to")
    chunked = Body([bytes_source(body)]) if isinstance(body, bytes) else body
    chunked.progress = progress
    return chunked


def bytes_source(data: bytes) -> Source:
    """Return a source that yields ``data`` in chunks."""
    return Source(lambda: split_chunks(data, _CHUNK_BYTES), len(data))


def file_source(name: str, value: Any) -> Source | bytes:
    """Return the source, or the bytes, of a file argument.

    Args:
        name: Name of the argument, for error messages.
        value: Bytes, a path, a sync or async binary file, or a sync or async iterable of bytes.

    Raises:
        ApiTypeError: ``value`` has another type.
        ApiValueError: The path cannot be read.
    """
    if isinstance(value, _BYTES_TYPES):
        return bytes(value)
    if isinstance(value, os.PathLike):
        return _path_source(name, value)
    if hasattr(value, "read") and not isinstance(value, io.TextIOBase):
        if is_async_function(value.read):
            return Source(lambda: _read_async(name, value), None, is_single_use=True, is_async=True)
        return _open_file_source(name, value)
    if isinstance(value, AsyncIterable):
        return Source(lambda: _checked_async(name, value), None, is_single_use=aiter(value) is value, is_async=True)
    if isinstance(value, Iterable) and not isinstance(value, (str, dict, io.TextIOBase)):
        return Source(lambda: _checked(name, value), None, is_single_use=iter(value) is value)
    type_name = "str" if isinstance(value, io.TextIOBase) else type(value).__name__
    raise ApiTypeError(
        f"The file for `{name}` must be a path, bytes, a binary file or an iterator of bytes, not {type_name}"
    )


def _path_source(name: str, path: os.PathLike[str]) -> Source:
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
    except (OSError, ValueError) as error:  # ValueError: the path has a NUL
        raise _read_error(name, error) from None
    is_file = stat.S_ISREG(status.st_mode)
    length = status.st_size if is_file else None

    def chunks() -> Iterator[bytes]:
        try:
            file = open(path, "rb")  # noqa: SIM115
        except (OSError, ValueError) as error:
            raise _read_error(name, error) from error
        with file:
            yield from _read(name, file, length)

    return Source(chunks, length, is_single_use=not is_file, is_blocking=True)


def _open_file_source(name: str, file: Any) -> Source:
    if getattr(file, "closed", False) is True:
        raise ApiValueError(f"The file for `{name}` is closed")
    if isinstance(file, _SYSTEM_FILES) and not file.readable():
        raise ApiValueError(f"The file for `{name}` must be opened for reading, as in open(path, 'rb')")
    try:
        start = file.tell() if file.seekable() else None
        length = None if start is None else file.seek(0, os.SEEK_END) - file.seek(start)
    except (AttributeError, OSError, ValueError):
        start = length = None

    if start is None:
        return Source(lambda: _read(name, file, None), None, is_single_use=True, is_blocking=True)
    return Source(lambda: _read(name, _OffsetReader(file, start), length), length, is_blocking=True)


class _OffsetReader:
    """A reader with its own offset in a file, which a thread of an earlier attempt may still be reading."""

    def __init__(self, file: Any, offset: int) -> None:
        self._file = file
        self._offset = offset

    def read(self, size: int) -> Any:
        """Read at most ``size`` bytes at the offset and advance it."""
        self._file.seek(self._offset)
        data = self._file.read(size)
        self._offset += len(data or b"")
        return data


def _read(name: str, file: Any, length: int | None) -> Iterator[bytes]:
    """Yield the first ``length`` bytes of a file: it may grow after ``Content-Length`` was computed."""
    left = length
    while left != 0:
        try:
            chunk = file.read(_CHUNK_BYTES if left is None else min(_CHUNK_BYTES, left))
        except (OSError, ValueError) as error:  # ValueError: the file was closed
            raise _read_error(name, error) from error
        if not chunk:
            break
        left = None if left is None else left - len(chunk)
        yield _to_bytes(name, chunk)
    if left:
        raise ApiValueError(f"The file for `{name}` became shorter while it was sent")


async def _read_async(name: str, file: Any) -> AsyncIterator[bytes]:
    while True:
        try:
            chunk = await file.read(_CHUNK_BYTES)
        except (OSError, ValueError) as error:
            raise _read_error(name, error) from error
        if not chunk:
            return
        yield _to_bytes(name, chunk)


def _read_error(name: str, error: Exception) -> ApiValueError:
    return ApiValueError(f"The file for `{name}` cannot be read: {error}")


def _checked(name: str, chunks: Iterable[Any]) -> Iterator[bytes]:
    for chunk in chunks:
        if data := _to_bytes(name, chunk):
            yield data


async def _checked_async(name: str, chunks: AsyncIterable[Any]) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        if data := _to_bytes(name, chunk):
            yield data


def _to_bytes(name: str, chunk: Any) -> bytes:
    reject_awaitable(f"The file for `{name}`", chunk)
    if not isinstance(chunk, _BYTES_TYPES):
        raise ApiTypeError(f"The file for `{name}` must yield bytes, not {type(chunk).__name__}")
    return bytes(chunk)
