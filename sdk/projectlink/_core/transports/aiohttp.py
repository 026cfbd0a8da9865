"""Send prepared requests with aiohttp."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
from yarl import URL

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError, ApiValueError, TransportError
from projectlink._core.response import Headers, RawResponse
from projectlink._core.rest import AsyncRESTResponse
from projectlink._core.transports.network import Proxy, proxy_for, tls_context

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from ssl import SSLContext

    from projectlink._core.configuration import Configuration
    from projectlink._core.request import Request


_NO_TYPE = ("Content-Type",)  # which aiohttp makes up for a request without a body


class AiohttpTransport:
    """Keeps one session, bound to the event loop that is running; a new loop gets a new one."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._session: aiohttp.ClientSession | None = None
        self._guard: AsyncGenerator[None, None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tls: SSLContext | None = None
        self._timeouts: dict[Any, aiohttp.ClientTimeout] = {}
        self._proxies: dict[str, Proxy | None] = {}

    async def send(self, request: Request) -> RawResponse:
        """Send one request, once.

        Raises:
            TransportError: no complete response arrived.
        """
        session = self._session
        if session is None or self._loop is not asyncio.get_running_loop():
            session = await self._open()
        if request.origin not in self._proxies:
            self._proxies[request.origin] = proxy_for(self._configuration, request.origin)
        proxy = self._proxies[request.origin]
        secure = request.origin.startswith("https:")
        headers = {**request.headers, **proxy.headers} if proxy and not secure else request.headers
        try:
            response = await session.request(
                request.method,
                URL(request.origin + request.target, encoded=True),
                data=request.body,
                headers=headers,
                skip_auto_headers=None if request.body is not None or request.method == "GET" else _NO_TYPE,
                allow_redirects=False,
                timeout=self._timeouts.get(request.timeout) or self._timeout(request.timeout),
                proxy=proxy.url if proxy else None,
                proxy_headers=proxy.headers if proxy and secure else None,
                ssl=self._context() if secure else True,
            )
            pairs = response.headers.items()
            if not request.unread:
                return RawResponse(response.status, response.reason, pairs, await response.read())
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            raise failure(error) from None
        unread = AsyncRESTResponse(response.status, response.reason, Headers(pairs), _Reader(response))
        return RawResponse(response.status, response.reason, pairs, b"", unread)

    async def close(self) -> None:
        """Close all connections."""
        guard, self._guard, self._session = self._guard, None, None
        if guard is not None:
            await guard.aclose()

    async def _open(self) -> aiohttp.ClientSession:
        self._loop = asyncio.get_running_loop()
        connector = aiohttp.TCPConnector(limit=self._configuration.connection_pool_maxsize)
        self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())
        self._guard = _closing(self._session)
        await self._guard.__anext__()
        return self._session

    def _context(self) -> SSLContext:
        if self._tls is None:
            self._tls = tls_context(self._configuration)
        return self._tls

    def _timeout(self, seconds: Any) -> aiohttp.ClientTimeout:
        connect, read = seconds if isinstance(seconds, tuple) else (None, None)
        total = None if isinstance(seconds, tuple) else seconds
        timeout = aiohttp.ClientTimeout(total=total, sock_connect=connect, sock_read=read)
        self._timeouts[seconds] = timeout
        return timeout


async def _closing(session: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    """Close a session in the end, come it by hand, by garbage collection or with the event loop.

    An event loop finishes the async generators that were started in it, so this works for those who forget.
    """
    try:
        yield
    finally:
        await session.close()


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
    if isinstance(error, aiohttp.ClientSSLError):
        return ApiConnectionError(f"TLS: {message}", sent=False, permanent=True)
    if isinstance(error, (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError)):
        return ApiConnectionError(f"proxy: {message}", sent=False)
    if isinstance(error, aiohttp.ClientConnectorError):
        return ApiConnectionError(message, sent=False)
    return ApiConnectionError(f"the connection broke: {message}", sent=True)
