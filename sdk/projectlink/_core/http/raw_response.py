"""Responses with an unread body, as ``<operation>_without_preload_content`` returns them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from projectlink._core.headers import Headers
from projectlink._core.http.response import RawResponse
from projectlink._core.instances import ValidatedByInstance

_CHUNK_BYTES = 65536


class _UnreadResponse(ValidatedByInstance):
    def __init__(self, status: int, reason: str | None, headers: Headers, reader: Any) -> None:
        self.status = status
        self.reason = reason or ""
        self.headers = headers
        self._reader = reader
        self._data: bytes | None = None

    def getheaders(self) -> Mapping[str, str]:
        """Return all response headers."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return a response header, or ``default`` if it is missing."""
        return self.headers.get(name, default)

    def close(self) -> None:
        """Release the connection."""
        self._reader.close()


class RESTResponse(_UnreadResponse):
    """An HTTP response of any status. Close it, use it as a context manager, or read the whole body.

    Attributes:
        status: HTTP status code.
        reason: HTTP reason phrase.
        headers: Response headers, case-insensitive.
    """

    @property
    def data(self) -> bytes:
        """Return the whole body, and read it first if necessary; see ``read``."""
        return self.read()

    def read(self) -> bytes:
        """Read the whole body and keep it in ``data``.

        Raises:
            TransportError: The connection broke or timed out.
        """
        if self._data is None:
            self._data = b"".join(self.stream())
        return self._data

    def stream(self, amt: int = _CHUNK_BYTES) -> Iterator[bytes]:
        """Read the body in chunks of about ``amt`` bytes, without keeping it.

        Raises:
            TransportError: The connection broke or timed out.
        """
        return self._reader.stream(amt)  # type: ignore[no-any-return]

    def __enter__(self) -> RESTResponse:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncRESTResponse(_UnreadResponse):
    """The async ``RESTResponse``: ``await read()``, ``async for`` over ``stream()``."""

    @property
    def data(self) -> bytes | None:
        """Return the whole body after ``read``, None before."""
        return self._data

    async def read(self) -> bytes:
        """Read the whole body and keep it in ``data``.

        Raises:
            TransportError: The connection broke or timed out.
        """
        if self._data is None:
            self._data = b"".join([chunk async for chunk in self.stream()])
        return self._data

    def stream(self, amt: int = _CHUNK_BYTES) -> AsyncIterator[bytes]:
        """Read the body in chunks of at most ``amt`` bytes, without keeping it.

        Raises:
            TransportError: The connection broke or timed out.
        """
        return self._reader.stream(amt)  # type: ignore[no-any-return]

    async def __aenter__(self) -> AsyncRESTResponse:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        self.close()


def split_chunks(data: bytes, amt: int) -> Iterator[bytes]:
    """Yield ``data`` in chunks of at most ``amt`` bytes."""
    return (data[at : at + amt] for at in range(0, len(data), amt))


class _BufferedStream:
    """A reader of a body that the transport has read already."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def stream(self, amt: int) -> Iterator[bytes]:
        return split_chunks(self._data, amt)

    def close(self) -> None:
        pass


class _AsyncBufferedStream(_BufferedStream):
    async def stream(self, amt: int) -> AsyncIterator[bytes]:  # type: ignore[override]
        for chunk in super().stream(amt):
            yield chunk


def rest_response(response: RawResponse) -> RESTResponse:
    """Return the unread response, also if the transport has read the body already."""
    if isinstance(response.unread, RESTResponse):
        return response.unread
    return RESTResponse(response.status, response.reason, response.headers, _BufferedStream(response.data))


def async_rest_response(response: RawResponse) -> AsyncRESTResponse:
    """Return the unread response, also if the transport has read the body already."""
    if isinstance(response.unread, AsyncRESTResponse):
        return response.unread
    return AsyncRESTResponse(response.status, response.reason, response.headers, _AsyncBufferedStream(response.data))
