"""Response types: head, raw response and typed result."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

from projectlink._core.attempt import Attempt
from projectlink._core.headers import Headers, decode_header
from projectlink._core.instances import ValidatedByInstance

T = TypeVar("T")

MAX_HEAD_BYTES = 100 * 1024
STATUSES_WITHOUT_BODY = (204, 304)
MAX_HEADERS = MAX_HEAD_BYTES // 4  # more do not fit into a head
MAX_INTERIM_RESPONSES = 100
_STATUS_LINE = rb"HTTP/1\.([01]) +([1-9]\d\d)(?: ([^\0\r\n]*))?\r?\n"
_VALUE = rb":([^\0\r\n]*(?:\r?\n[ \t][^\0\r\n]*)*)"  # with continuation lines
_NAME = rb"[!#-'*+.^`|~\w-]+"
_parse_status_line = re.compile(_STATUS_LINE).match
_parse_head = re.compile(rb"%b((?:%b%b\r?\n)*)(?:\r?\n)?" % (_STATUS_LINE, _NAME, _VALUE), re.ASCII).fullmatch
_find_headers = re.compile(rb"(%b)%b\r?\n" % (_NAME, _VALUE), re.ASCII).findall
_find_framing = re.compile(rb"\n(Content-Length|Transfer-Encoding)%b" % _VALUE, re.ASCII | re.IGNORECASE).findall
_find_fold = re.compile(rb"\r?\n[ \t]+")


class InvalidResponseError(Exception):
    """The bytes of a connection are not a valid response."""


def protocol_switched() -> InvalidResponseError:
    """Return the error for a response 101, after which the connection speaks another protocol."""
    return InvalidResponseError("the server switched to another protocol, which was not requested")


def too_many_interim_responses() -> InvalidResponseError:
    """Return the error for a server that sends interim responses only."""
    return InvalidResponseError(f"more than {MAX_INTERIM_RESPONSES} interim responses (1xx) arrived")


class Head:
    """The head of an HTTP/1.1 response.

    The rules are those of aiohttp's parser, so that a response is valid for all transports or for none.

    Attributes:
        minor_version: 0 or 1, of HTTP/1.0 or HTTP/1.1.
        status: HTTP status code.
        reason: HTTP reason phrase.
        headers: Names and values, in the order received; empty without ``with_headers``.
        is_chunked: Whether the body has chunks.
        length: Number of bytes of the body; None if the head does not tell it.
        is_interim: Whether another head follows, which is that of the response.
        is_doubtful: Whether a body may follow that the status forbids.
    """

    __slots__ = ("headers", "is_chunked", "is_doubtful", "is_interim", "length", "minor_version", "reason", "status")

    def __init__(self, data: bytes, method: str | None, *, with_headers: bool = False) -> None:
        found = _parse_head(data)
        if found is None:
            if _parse_status_line(data):
                raise InvalidResponseError("invalid header")
            first = decode_header(data.split(b"\n")[0].strip())
            raise InvalidResponseError(f"invalid status line: {first[:100]!r}")
        version, status, reason, fields = found.group(1, 2, 3, 4)
        self.minor_version, self.status = int(version), int(status)
        to_text = bytes.decode if data.isascii() else decode_header
        self.reason = to_text(reason.strip()) if reason else ""
        self.length: int | None = None
        self.is_chunked = False
        for name, value in _find_framing(data):
            value = value.strip(b" \t")  # of a folded value, line breaks are left, which are invalid here
            if len(name) == len("Content-Length"):
                if self.length is not None or not (value.isdigit() and len(value) < 20):
                    raise InvalidResponseError("invalid Content-Length")
                self.length = int(value)
            elif self.is_chunked or value.lower() != b"chunked":
                raise InvalidResponseError("the only supported Transfer-Encoding is chunked")
            else:
                self.is_chunked = True
        if self.is_chunked and self.length is not None:
            raise InvalidResponseError("both Content-Length and Transfer-Encoding")
        if self.status == 101:
            raise protocol_switched()
        self.is_interim = self.status < 200
        self.is_doubtful = False
        if self.status in STATUSES_WITHOUT_BODY or self.is_interim or method == "HEAD":
            self.is_doubtful = method != "HEAD" and (bool(self.length) or self.is_chunked)
            self.is_chunked, self.length = False, 0

        self.headers: list[tuple[str, str]] = []
        if with_headers:
            for name, value in _find_headers(fields):
                value = value.strip()
                if b"\n" in value:
                    value = _find_fold.sub(b" ", value)
                self.headers.append((name.decode("ascii"), to_text(value)))


class EncodedHeaders:
    """Names and values of headers as bytes, decoded when they are needed."""

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Iterable[tuple[bytes, bytes]]) -> None:
        self._pairs = pairs

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((name.decode("latin-1"), decode_header(value)) for name, value in self._pairs)


class RawResponse(ValidatedByInstance):
    """One HTTP response as a transport returns it.

    Attributes:
        status: HTTP status code.
        reason: HTTP reason phrase.
        data: The whole body, decompressed; empty if ``unread`` is set.
        unread: The ``RESTResponse`` or ``AsyncRESTResponse`` that reads the body; None if ``data`` has it.
    """

    __slots__ = ("_pairs", "data", "reason", "status", "unread")

    def __init__(
        self,
        status: int,
        reason: str | None,
        headers: Iterable[tuple[str, str]],
        data: bytes,
        unread: Any = None,
    ) -> None:
        self.status = status
        self.reason = reason or ""
        self.data = data
        self.unread = unread
        self._pairs = headers

    @property
    def headers(self) -> Headers:
        """Return the response headers, case-insensitive."""
        return Headers(self._pairs)

    def discard(self) -> None:
        """Release the connection of an unread body."""
        if self.unread is not None:
            self.unread.close()


class ApiResponse(Generic[T], ValidatedByInstance):
    """A successful response with its result.

    Also a sequence ``data, status_code, headers``, which older generated clients return.

    Attributes:
        status_code: HTTP status code.
        headers: Response headers, case-insensitive.
        data: The result, of the operation's return type.
        raw_data: The response body, decompressed.
        history: Every attempt of the call.
    """

    __slots__ = ("data", "headers", "history", "raw_data", "status_code")

    def __init__(
        self, status_code: int, headers: Headers, data: T, raw_data: bytes, history: tuple[Attempt, ...] = ()
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.data = data
        self.raw_data = raw_data
        self.history = history

    def __iter__(self) -> Iterator[Any]:
        return iter((self.data, self.status_code, self.headers))

    def __getitem__(self, index: int) -> Any:
        return (self.data, self.status_code, self.headers)[index]

    def __len__(self) -> int:
        return 3

    def __repr__(self) -> str:
        return f"ApiResponse(status_code={self.status_code}, data={self.data!r})"
