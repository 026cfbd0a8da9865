"""Responses whose body is still to be read, as ``<operation>_without_preload_content`` returns them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from projectlink._core.headers import Headers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from projectlink._core.http.response import RawResponse

_CHUNK = 65536


class _Unread:
    def __init__(self, status: int, reason: str | None, headers: Headers) -> None:
        self.status = status
        self.reason = reason or ""
        self.headers = headers
        self._data: bytes | None = None

    def getheaders(self) -> Mapping[str, str]:
        """All response headers."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """A response header."""
        return self.headers.get(name, default)


class RESTResponse(_Unread):
    """An HTTP response of any status. Close it, use it as a context manager, or read it to its end.

    Attributes:
        status: HTTP status code.
        reason: HTTP reason phrase.
        headers: Response headers, case-insensitive.
    """

    def __init__(self, status: int, reason: str | None, headers: Headers, reader: Any) -> None:
        super().__init__(status, reason, headers)
        self._reader = reader

    @property
    def data(self) -> bytes:
        """The whole body, read when it is first asked for; see ``read``."""
        return self.read()

    def read(self) -> bytes:
        """Read the whole body, and keep it in ``data``.

        Raises:
            TransportError: the connection broke or timed out.
        """
        if self._data is None:
            self._data = b"".join(self.stream())
        return self._data

    def stream(self, amt: int = _CHUNK) -> Iterator[bytes]:
        """Read the body in chunks of about ``amt`` bytes, without keeping it.

        Raises:
            TransportError: the connection broke or timed out.
        """
        return self._reader.stream(amt)  # type: ignore[no-any-return]

    def close(self) -> None:
        """Let go of the connection."""
        self._reader.close()

    def __enter__(self) -> RESTResponse:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncRESTResponse(_Unread):
    """The async twin of ``RESTResponse``: ``await read()``, ``async for`` over ``stream()``."""

    def __init__(self, status: int, reason: str | None, headers: Headers, reader: Any) -> None:
        super().__init__(status, reason, headers)
        self._reader = reader

    @property
    def data(self) -> bytes | None:
        """The whole body once it has been read, else None."""
        return self._data

    async def read(self) -> bytes:
        """Read the whole body, and keep it in ``data``.

        Raises:
            TransportError: the connection broke or timed out.
        """
        if self._data is None:
            self._data = b"".join([chunk async for chunk in self.stream()])
        return self._data

    def stream(self, amt: int = _CHUNK) -> AsyncIterator[bytes]:
        """Read the body in chunks of at most ``amt`` bytes, without keeping it.

        Raises:
            TransportError: the connection broke or timed out.
        """
        return self._reader.stream(amt)  # type: ignore[no-any-return]

    def close(self) -> None:
        """Let go of the connection."""
        self._reader.close()

    async def __aenter__(self) -> AsyncRESTResponse:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        self.close()


def cut(data: bytes, amt: int) -> Iterator[bytes]:
    """Some bytes in pieces of at most ``amt``."""
    return (data[at : at + amt] for at in range(0, len(data), amt))


class _Whole:
    """The reader of a body that is here already."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def stream(self, amt: int) -> Iterator[bytes]:
        return cut(self._data, amt)

    def close(self) -> None:
        pass


class _AsyncWhole(_Whole):
    async def stream(self, amt: int) -> AsyncIterator[bytes]:  # type: ignore[override]
        for piece in super().stream(amt):
            yield piece


def unread(response: RawResponse) -> RESTResponse:
    """The reader of a response, also where the transport has read the body."""
    if isinstance(response.unread, RESTResponse):
        return response.unread
    return RESTResponse(response.status, response.reason, response.headers, _Whole(response.data))


def async_unread(response: RawResponse) -> AsyncRESTResponse:
    """The async reader of a response."""
    if isinstance(response.unread, AsyncRESTResponse):
        return response.unread
    return AsyncRESTResponse(response.status, response.reason, response.headers, _AsyncWhole(response.data))
