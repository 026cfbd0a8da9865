"""Framing of HTTP/1.1 responses: which bytes of a connection belong to which response."""

from __future__ import annotations

import re
from collections.abc import Callable

from projectlink._core.http.response import (
    MAX_HEAD_BYTES,
    MAX_INTERIM_RESPONSES,
    Head,
    InvalidResponseError,
    too_many_interim_responses,
)

_MAX_CHUNK_LINE_BYTES = 8192

_FRAMING_HEADER = rb"(?i:content-length|transfer-encoding):"
_OTHER_HEADERS = rb"(?:(?!%b)[!#-'*+.^`|~\w-]+:[^\0\r\n]*\r\n)*" % _FRAMING_HEADER
_match_plain_head = re.compile(
    rb"HTTP/1\.1 (?!204|304)[2-5]\d\d(?: [^\0\r\n]*)?\r\n%b(?i:content-length):[ \t]*(\d{1,15})[ \t]*\r\n%b\r\n"
    % (_OTHER_HEADERS, _OTHER_HEADERS),
    re.ASCII,
).match
"""Matches a head that has a body of a known length; most heads are such."""
_find_head_end = re.compile(rb"\n\r?\n").search
_parse_chunk_size = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r\n").fullmatch
_is_trailer = re.compile(rb"[!#-'*+.^`|~\w-]+:[^\0\r\n]*\r\n", re.ASCII).fullmatch


class ResponseReader:
    """The bytes of a connection, one response for each request.

    Attributes:
        is_clean: Whether the connection may be used again: the last response is complete and no byte followed it.
        is_over: Whether the response is complete.
    """

    __slots__ = ("_buffer", "_interim_count", "_left", "_method", "_skipped_bytes", "_step", "is_clean", "is_over")

    def __init__(self) -> None:
        self.is_clean = True
        self._buffer = b""
        self.is_over = True
        self._interim_count = self._skipped_bytes = 0
        self._left: int | None = 0
        self._method = ""
        self._step: Callable[[ResponseReader], bytes | None] = ResponseReader._skip

    def start_request(self, method: str) -> None:
        """Notice that a request is sent; further parts of it change nothing."""
        if self.is_over:
            self.is_over, self._method = False, method
            self._buffer, self._step = b"", ResponseReader._read_head
            self._interim_count = self._skipped_bytes = 0

    @property
    def is_tunnel(self) -> bool:
        """Return whether the response is that of a proxy to CONNECT."""
        return self._method == "CONNECT"

    def feed(self, data: bytes) -> bytes:
        """Return the received bytes that belong to the current response, without interim responses.

        Raises:
            InvalidResponseError: A head or a chunk is invalid.
        """
        if not self._buffer and (left := self._find_end(data)) >= 0:
            if left:
                self._left, self._step = left, ResponseReader._read_body
            else:
                self._end()
            return data  # without a copy
        self._buffer += data
        kept: list[bytes] = []
        while self._buffer:
            chunk = self._step(self)
            if chunk is None:
                break
            kept.append(chunk)
        if self.is_over and self._buffer:
            self.is_clean = False
            self._buffer = b""
        return b"".join(kept)

    def _find_end(self, data: bytes) -> int:
        """Return how many bytes of a body of known length follow the data; negative if the data needs a closer look."""
        if self._step is ResponseReader._read_body:
            return -1 if self._left is None else self._left - len(data)
        if self._step is not ResponseReader._read_head or self._method in ("HEAD", "CONNECT"):
            return -1
        found = _match_plain_head(data)
        if found is None or found.end() > MAX_HEAD_BYTES:
            return -1
        return found.end() + int(found[1]) - len(data)

    def _take(self, size: int) -> bytes:
        data, self._buffer = self._buffer[:size], self._buffer[size:]
        return data

    def _skip(self) -> bytes | None:
        return None

    def _read_head(self) -> bytes | None:
        data = self._buffer.lstrip(b"\r\n")
        self._skipped_bytes += len(self._buffer) - len(data)
        self._buffer = data
        end = _find_head_end(data)
        if (end.end() if end else len(data)) + self._skipped_bytes > MAX_HEAD_BYTES:
            raise InvalidResponseError(f"the head has more than {MAX_HEAD_BYTES} bytes")
        if end is None:
            return None
        data = self._take(end.end())
        self._skipped_bytes = 0
        head = Head(data, self._method)
        if head.is_interim:
            self._interim_count += 1
            if self._interim_count > MAX_INTERIM_RESPONSES:
                raise too_many_interim_responses()
            return b""
        if head.is_doubtful:
            self.is_clean = False
        if self._method == "CONNECT" and head.status < 300:
            # All bytes that follow are those of another protocol.
            self._left, self._step = None, ResponseReader._read_body
        elif head.is_chunked:
            self._step = ResponseReader._read_chunk_size
        else:
            self._left, self._step = head.length, ResponseReader._read_body
            if head.length == 0:
                self._end()
        return data

    def _read_body(self) -> bytes | None:
        if self._left is None:
            return self._take(len(self._buffer))
        data = self._take(self._left)
        self._left -= len(data)
        if self._left == 0:
            self._end()
        return data

    def _take_line(self) -> bytes | None:
        end = self._buffer.find(b"\n") + 1
        if (end or len(self._buffer)) > _MAX_CHUNK_LINE_BYTES:
            raise InvalidResponseError("a line of a chunk is too long")
        return self._take(end) if end else None

    def _read_chunk_size(self) -> bytes | None:
        line = self._take_line()
        if line is None:
            return None
        size = _parse_chunk_size(line)
        if size is None:
            raise InvalidResponseError("invalid chunk size")
        self._left = int(size[1], 16)
        self._step = ResponseReader._read_chunk if self._left else ResponseReader._read_trailer
        return line

    def _read_chunk(self) -> bytes | None:
        assert self._left is not None
        if self._left:
            data = self._take(self._left)
            self._left -= len(data)
            return data
        line = self._take_line()
        if line not in (None, b"\r\n"):
            raise InvalidResponseError("a chunk has another size than declared")
        if line is not None:
            self._step = ResponseReader._read_chunk_size
        return line

    def _read_trailer(self) -> bytes | None:
        """Leave the trailer out: nothing reads it, and the HTTP libraries disagree on what it may hold."""
        line = self._take_line()
        if line is None:
            return None
        if line == b"\r\n":
            self._end()
            return line
        self._skipped_bytes += len(line)
        if not _is_trailer(line) or self._skipped_bytes > MAX_HEAD_BYTES:
            raise InvalidResponseError("invalid trailer")
        return b""

    def _end(self) -> None:
        self.is_over, self._step = True, ResponseReader._skip
