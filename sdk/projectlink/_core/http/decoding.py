"""Decompression of response bodies, with limits, the same in all transports."""

from __future__ import annotations

import zlib
from importlib import import_module
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError
from projectlink._core.waiting import monotonic

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping

_CHUNK_BYTES = 256 * 1024
_MAX_CODINGS = 5
_GZIP_MAGIC = b"\x1f\x8b"


def decompression_failed() -> ApiConnectionError:
    """Return the error for a body that does not match its ``Content-Encoding``, or ends early."""
    return ApiConnectionError("the body cannot be decompressed", sent=True, permanent=True)


def response_too_large(limit: int) -> ApiConnectionError:
    """Return the error for a body that exceeds the limit of the configuration."""
    return ApiConnectionError(
        f"the response has more than {limit} bytes: raise max_response_bytes, or stream the response",
        sent=True,
        permanent=True,
    )


class _Zlib:
    """A decoder of gzip, with all its members, or of deflate, with or without the header of zlib."""

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._decompressor = zlib.decompressobj(zlib.MAX_WBITS | 16 if is_gzip else zlib.MAX_WBITS)
        self._start = b""  # bytes before the first output, to decode them again as deflate without a header
        self._pending = b""  # bytes after a member
        self._has_input = self._is_over = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield the decompressed data in chunks of limited size."""
        self._has_input = self._has_input or bool(data)
        while data and not self._is_over:
            if self._decompressor.eof:
                data = self._next_member(data)
                continue
            output = self._decompress(data)
            data = self._decompressor.unconsumed_tail or self._decompressor.unused_data
            if output:
                yield output

    def _decompress(self, data: bytes) -> bytes:
        try:
            return self._decompressor.decompress(data, _CHUNK_BYTES)
        except zlib.error:
            if self._is_gzip or self._start is None:
                raise
            data, self._start = self._start + data, None  # type: ignore[assignment]
            self._decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._decompressor.decompress(data, _CHUNK_BYTES)
        finally:
            if self._start is not None:
                self._start = self._start + data if len(self._start) < 2 else None  # type: ignore[assignment]

    def _next_member(self, data: bytes) -> bytes:
        """Start the next member, or ignore what follows the last one, such as padding."""
        data, self._pending = self._pending + data, b""
        if self._is_gzip and _GZIP_MAGIC.startswith(data[:2]):
            if len(data) == 1:
                self._pending = data
                return b""
            self._decompressor = zlib.decompressobj(zlib.MAX_WBITS | 16)
            return data
        self._is_over = True
        return b""

    def finish(self) -> None:
        """Check that the data is complete."""
        if self._has_input and not self._decompressor.eof:
            raise zlib.error("incomplete data")


def _brotli() -> Any:
    try:
        brotli: Any = import_module("brotli")
    except ImportError:
        return None
    if not hasattr(brotli.Decompressor, "can_accept_more_data"):
        return None  # before 1.2 its output has no limit: a kilobyte may fill the memory

    class Brotli:
        def __init__(self) -> None:
            self._decompressor = brotli.Decompressor()
            self._has_input = False

        def decode(self, data: bytes) -> Iterator[bytes]:
            self._has_input = self._has_input or bool(data)
            while output := self._decompressor.process(data, output_buffer_limit=_CHUNK_BYTES):
                yield output
                if self._decompressor.is_finished():
                    break
                data = b""

        def finish(self) -> None:
            if self._has_input and not self._decompressor.is_finished():
                raise zlib.error("incomplete data")

    return Brotli()


_DECODERS: dict[str, Callable[[], Any]] = {
    "gzip": lambda: _Zlib(is_gzip=True),
    "x-gzip": lambda: _Zlib(is_gzip=True),
    "deflate": lambda: _Zlib(is_gzip=False),
    "br": _brotli,
}


_UNREADABLE = frozenset({"compress", "dcb", "dcz", "x-compress", "zstd"})


def check_coding(headers: Mapping[str, str]) -> None:
    """Reject a file that would stay compressed.

    Other unknown codings are those of servers that confuse them with charsets.

    Raises:
        ApiConnectionError: No decoder is there for a coding of the body.
    """
    for name in headers.get("content-encoding", "").lower().split(","):
        if (name := name.strip()) in _UNREADABLE or (name == "br" and _brotli() is None):
            raise ApiConnectionError(f"the body has the coding {name}, which cannot be read", sent=True, permanent=True)


class Decoder:
    """The decoders of a ``Content-Encoding``. A body with an unknown coding stays as it is.

    Raises:
        ApiConnectionError: There are too many codings.
    """

    def __init__(self, content_encoding: str) -> None:
        names = [name for part in content_encoding.lower().split(",") if (name := part.strip()) not in ("", "identity")]
        if len(names) > _MAX_CODINGS:
            raise decompression_failed()
        decoders: list[Any] = [_DECODERS[name]() if name in _DECODERS else None for name in reversed(names)]
        self._decoders = [] if None in decoders else decoders

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the decompressed data in chunks of limited size.

        Raises:
            ApiConnectionError: The data does not match the coding.
        """
        chunks: Iterable[bytes] = (data,)
        for decoder in self._decoders:
            chunks = _decode(decoder, chunks)
        try:
            yield from chunks
        except Exception:  # each library raises other errors
            raise decompression_failed() from None

    def finish(self) -> None:
        """Check that the body is complete.

        Raises:
            ApiConnectionError: It ends early.
        """
        try:
            for decoder in self._decoders:
                decoder.finish()
        except Exception:
            raise decompression_failed() from None


def _decode(decoder: Any, chunks: Iterable[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        yield from decoder.decode(chunk)


def decode(data: bytes, content_encoding: str | None, limit: int | None, deadline: float | None = None) -> bytes:
    """Return a body decompressed.

    Raises:
        ApiConnectionError: The body cannot be decompressed, ends early, or exceeds the limit.
        ApiTimeoutError: The deadline has passed.
    """
    if not content_encoding or not data:
        return data
    decoder = Decoder(content_encoding)
    data = join(decoder.feed(data), limit, deadline)
    decoder.finish()
    return data


def join(chunks: Iterable[bytes], limit: int | None, deadline: float | None = None) -> bytes:
    """Return the chunks joined.

    Raises:
        ApiConnectionError: They exceed the limit.
        ApiTimeoutError: The deadline, a time on the monotonic clock, has passed.
    """
    kept: list[bytes] = []
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if limit is not None and size > limit:
            raise response_too_large(limit)
        if deadline is not None and monotonic() >= deadline:
            raise ApiTimeoutError("the deadline has passed", sent=True)
        kept.append(chunk)
    return b"".join(kept)


async def ajoin(chunks: AsyncIterable[bytes], limit: int | None) -> bytes:
    """Return the chunks joined; see ``join``."""
    kept: list[bytes] = []
    size = 0
    async for chunk in chunks:
        size += len(chunk)
        if limit is not None and size > limit:
            raise response_too_large(limit)
        kept.append(chunk)
    return b"".join(kept)


def decoded(chunks: Iterator[bytes], content_encoding: str | None) -> Iterator[bytes]:
    """Yield the chunks of a body decompressed; see ``decode``. There is no limit."""
    decoder = Decoder(content_encoding or "")
    for chunk in chunks:
        yield from decoder.feed(chunk)
    decoder.finish()


async def adecoded(chunks: AsyncIterator[bytes], content_encoding: str | None) -> AsyncIterator[bytes]:
    """Yield the chunks of a body decompressed; see ``decoded``."""
    decoder = Decoder(content_encoding or "")
    async for chunk in chunks:
        for data in decoder.feed(chunk):
            yield data
    decoder.finish()
