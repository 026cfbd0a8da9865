"""Send prepared requests with httpx, over HTTP/2 where the server speaks it."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
from time import monotonic
from typing import TYPE_CHECKING, Any

import h2  # noqa: F401  for HTTP/2, and missed at once rather than amid a request
import httpx

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError, ApiValueError, TransportError
from projectlink._core.headers import Headers
from projectlink._core.http.raw_response import AsyncRESTResponse, RESTResponse, split_chunks
from projectlink._core.http.request import seconds_left
from projectlink._core.http.response import RawResponse
from projectlink._core.transports.network import proxy_for, tls_context
from projectlink._core.transports.per_loop import PerLoop
from projectlink._core.transports.request_context import hush, left, sending

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from projectlink._core.configuration import Configuration
    from projectlink._core.http.request import Request

_CHUNK = 65536
_TALKATIVE = (
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "hpack.hpack",
    "hpack.table",
)


class HttpxTransport:
    """Keeps a pool of connections for each origin. Safe to share between threads.

    Args:
        configuration: Where its settings of the network are taken from.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._lock = threading.Lock()
        self._pools: dict[str, httpx.HTTPTransport] = {}
        self._process = os.getpid()
        self._closed = False
        hush(*_TALKATIVE)

    def send(self, request: Request) -> RawResponse:
        """Send one request, once.

        Raises:
            TransportError: no complete response arrived.
        """
        pool = (self._process == os.getpid() and self._pools.get(request.origin)) or self._pool(request.origin)
        body, end = request.body, request.deadline
        content = body if body is None or isinstance(body, bytes) else body.chunks()
        told = sending.set(request)
        try:
            response = pool.handle_request(_message(request, content, _Patience(request.timeout, end)))
            data = b"" if request.unread else b"".join(_pieces(response, _CHUNK, end))
        except _FAILURES as error:
            raise failure(error) from None
        finally:
            sending.reset(told)
        pairs = _pairs(response)
        if not request.unread:
            return RawResponse(response.status_code, response.reason_phrase, pairs, data)
        unread = RESTResponse(response.status_code, response.reason_phrase, Headers(pairs), _Reader(response, end))
        return RawResponse(response.status_code, response.reason_phrase, pairs, b"", unread)

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            self._closed = True
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()

    def _pool(self, origin: str) -> httpx.HTTPTransport:
        if self._process != os.getpid():
            # A forked child must not read the answers that its parent waits for, nor wait for its locks.
            self._process, self._lock, self._pools = os.getpid(), threading.Lock(), {}
        with self._lock:
            if self._closed:
                raise ApiConnectionError("the client was closed", sent=False, permanent=True)
            if origin not in self._pools:
                limits = _limits(None, self._configuration)
                pool = httpx.HTTPTransport(limits=limits, **_settings(self._configuration, origin))
                network: Any = pool._pool  # httpx has no setting for what the pool below it connects with
                network._network_backend = _Timely(network._network_backend)
                self._pools[origin] = pool
            return self._pools[origin]


class _Timely:
    """A network, or a connection, whose readings end with the call, however many there are: the pool has a time for
    each of them, and the head of an answer may come in many.
    """

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def connect_tcp(self, *args: Any, **settings: Any) -> _Timely:
        """Connect."""
        return _Timely(self._inner.connect_tcp(*args, **settings))

    def start_tls(self, *args: Any, **settings: Any) -> _Timely:
        """Go on with TLS."""
        return _Timely(self._inner.start_tls(*args, **settings))

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is, or wait for it. Raises TimeoutError."""
        return self._inner.read(max_bytes, _limited(timeout))  # type: ignore[no-any-return]

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it. Raises TimeoutError."""
        for piece in split_chunks(buffer, _CHUNK):
            self._inner.write(piece, _limited(timeout))


def _limited(timeout: float | None) -> float | None:
    request = sending.get()
    return timeout if request is None or request.deadline is None else left(request.deadline, timeout)


class AsyncHttpxTransport:
    """Keeps a pool of connections for each origin and event loop.

    Args:
        configuration: Where its settings of the network are taken from.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._pools = PerLoop(lambda: _AsyncPools(configuration), _AsyncPools.close)
        hush(*_TALKATIVE)

    async def send(self, request: Request) -> RawResponse:
        """Send one request, once.

        Raises:
            TransportError: no complete response arrived.
        """
        pools = await self._pools.get()
        pool, body = pools.get(request.origin), request.body
        content = body if body is None or isinstance(body, bytes) else body.achunks()
        told = sending.set(request)
        try:
            patience = _Patience(request.timeout, request.deadline, _turn(request))
            answer = pool.handle_async_request(_message(request, content, patience))
            response = await _in_time(answer, request.deadline)
            data = b"" if request.unread else await _read(response, request.deadline)
        except _FAILURES as error:
            raise failure(error) from None
        finally:
            sending.reset(told)
        pairs = _pairs(response)
        if not request.unread:
            return RawResponse(response.status_code, response.reason_phrase, pairs, data)
        reader = _AsyncReader(response, request.deadline, pools)
        unread = AsyncRESTResponse(response.status_code, response.reason_phrase, Headers(pairs), reader)
        return RawResponse(response.status_code, response.reason_phrase, pairs, b"", unread)

    async def close(self) -> None:
        """Close all connections."""
        await self._pools.close()


class _AsyncPools:
    """The connections of an event loop."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._pools: dict[str, httpx.AsyncHTTPTransport] = {}
        self._loop = asyncio.get_running_loop()
        self._closing: set[asyncio.Task[None]] = set()

    def get(self, origin: str) -> httpx.AsyncHTTPTransport:
        """The pool of an origin."""
        if origin not in self._pools:
            limits = _limits(self._configuration.connection_pool_maxsize, self._configuration)
            self._pools[origin] = httpx.AsyncHTTPTransport(limits=limits, **_settings(self._configuration, origin))
        return self._pools[origin]

    def let_go(self, response: httpx.Response) -> None:
        """Close a response from where nothing can be awaited."""
        if not response.is_closed and not self._loop.is_closed():
            task = self._loop.create_task(response.aclose())
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

    async def close(self) -> None:
        """Close all connections."""
        await asyncio.gather(*self._closing, return_exceptions=True)
        for pool in self._pools.values():
            await pool.aclose()


class _Patience(dict[str, Any]):
    """How long httpx waits for each step, which it asks for as the step begins: no longer than until the end."""

    def __init__(self, seconds: Any, end: float | None, turn: float | None = None) -> None:
        connect, read = seconds if isinstance(seconds, tuple) else (seconds, seconds)
        super().__init__(connect=connect, read=read, write=read, pool=turn)
        self._end = end

    def get(self, name: str, default: Any = None) -> Any:
        """Seconds for a step, or None."""
        seconds = super().get(name, default)
        if self._end is None:
            return seconds
        left = seconds_left(self._end)
        return left if seconds is None else min(seconds, left)


def _turn(request: Request) -> float | None:
    """Seconds to wait for a connection to be free, which others hold no longer than their timeouts let them."""
    connect, read = request.timeout if isinstance(request.timeout, tuple) else (request.timeout, request.timeout)
    return connect + read if connect and read else None


def _limits(most: int | None, configuration: Configuration) -> httpx.Limits:
    kept = configuration.connection_pool_maxsize
    return httpx.Limits(max_connections=most, max_keepalive_connections=kept, keepalive_expiry=None)


def _settings(configuration: Configuration, origin: str) -> dict[str, Any]:
    secure, proxy = origin.startswith("https:"), proxy_for(configuration, origin)
    given = None
    if proxy is not None:
        tls = tls_context(configuration) if proxy.url.startswith("https:") else None
        given = httpx.Proxy(proxy.url, headers=proxy.headers, ssl_context=tls)
    # Without TLS a context is wanted all the same, and an empty one is made quickly.
    context = tls_context(configuration, http2=True) if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return {"verify": context, "http2": True, "proxy": given, "trust_env": False}


def _message(request: Request, content: Any, patience: _Patience) -> httpx.Request:
    extensions: dict[str, Any] = {"timeout": patience}
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in request.headers.items()]
    try:
        url = httpx.URL(request.origin + request.target)
        if url.raw_path != (target := request.target.encode("ascii")):
            extensions["target"] = target  # httpx would write some characters otherwise
        return httpx.Request(request.method, url, headers=headers, content=content, extensions=extensions)
    except (httpx.InvalidURL, UnicodeError):
        raise ApiValueError("the host is no URL that can be reached") from None


def _pairs(response: httpx.Response) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw]


def _pieces(response: httpx.Response, amt: int, end: float | None) -> Iterator[bytes]:
    """The body as it comes. Raises TimeoutError."""
    try:
        for piece in response.iter_bytes():  # as it comes, so that one that trickles is noticed
            if end is not None and monotonic() >= end:
                raise TimeoutError
            yield from split_chunks(piece, amt)
    finally:
        response.close()


async def _read(response: httpx.Response, end: float | None) -> bytes:
    try:
        return await _in_time(response.aread(), end)  # type: ignore[no-any-return]
    finally:
        await response.aclose()


async def _in_time(work: Any, end: float | None) -> Any:
    return await (work if end is None else asyncio.wait_for(work, seconds_left(end)))


class _Reader:
    """The body of a response that is read later."""

    def __init__(self, response: httpx.Response, end: float | None) -> None:
        self._response = response
        self._end = end

    def stream(self, amt: int) -> Iterator[bytes]:
        try:
            yield from _pieces(self._response, amt, self._end)
        except _FAILURES as error:
            raise failure(error) from None

    def close(self) -> None:
        self._response.close()


class _AsyncReader:
    """The body of a response that is read later."""

    def __init__(self, response: httpx.Response, end: float | None, pools: _AsyncPools) -> None:
        self._response = response
        self._end = end
        self._pools = pools

    async def stream(self, amt: int) -> AsyncIterator[bytes]:
        pieces = self._response.aiter_bytes()
        try:
            while (piece := await _in_time(anext(pieces, None), self._end)) is not None:
                for part in split_chunks(piece, amt):
                    yield part
        except _FAILURES as error:
            raise failure(error) from None
        finally:
            await self._response.aclose()

    def close(self) -> None:
        self._pools.let_go(self._response)


_FAILURES = (httpx.HTTPError, httpx.StreamError, asyncio.TimeoutError, OSError)


def failure(error: Exception) -> TransportError:
    """What httpx raised, as one of this package's errors."""
    message = str(error) or type(error).__name__
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        return ApiTimeoutError("no connection was made within the timeout", sent=False)
    if isinstance(error, (httpx.TimeoutException, asyncio.TimeoutError, TimeoutError)):
        return ApiTimeoutError("no data arrived within the timeout", sent=True)
    if isinstance(error, httpx.DecodingError):
        return ApiConnectionError(f"the body cannot be decompressed: {message}", sent=True, permanent=True)
    if isinstance(error, ssl.SSLCertVerificationError) or (isinstance(error, httpx.ConnectError) and _is_of_tls(error)):
        return ApiConnectionError(f"TLS: {message}", sent=False, permanent=True)
    if isinstance(error, httpx.ProxyError):
        return ApiConnectionError(f"proxy: {message}", sent=False)
    if isinstance(error, httpx.ConnectError):
        return ApiConnectionError(message, sent=False)
    return ApiConnectionError(f"the connection broke: {message}", sent=True)


def _is_of_tls(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None
