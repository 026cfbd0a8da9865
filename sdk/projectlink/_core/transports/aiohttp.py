"""Transport over aiohttp, the default of the async client."""

from __future__ import annotations

import asyncio
import inspect
import math
from collections.abc import AsyncIterator, Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from yarl import URL

from projectlink._core.configuration import Configuration
from projectlink._core.errors import TransportError
from projectlink._core.headers import Headers, decode_header
from projectlink._core.http.decoding import adecoded, ajoin, decode, response_too_large
from projectlink._core.http.raw_response import AsyncRESTResponse
from projectlink._core.http.request import Request, seconds_left, split_timeout
from projectlink._core.http.response import (
    MAX_HEAD_BYTES,
    MAX_HEADERS,
    EncodedHeaders,
    InvalidResponseError,
    RawResponse,
)
from projectlink._core.transports import errors
from projectlink._core.transports.framing import ResponseReader
from projectlink._core.transports.origin_pools import MAX_ORIGINS
from projectlink._core.transports.per_loop import PerLoop
from projectlink._core.transports.proxy import Proxy, proxy_for
from projectlink._core.transports.sockets import readiness_of, socket_options
from projectlink._core.transports.tls import tls_context

if TYPE_CHECKING:
    from ssl import SSLContext

_SKIPPED_HEADERS = ("Content-Type",)  # aiohttp adds it to requests without a body
_LIMITS: dict[str, Any] = {"max_line_size": MAX_HEAD_BYTES, "max_field_size": MAX_HEAD_BYTES}
if "max_headers" in inspect.signature(aiohttp.ClientSession).parameters:
    _LIMITS["max_headers"] = MAX_HEADERS
_ERRORS = (aiohttp.ClientError, asyncio.TimeoutError, OSError)


class AiohttpTransport:
    """A transport with a session for each event loop.

    Args:
        configuration: Settings of the network: pool size, TLS, proxy.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._sessions = PerLoop(self._open_session, aiohttp.ClientSession.close)
        self._has_open_responses = False  # callers may hold unread responses, and so connections, for any time
        self._tls: SSLContext | None = None
        self._proxies: dict[str, Proxy | None] = {}

    async def send(self, request: Request) -> RawResponse:
        """Send one request once.

        Raises:
            TransportError: No complete response arrived.
        """
        loop, session = self._sessions.current
        if loop is not asyncio.get_running_loop():
            session = await self._sessions.get()
        if request.origin not in self._proxies:
            if len(self._proxies) >= MAX_ORIGINS:
                self._proxies.clear()
            self._proxies[request.origin] = proxy_for(self._configuration, request.origin)
        proxy = self._proxies[request.origin]
        secure = request.origin.startswith("https:")
        body = request.body
        headers = {**request.headers, **proxy.headers} if proxy and not secure else request.headers
        try:
            response = await session.request(
                request.method,
                URL(request.origin + request.target, encoded=True),
                data=body if body is None or isinstance(body, bytes) else body.achunks(),
                headers=headers,
                skip_auto_headers=None if body is not None or request.method == "GET" else _SKIPPED_HEADERS,
                allow_redirects=False,
                timeout=_timeout(request.timeout, self._has_open_responses)
                if request.deadline is None
                else _timeout_until(request.deadline, request.timeout),
                proxy=proxy.url if proxy else None,
                proxy_headers=proxy.headers if proxy and secure else None,
                ssl=self._tls_context() if secure or (proxy and proxy.url.startswith("https:")) else True,
            )
            pairs = EncodedHeaders(response.raw_headers)
            if not request.unread:
                data = await _read(response, self._configuration.max_response_bytes, request.deadline)
                return RawResponse(response.status, _reason(response), pairs, data)
        except _ERRORS as error:
            raise self._error(error, request.origin) from None
        self._has_open_responses = True
        unread = AsyncRESTResponse(response.status, _reason(response), Headers(pairs), _Reader(response))
        return RawResponse(response.status, _reason(response), pairs, b"", unread)

    async def close(self) -> None:
        """Close all connections."""
        await self._sessions.close()

    def _open_session(self) -> aiohttp.ClientSession:
        connector = _Connector(limit=self._configuration.connection_pool_maxsize)
        # aiohttp has no public option for the protocol of its connections.
        factory: Any = partial(_Protocol, asyncio.get_running_loop(), socket_options(self._configuration))
        connector._factory = factory
        session = aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False, **_LIMITS
        )
        # The call flow retries and records each attempt. aiohttp has no public option to turn off its own retry.
        session._retry_connection = False
        return session

    def _tls_context(self) -> SSLContext:
        if self._tls is None:
            self._tls = tls_context(self._configuration)
        return self._tls

    def _error(self, error: Exception, origin: str) -> TransportError:
        if isinstance(error, aiohttp.InvalidURL):
            raise errors.invalid_url() from None
        if isinstance(error, (_ConnectError, aiohttp.ClientConnectorError)):
            cause: Any = getattr(error, "certificate_error", None) or getattr(error, "os_error", error)
            return errors.connect_failed(self._configuration, origin, cause)
        return _to_transport_error(error)


class _ConnectError(aiohttp.ClientError):
    """A connection that broke before the request was sent."""


class _Connector(aiohttp.TCPConnector):
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
            raise _ConnectError(str(error)) from error


@lru_cache(maxsize=64)
def _timeout(timeout: Any, limits_pool_wait: bool) -> aiohttp.ClientTimeout:
    connect, read = split_timeout(timeout)
    # A request may have to wait for a free connection. The timeouts of other requests bound that wait, unless a
    # caller holds an unread response. A timeout for it starts a timer in every request, so it is set only then.
    pool_wait = connect + read if limits_pool_wait and connect and read else None
    return aiohttp.ClientTimeout(connect=pool_wait, sock_connect=connect, sock_read=read)


def _timeout_until(deadline: float, timeout: Any) -> aiohttp.ClientTimeout:
    """Return a timeout whose total, which includes reading the body, ends at the deadline."""
    connect, read = split_timeout(timeout)
    # By default aiohttp rounds timeouts above a threshold up to whole seconds.
    left = seconds_left(deadline)
    return aiohttp.ClientTimeout(total=left, sock_connect=connect, sock_read=read, ceil_threshold=math.inf)


class _Protocol(ResponseHandler):
    """A connection that accepts what the other transports accept, by the rules of ``framing``.

    It is used again only if the last response and nothing else has arrived.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, options: list[tuple[int, int, int | bytes]]) -> None:
        super().__init__(loop)
        self._options = options
        self._is_readable: Callable[[], bool] | None = None
        self._reader: ResponseReader | None = None

    def connection_made(self, transport: Any) -> None:
        """Set the options of the socket."""
        super().connection_made(transport)
        connection = transport.get_extra_info("socket")
        if connection is not None:
            for option in self._options:
                connection.setsockopt(*option)
            self._is_readable = readiness_of(connection)

    def is_connected(self) -> bool:
        """Return whether the idle connection may be used again. The event loop may not have read its end yet."""
        if not super().is_connected() or self.should_close:
            return False
        return self._is_readable is None or not self._is_readable()

    def set_response_params(self, *, skip_payload: bool = False, **settings: Any) -> None:
        """Start a request; this is called before its response can arrive."""
        self._reader = self._reader or ResponseReader()
        self._reader.start_request(b"HEAD" if skip_payload else b"GET")
        super().set_response_params(skip_payload=skip_payload, **settings)

    def data_received(self, data: bytes) -> None:
        """Hand on the bytes of the response, and close the connection after it if others arrive."""
        reader = self._reader
        if reader is None or not data:
            super().data_received(data)
            return
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
        elif not reader.is_over:
            self.start_timeout()  # the server is sending, though slowly


def _reason(response: aiohttp.ClientResponse) -> str:
    reason = response.reason or ""
    return reason if reason.isascii() else decode_header(reason.encode("utf-8", "surrogateescape"))


async def _read(response: aiohttp.ClientResponse, limit: int | None, deadline: float | None) -> bytes:
    """Read the body, decompressed.

    Raises:
        ApiConnectionError: It exceeds the limit, or cannot be decompressed.
        ApiTimeoutError: The deadline has passed.
    """
    if response.content.is_eof() or limit is None or (response.content_length or limit + 1) <= limit:
        data = await response.read()
        if limit is not None and len(data) > limit:
            raise response_too_large(limit)
    else:
        try:
            data = await ajoin(response.content.iter_any(), limit)
        except BaseException:
            response.close()
            raise
    coding = _content_encoding(response) if "Content-Encoding" in response.headers else ""
    return decode(data, coding, limit, deadline)


def _content_encoding(response: aiohttp.ClientResponse) -> str:
    """Return the codings of the body, whose header may have several lines."""
    return ", ".join(response.headers.getall("Content-Encoding", ()))


class _Reader:
    """A reader of an unread body."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def stream(self, amt: int) -> AsyncIterator[bytes]:
        try:
            chunks = self._response.content.iter_chunked(amt)
            async for chunk in adecoded(chunks, _content_encoding(self._response)):
                yield chunk
        except _ERRORS as error:
            raise _to_transport_error(error) from None
        finally:
            self.close()

    def close(self) -> None:
        self._response.close()


def _to_transport_error(error: Exception) -> TransportError:
    if isinstance(error, TransportError):
        return error
    message = str(error) or type(error).__name__
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return errors.connect_timeout()
    if isinstance(error, asyncio.TimeoutError):
        return errors.read_timeout()
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return errors.proxy_failed(f"{error.status} {error.message}")
    return errors.connection_broken(message)
