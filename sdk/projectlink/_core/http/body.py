"""What a request sends piece by piece, because it is long, or because it comes from somewhere else."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.http.raw_response import cut

if TYPE_CHECKING:
    from collections.abc import Callable

    Progress = Callable[[int, int | None], object]
    Content = bytes | os.PathLike[str] | BinaryIO | Iterable[bytes] | AsyncIterable[bytes]

_PIECE = 256 * 1024  # bytes
_BYTES = (bytes, bytearray, memoryview)


class Part:
    """Where some of the bytes come from.

    Attributes:
        begin: Gives the bytes from their beginning, piece by piece.
        length: How many there are; None if that is not known.
        is_once: Whether they can be had only once.
        is_async: Whether they come from an async iterator.
        is_blocking: Whether it may take a while to read a piece.
    """

    __slots__ = ("begin", "is_async", "is_blocking", "is_once", "length")

    def __init__(
        self,
        begin: Callable[[], Any],
        length: int | None,
        *,
        is_once: bool = False,
        is_async: bool = False,
        is_blocking: bool = False,
    ) -> None:
        self.begin = begin
        self.length = length
        self.is_once = is_once
        self.is_async = is_async
        self.is_blocking = is_blocking


class Body:
    """The body of a request in pieces.

    Attributes:
        length: How many bytes there are in all; None if that is not known.
        progress: Called with the bytes that were sent and those that there are.
        failure: What was raised while a piece was fetched, or by ``progress``.
    """

    __slots__ = ("_has_begun", "_parts", "failure", "length", "progress")

    def __init__(self, parts: list[Part]) -> None:
        self._parts = parts
        lengths = [part.length for part in parts if part.length is not None]
        self.length = sum(lengths) if len(lengths) == len(parts) else None
        self.progress: Progress | None = None
        self.failure: Exception | None = None
        self._has_begun = False

    @property
    def is_spent(self) -> bool:
        """Whether it cannot be sent again: some of it can be had only once, and was."""
        return self._has_begun and any(part.is_once for part in self._parts)

    def pieces(self) -> Iterator[bytes]:
        """The bytes from their beginning.

        Raises:
            ApiTypeError: some of them come from an async iterator.
        """
        if any(part.is_async for part in self._parts):
            raise ApiTypeError("an async iterator needs the async client")
        return self._pieces()

    def _pieces(self) -> Iterator[bytes]:
        self._has_begun, done = True, 0
        try:
            for part in self._parts:
                for piece in part.begin():
                    yield piece
                    done = self._went(piece, done)
        except Exception as error:
            self.failure = error
            raise

    async def apieces(self) -> AsyncIterator[bytes]:
        """The bytes from their beginning; files are read in threads, so that the event loop does not wait."""
        self._has_begun, done = True, 0
        try:
            for part in self._parts:
                async for piece in _followed(part):
                    yield piece
                    done = self._went(piece, done)
        except Exception as error:
            self.failure = error
            raise

    def _went(self, piece: bytes, done: int) -> int:
        done += len(piece)
        if self.progress is not None:
            self.progress(done, self.length)
        return done


async def _followed(part: Part) -> AsyncIterator[bytes]:
    pieces = part.begin()
    if part.is_async:
        async for piece in pieces:
            yield piece
    elif part.is_blocking:
        from asyncio import to_thread

        while (piece := await to_thread(next, pieces, None)) is not None:
            yield piece
    else:
        for piece in pieces:
            yield piece


def body_of(name: str, value: Any) -> bytes | Body:
    """What stands for a body that is a file: see ``part_of``."""
    part = part_of(name, value)
    return part if isinstance(part, bytes) else Body([part])


def watched(body: bytes | Body | None, progress: Any) -> Body:
    """A body that tells how much of it was sent.

    Raises:
        ApiTypeError, ApiValueError: nobody can be told, or there is nothing to tell.
    """
    if not callable(progress):
        raise ApiTypeError(f"progress must be a callable, not {type(progress).__name__}")
    if body is None:
        raise ApiValueError("progress is told of what is uploaded, or saved with save_to")
    told = Body([of_bytes(body)]) if isinstance(body, bytes) else body
    told.progress = progress
    return told


def of_bytes(data: bytes) -> Part:
    """Bytes as a part."""
    return Part(lambda: cut(data, _PIECE), len(data))


def part_of(name: str, value: Any) -> Part | bytes:
    """What a file argument stands for.

    Args:
        name: The argument, for errors.
        value: Bytes, a path, a binary file, or an iterator of bytes, sync or async.

    Raises:
        ApiTypeError, ApiValueError: it is something else, or cannot be read.
    """
    if isinstance(value, _BYTES):
        return bytes(value)
    if isinstance(value, os.PathLike):
        return _of_path(name, value)
    if hasattr(value, "read") and not isinstance(value, io.TextIOBase):
        return _of_file(name, value)
    if isinstance(value, AsyncIterable):
        return Part(lambda: _checked_async(name, value), None, is_once=aiter(value) is value, is_async=True)
    if isinstance(value, Iterable) and not isinstance(value, (str, dict, io.TextIOBase)):
        return Part(lambda: _checked(name, value), None, is_once=iter(value) is value)
    kind = "str" if isinstance(value, io.TextIOBase) else type(value).__name__
    raise ApiTypeError(
        f"The file for `{name}` must be a path, bytes, a binary file or an iterator of bytes, not {kind}"
    )


def _of_path(name: str, path: os.PathLike[str]) -> Part:
    try:
        with open(path, "rb") as file:
            found = os.fstat(file.fileno())
    except OSError as error:
        raise ApiValueError(f"The file for `{name}` cannot be read: {error}") from None
    is_file = stat.S_ISREG(found.st_mode)
    length = found.st_size if is_file else None

    def begin() -> Iterator[bytes]:
        with open(path, "rb") as file:
            yield from _read(name, file, length)

    return Part(begin, length, is_once=not is_file, is_blocking=True)


def _of_file(name: str, file: Any) -> Part:
    try:
        start = file.tell() if file.seekable() else None
        length = None if start is None else file.seek(0, os.SEEK_END) - file.seek(start)
    except (AttributeError, OSError):
        start = length = None

    if start is None:
        return Part(lambda: _read(name, file, None), None, is_once=True, is_blocking=True)
    return Part(lambda: _read(name, _Placed(file, start), length), length, is_blocking=True)


class _Placed:
    """Reads a file from a place of its own, whoever else may still be reading it for an attempt that is over."""

    def __init__(self, file: Any, place: int) -> None:
        self._file = file
        self._place = place

    def read(self, size: int) -> Any:
        """Read on."""
        self._file.seek(self._place)
        data = self._file.read(size)
        self._place += len(data or b"")
        return data


def _read(name: str, file: Any, length: int | None) -> Iterator[bytes]:
    """What a file holds, as far as it did when its length was looked at."""
    left = length
    while left != 0:
        piece = file.read(_PIECE if left is None else min(_PIECE, left))
        if not piece:
            break
        left = None if left is None else left - len(piece)
        yield _bytes(name, piece)
    if left:
        raise ApiValueError(f"The file for `{name}` became shorter while it was sent")


def _checked(name: str, pieces: Iterable[Any]) -> Iterator[bytes]:
    for piece in pieces:
        if data := _bytes(name, piece):
            yield data


async def _checked_async(name: str, pieces: AsyncIterable[Any]) -> AsyncIterator[bytes]:
    async for piece in pieces:
        if data := _bytes(name, piece):
            yield data


def _bytes(name: str, piece: Any) -> bytes:
    if not isinstance(piece, _BYTES):
        raise ApiTypeError(f"The file for `{name}` must give bytes, not {type(piece).__name__}")
    return bytes(piece)
