"""Connections of the transport over aiohttp."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler

from projectlink._core.http.response import InvalidResponseError
from projectlink._core.transports.framing import ResponseReader
from projectlink._core.transports.sockets import readiness_of

_AT_ONCE = 1e-9
"""Read timeout in seconds that ends at the next turn of the event loop."""


class ConnectError(aiohttp.ClientError):
    """A connection that broke before the request was sent."""


class Connector(aiohttp.TCPConnector):
    """A connector that tells errors of opening a connection from those of its use, and bounds every wait.

    aiohttp has no timeout for the answer of a proxy. Its public ``connect`` is called for open connections too.
    """

    async def _create_connection(self, req: Any, traces: Any, timeout: aiohttp.ClientTimeout) -> ResponseHandler:
        bounds = timeout.sock_connect, timeout.sock_read
        seconds = None if req.proxy is None or None in bounds else sum(bound or 0 for bound in bounds)
        try:
            return await asyncio.wait_for(super()._create_connection(req, traces, timeout), seconds)
        except (aiohttp.ClientConnectorError, aiohttp.ClientHttpProxyError):
            raise
        except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, aiohttp.ClientResponseError) as error:
            raise ConnectError(str(error)) from error


class Connection(ResponseHandler):
    """A connection that accepts what the other transports accept, by the rules of ``framing``.

    It is used again only if the last response and nothing else has arrived.

    aiohttp starts a timer for a read timeout and cancels it, twice for each request. This class hides the timeout from
    it, keeps one timer for the connection, and lets aiohttp end the request when nothing has arrived for that time.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, options: list[tuple[int, int, int | bytes]]) -> None:
        super().__init__(loop)
        self._options = options
        self._is_readable: Callable[[], bool] | None = None
        self._reader: ResponseReader | None = None
        self._event_loop = loop
        self._seconds: float | None = None
        """Time that the server has to send something; None for no limit."""
        self._waits_since: float | None = None
        """Time of the last progress; None while the request is sent."""
        self._was_paused = False
        self._progress_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Set the options of the socket."""
        super().connection_made(transport)
        connection = transport.get_extra_info("socket")
        if connection is not None:
            for option in self._options:
                connection.setsockopt(*option)
            self._is_readable = readiness_of(connection)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Stop the timer."""
        if self._progress_timer is not None:
            self._progress_timer.cancel()
        super().connection_lost(exc)

    def is_connected(self) -> bool:
        """Return whether the idle connection may be used again. The event loop may not have read its end yet."""
        transport = self.transport
        if transport is None or transport.is_closing() or self.should_close:
            return False
        return self._is_readable is None or not self._is_readable()

    def set_response_params(
        self, *, skip_payload: bool = False, read_timeout: float | None = None, **settings: Any
    ) -> None:
        """Start a request; this is called before its response can arrive."""
        if self._reader is None:
            self._reader = ResponseReader()
        self._reader.start_request("HEAD" if skip_payload else "GET")
        self._seconds, self._waits_since = read_timeout, None
        super().set_response_params(skip_payload=skip_payload, **settings)

    def start_timeout(self) -> None:
        """Count the time without progress from now on."""
        if not self._seconds:
            return
        self._waits_since = now = self._event_loop.time()
        timer = self._progress_timer
        if timer is None or timer.when() > now + self._seconds:
            if timer is not None:
                timer.cancel()
            self._progress_timer = self._event_loop.call_later(self._seconds, self._check_progress)

    def pause_reading(self) -> None:
        """Do not count the time in which the server waits for this client."""
        self._was_paused = True
        super().pause_reading()

    def eof_received(self) -> None:
        """Stop counting: nothing more will arrive."""
        self._waits_since = None
        super().eof_received()

    def data_received(self, data: bytes) -> None:
        """Hand on the bytes of the response, and close the connection after it if others arrive."""
        reader = self._reader
        if reader is None or not data:
            super().data_received(data)
            return
        if self._progress_timer is None:
            self.start_timeout()
        else:
            self._waits_since = self._event_loop.time()
        try:
            accepted = reader.feed(data)
        except InvalidResponseError as error:
            self.set_exception(aiohttp.ServerDisconnectedError(str(error)))
            if self.transport is not None:
                self.transport.close()
            return
        if not reader.is_clean:
            self.force_close()
        if accepted:
            super().data_received(accepted)

    def _check_progress(self) -> None:
        """End a request without progress, or wait for the rest of its time."""
        self._progress_timer = None
        if not self._seconds or self._waits_since is None or self._reader is None or self._reader.is_over:
            return
        now = self._event_loop.time()
        if self._was_paused:
            self._waits_since = now
            self._was_paused = self.transport is not None and not self.transport.is_reading()
        left = self._waits_since + self._seconds - now
        if left > 0:
            self._progress_timer = self._event_loop.call_later(left, self._check_progress)
        else:
            self.read_timeout = _AT_ONCE
            super().start_timeout()
