"""Transport over aiohttp, the default of the async client."""

from __future__ import annotations

import asyncio
import inspect
import math
from collections.abc import AsyncIterator
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import aiohttp
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
    RawResponse,
)
from projectlink._core.transports import errors
from projectlink._core.transports.aiohttp_connections import ConnectError, Connection, Connector
from projectlink._core.transports.origin_pools import MAX_ORIGINS
from projectlink._core.transports.per_loop import PerLoop
from projectlink._core.transports.proxy import proxy_for
from projectlink._core.transports.sockets import socket_options
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
        self._routes: dict[str, tuple[dict[str, str], dict[str, Any]]] = {}
        """Headers of a proxy and further options of requests, by the origin of the request."""

    async def send(self, request: Request) -> RawResponse:
        """Send one request once.

        Raises:
            TransportError: No complete response arrived.
        """
        loop, session = self._sessions.current
        if loop is not asyncio.get_running_loop():
            session = await self._sessions.get()
        body = request.body
        try:
            if request.origin not in self._routes:
                self._add_route(request.origin)
            proxy_headers, options = self._routes[request.origin]
            response = await session.request(
                request.method,
                URL(request.origin + request.target, encoded=True),
                data=body if body is None or isinstance(body, bytes) else body.achunks(),
                headers={**request.headers, **proxy_headers} if proxy_headers else request.headers,
                skip_auto_headers=None if body is not None or request.method == "GET" else _SKIPPED_HEADERS,
                allow_redirects=False,
                timeout=_timeout(request.timeout, self._has_open_responses)
                if request.deadline is None
                else _timeout_until(request.deadline, request.timeout),
                **options,
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
        connector = Connector(limit=self._configuration.connection_pool_maxsize)
        # aiohttp has no public option for the protocol of its connections.
        factory: Any = partial(Connection, asyncio.get_running_loop(), socket_options(self._configuration))
        connector._factory = factory
        session = aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False, **_LIMITS
        )
        # The call flow retries and records each attempt. aiohttp has no public option to turn off its own retry.
        session._retry_connection = False
        return session

    def _add_route(self, origin: str) -> None:
        proxy = proxy_for(self._configuration, origin)
        is_secure = origin.startswith("https:")
        headers: dict[str, str] = {}
        options: dict[str, Any] = {}
        if proxy is not None:
            options["proxy"] = proxy.url
            if is_secure:
                options["proxy_headers"] = proxy.headers
            else:
                headers = proxy.headers
        if is_secure or (proxy is not None and proxy.url.startswith("https:")):
            options["ssl"] = self._tls_context()
        if len(self._routes) >= MAX_ORIGINS:
            self._routes.clear()
        self._routes[origin] = headers, options

    def _tls_context(self) -> SSLContext:
        if self._tls is None:
            self._tls = tls_context(self._configuration)
        return self._tls

    def _error(self, error: Exception, origin: str) -> TransportError:
        if isinstance(error, aiohttp.InvalidURL):
            raise errors.invalid_url() from None
        if isinstance(error, (ConnectError, aiohttp.ClientConnectorError)):
            cause: Any = getattr(error, "certificate_error", None) or getattr(error, "os_error", error)
            return errors.connect_failed(self._configuration, origin, cause)
        return _to_transport_error(error)


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


def _reason(response: aiohttp.ClientResponse) -> str:
    reason = response.reason or ""
    return reason if reason.isascii() else decode_header(reason.encode("utf-8", "surrogateescape"))


async def _read(response: aiohttp.ClientResponse, limit: int | None, deadline: float | None) -> bytes:
    """Read the body, decompressed.

    Raises:
        ApiConnectionError: It exceeds the limit, or cannot be decompressed.
        ApiTimeoutError: The deadline has passed.
    """
    content = response.content
    if content.is_eof():
        data = content.read_nowait()
    elif limit is None or (response.content_length or limit + 1) <= limit:
        data = await response.read()
    else:
        try:
            data = await ajoin(response.content.iter_any(), limit)
        except BaseException:
            response.close()
            raise
    if limit is not None and len(data) > limit:
        raise response_too_large(limit)
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
