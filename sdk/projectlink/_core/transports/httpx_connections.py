"""Connections of httpcore that serve one request at a time, over HTTP/2 too.

httpcore shares an HTTP/2 connection between threads without locking its state, and what an interrupted or cancelled
request has left there fails or stops the others. Nor does it end a response that is closed early: the server goes on
sending it until flow control allows no more bytes to any response.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpcore


class _Exclusive:
    """A connection from the start of a request to the end of its response. Others find it unavailable.

    Idle, it is not used again if there is anything to read: the server may have closed it.
    """

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._in_use = threading.Lock()  # acquired and released in one step, which no interrupt divides
        self._stream: Any = None

    def _acquire(self) -> None:
        if not self._in_use.acquire(blocking=False):
            raise httpcore.ConnectionNotAvailable

    def _wrap(self, response: httpcore.Response, body: Any) -> httpcore.Response:
        self._stream = response.extensions.get("network_stream")
        return httpcore.Response(
            response.status, headers=response.headers, content=body, extensions=response.extensions
        )

    def release(self) -> None:
        """Let other requests use the connection."""
        self._in_use.release()

    def info(self) -> str:
        """Return a description for logs."""
        return str(self._inner.info())

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        """Return whether the connection leads to an origin."""
        return bool(self._inner.can_handle_request(origin))

    def is_available(self) -> bool:
        """Return whether a request may use the connection."""
        return not self._in_use.locked() and bool(self._inner.is_available())

    def has_expired(self) -> bool:
        """Return whether the idle connection must not be used again."""
        if self._in_use.locked():
            return False
        is_readable = self._stream is not None and self._stream.get_extra_info("is_readable")
        return bool(is_readable or self._inner.has_expired())

    def is_idle(self) -> bool:
        """Return whether no request uses the connection."""
        return not self._in_use.locked() and bool(self._inner.is_idle())

    def is_closed(self) -> bool:
        """Return whether the connection is closed."""
        return bool(self._inner.is_closed())


class Connection(_Exclusive, httpcore.ConnectionInterface):
    """A sync connection."""

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request and return its response.

        Raises:
            ConnectionNotAvailable: Another request uses the connection.
        """
        self._acquire()
        try:
            response = self._inner.handle_request(request)
            return self._wrap(response, _Body(response.stream, self))
        except BaseException:
            try:
                self._inner.close()
            finally:
                self.release()
            raise

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()


class AsyncConnection(_Exclusive, httpcore.AsyncConnectionInterface):
    """An async connection."""

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request and return its response.

        Raises:
            ConnectionNotAvailable: Another request uses the connection.
        """
        self._acquire()
        try:
            response = await self._inner.handle_async_request(request)
            return self._wrap(response, _AsyncBody(response.stream, self))
        except BaseException:
            try:
                await self._inner.aclose()
            finally:
                self.release()
            raise

    async def aclose(self) -> None:
        """Close the connection."""
        await self._inner.aclose()


class _Body:
    """The body of a response, which closes the connection unless it is read as a whole."""

    def __init__(self, inner: Any, connection: Connection) -> None:
        self._inner = inner
        self._connection = connection
        self._is_complete = self._is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner
        self._is_complete = True

    def close(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        try:
            self._inner.close()
            if not self._is_complete:
                self._connection.close()
        finally:
            self._connection.release()


class _AsyncBody:
    def __init__(self, inner: Any, connection: AsyncConnection) -> None:
        self._inner = inner
        self._connection = connection
        self._is_complete = self._is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._inner:
            yield chunk
        self._is_complete = True

    async def aclose(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        try:
            await self._inner.aclose()
            if not self._is_complete:
                await self._connection.aclose()
        finally:
            self._connection.release()


def use_exclusively(pool: Any, connection: Callable[[Any], Any]) -> None:
    """Let a pool of httpcore create connections of the class ``connection``."""
    create = pool.create_connection
    pool.create_connection = lambda origin: connection(create(origin))
