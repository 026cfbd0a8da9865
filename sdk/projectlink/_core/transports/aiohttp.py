"""Send prepared requests with aiohttp."""

from __future__ import annotations

import asyncio
import math
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import aiohttp
from yarl import URL

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError, ApiValueError, TransportError
from projectlink._core.headers import Headers
from projectlink._core.http.raw_response import AsyncRESTResponse
from projectlink._core.http.request import seconds_left
from projectlink._core.http.response import RawResponse
from projectlink._core.transports.aiohttp_timeout import PatientHandler
from projectlink._core.transports.network import Proxy, proxy_for, tls_context
from projectlink._core.transports.per_loop import PerLoop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from ssl import SSLContext

    from projectlink._core.configuration import Configuration
    from projectlink._core.http.request import Request


_LONGEST_HEADER = 65536  # bytes, as with the other transport
_NO_TYPE = ("Content-Type",)  # which aiohttp makes up for a request without a body


class AiohttpTransport:
    """Keeps a session for each event loop that calls it."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._sessions = PerLoop(self._open, aiohttp.ClientSession.close)
        self._lends = False  # whether callers hold responses, and with them connections, for as long as they like
        self._tls: SSLContext | None = None
        self._proxies: dict[str, Proxy | None] = {}

    async def send(self, request: Request) -> RawResponse:
        """Send one request, once.

        Raises:
            TransportError: no complete response arrived.
        """
        loop, session = self._sessions.current
        if loop is not asyncio.get_running_loop():
            session = await self._sessions.get()
        if request.origin not in self._proxies:
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
                skip_auto_headers=None if body is not None or request.method == "GET" else _NO_TYPE,
                allow_redirects=False,
                timeout=_timeout(request.timeout, self._lends)
                if request.deadline is None
                else _timeout_until(request.deadline, request.timeout),
                proxy=proxy.url if proxy else None,
                proxy_headers=proxy.headers if proxy and secure else None,
                ssl=self._context() if secure or (proxy and proxy.url.startswith("https:")) else True,
            )
            pairs = response.headers.items()
            if not request.unread:
                return RawResponse(response.status, response.reason, pairs, await response.read())
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            raise failure(error) from None
        self._lends = True
        unread = AsyncRESTResponse(response.status, response.reason, Headers(pairs), _Reader(response))
        return RawResponse(response.status, response.reason, pairs, b"", unread)

    async def close(self) -> None:
        """Close all connections."""
        await self._sessions.close()

    def _open(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(limit=self._configuration.connection_pool_maxsize)
        connector._factory = partial(PatientHandler, asyncio.get_running_loop())  # type: ignore[assignment]
        session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            max_line_size=_LONGEST_HEADER,
            max_field_size=_LONGEST_HEADER,
        )
        session._retry_connection = False  # trying again is the exchange's affair
        return session

    def _context(self) -> SSLContext:
        if self._tls is None:
            self._tls = tls_context(self._configuration)
        return self._tls


@lru_cache(maxsize=64)
def _timeout(seconds: Any, is_turn_limited: bool) -> aiohttp.ClientTimeout:
    connect, read = seconds if isinstance(seconds, tuple) else (seconds, seconds)
    # A call may also have to wait for a connection to be free. The others' timeouts limit that, unless somebody
    # holds on to a response; a limit of its own costs every call a timer.
    turn = connect + read if is_turn_limited and connect and read else None
    return aiohttp.ClientTimeout(connect=turn, sock_connect=connect, sock_read=read)


def _timeout_until(end: float, seconds: Any) -> aiohttp.ClientTimeout:
    """A timeout of what is left of a call's time, the reading of the body included."""
    connect, read = seconds if isinstance(seconds, tuple) else (seconds, seconds)
    # aiohttp rounds what is above its threshold up to whole seconds.
    left = seconds_left(end)
    return aiohttp.ClientTimeout(total=left, sock_connect=connect, sock_read=read, ceil_threshold=math.inf)


class _Reader:
    """The body of a response that is read later."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def stream(self, amt: int) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._response.content.iter_chunked(amt):
                yield chunk
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            raise failure(error) from None
        finally:
            self.close()

    def close(self) -> None:
        self._response.close()


def failure(error: Exception) -> TransportError:
    """What aiohttp raised, as one of this package's errors."""
    message = str(error) or type(error).__name__
    if isinstance(error, aiohttp.InvalidURL):
        raise ApiValueError("the host or the proxy is no URL that can be reached") from None
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return ApiTimeoutError("no connection was made within the timeout", sent=False)
    if isinstance(error, asyncio.TimeoutError):
        return ApiTimeoutError("no data arrived within the timeout", sent=True)
    if isinstance(error, aiohttp.ClientPayloadError) and "encoding" in message:
        return ApiConnectionError("the body cannot be decompressed", sent=True, permanent=True)
    if isinstance(error, aiohttp.ClientSSLError):
        return ApiConnectionError(f"TLS: {message}", sent=False, permanent=True)
    if isinstance(error, (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError)):
        return ApiConnectionError(f"proxy: {message}", sent=False)
    if isinstance(error, aiohttp.ClientConnectorError):
        return ApiConnectionError(message, sent=False)
    return ApiConnectionError(f"the connection broke: {message}", sent=True)
