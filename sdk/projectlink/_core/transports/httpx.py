"""Transports over httpx, with HTTP/2 where the server supports it."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
import weakref
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from functools import partial
from typing import Any

import h2  # noqa: F401  httpx imports it only when it opens an HTTP/2 connection; report a missing package early
import httpx

from projectlink._core.configuration import Configuration
from projectlink._core.errors import TransportError
from projectlink._core.headers import Headers, decode_header
from projectlink._core.http.decoding import adecoded, ajoin, decode, decoded, join
from projectlink._core.http.raw_response import AsyncRESTResponse, RESTResponse, split_chunks
from projectlink._core.http.request import Request, seconds_left, split_timeout
from projectlink._core.http.response import EncodedHeaders, RawResponse
from projectlink._core.transports import errors
from projectlink._core.transports.httpx_connections import AsyncConnection, Connection, use_exclusively
from projectlink._core.transports.httpx_network import AsyncNetwork, Network
from projectlink._core.transports.origin_pools import MAX_ORIGINS, OriginPools
from projectlink._core.transports.per_loop import PerLoop
from projectlink._core.transports.proxy import proxy_for
from projectlink._core.transports.request_context import current_request, redact_logs
from projectlink._core.transports.sockets import socket_options
from projectlink._core.transports.tls import tls_context
from projectlink._core.waiting import monotonic

_CHUNK_BYTES = 65536
_MAX_URL_CHARACTERS = 65536
_ERRORS = (httpx.HTTPError, httpx.StreamError, asyncio.TimeoutError, OSError)
_NOISY_LOGGERS = (
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "hpack.hpack",
    "hpack.table",
)


class HttpxTransport:
    """A sync transport with a connection pool for each origin. Safe to share between threads.

    An interrupt such as Ctrl-C may leave httpcore's pool in a state in which later requests fail. The pool is then
    discarded.

    Args:
        configuration: Settings of the network: pool size, TLS, proxy.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._pools: OriginPools[httpx.HTTPTransport] = OriginPools(self._open_pool)
        redact_logs(*_NOISY_LOGGERS)

    def send(self, request: Request) -> RawResponse:
        """Send one request once.

        Raises:
            TransportError: No complete response arrived.
        """
        key = os.getpid(), request.origin
        pool = self._pools[key]
        body, deadline = request.body, request.deadline
        content = body if body is None or isinstance(body, bytes) else body.chunks()
        reset_token = current_request.set(request)
        try:
            response = pool.handle_request(_to_httpx(request, content, _DeadlineTimeouts(request.timeout, deadline)))
            data = b"" if request.unread else _read(response, deadline, self._configuration.max_response_bytes)
        except _ERRORS as error:
            raise _send_error(error, self._configuration, request.origin) from None
        except Exception:
            raise
        except BaseException:
            self._pools.discard(key)
            raise
        finally:
            current_request.reset(reset_token)
        pairs = EncodedHeaders(response.headers.raw)
        if not request.unread:
            return RawResponse(response.status_code, _reason(response), pairs, data)
        reader = _Reader(response, request, pool, partial(self._pools.discard, key))
        unread = RESTResponse(response.status_code, _reason(response), Headers(pairs), reader)
        return RawResponse(response.status_code, _reason(response), pairs, b"", unread)

    def close(self) -> None:
        """Close all connections."""
        self._pools.close()

    def _open_pool(self, origin: str) -> httpx.HTTPTransport:
        limits = _limits(None, self._configuration)
        pool = httpx.HTTPTransport(limits=limits, **_settings(self._configuration, origin))
        network: Any = pool._pool  # httpx has no public option for the network backend of its pool
        network._network_backend = Network(network._network_backend)
        use_exclusively(network, Connection)
        # An interrupt may leave httpcore's own lock locked, as its `__enter__` and `__exit__` are written in Python.
        network._optional_thread_lock = threading.Lock()
        weakref.finalize(pool, network.close).atexit = False
        return pool


class AsyncHttpxTransport:
    """An async transport with a connection pool for each origin and event loop.

    Args:
        configuration: Settings of the network: pool size, TLS, proxy.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._pools = PerLoop(lambda: _AsyncPools(configuration), _AsyncPools.close)
        redact_logs(*_NOISY_LOGGERS)

    async def send(self, request: Request) -> RawResponse:
        """Send one request once.

        Raises:
            TransportError: No complete response arrived.
        """
        pools = await self._pools.get()
        pool, body, deadline = pools.get(request.origin), request.body, request.deadline
        content = body if body is None or isinstance(body, bytes) else body.achunks()
        timeouts = _DeadlineTimeouts(request.timeout, deadline, _pool_timeout(request))
        reset_token = current_request.set(request)
        try:
            response = await _until(deadline, pool.handle_async_request(_to_httpx(request, content, timeouts)))
            data = b""
            if not request.unread:
                limit = self._configuration.max_response_bytes
                try:
                    data = await _until(deadline, ajoin(_astream(response), limit))
                finally:
                    await pools.close_response(response)
                data = decode(data, response.headers.get("content-encoding"), limit, deadline)
        except _ERRORS as error:
            raise _send_error(error, self._configuration, request.origin) from None
        finally:
            current_request.reset(reset_token)
        pairs = EncodedHeaders(response.headers.raw)
        if not request.unread:
            return RawResponse(response.status_code, _reason(response), pairs, data)
        reader = _AsyncReader(response, deadline, pools)
        unread = AsyncRESTResponse(response.status_code, _reason(response), Headers(pairs), reader)
        return RawResponse(response.status_code, _reason(response), pairs, b"", unread)

    async def close(self) -> None:
        """Close all connections."""
        await self._pools.close()


class _AsyncPools:
    """The connection pools of an event loop."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._pools: dict[str, httpx.AsyncHTTPTransport] = {}
        self._loop = asyncio.get_running_loop()
        self._closing: set[asyncio.Task[None]] = set()

    def get(self, origin: str) -> httpx.AsyncHTTPTransport:
        """Return the pool of an origin, and open it first if necessary."""
        if origin not in self._pools:
            if len(self._pools) >= MAX_ORIGINS:
                self._close_idle_pool()
            limits = _limits(self._configuration.connection_pool_maxsize, self._configuration)
            pool = httpx.AsyncHTTPTransport(limits=limits, **_settings(self._configuration, origin))
            network: Any = pool._pool
            network._network_backend = AsyncNetwork(network._network_backend)
            use_exclusively(network, AsyncConnection)
            self._pools[origin] = pool
        return self._pools[origin]

    def _close_idle_pool(self) -> None:
        for origin, pool in self._pools.items():
            network: Any = pool._pool
            if all(connection.is_idle() or connection.is_closed() for connection in network.connections):
                del self._pools[origin]
                self._run(pool.aclose())
                return

    async def close_response(self, response: httpx.Response) -> None:
        """Close a response, also if the caller is cancelled meanwhile: httpcore would keep the connection for ever."""
        if not response.is_closed:
            await asyncio.shield(self._run(response.aclose()))

    def release(self, response: httpx.Response) -> None:
        """Close a response in the background, for callers that cannot await."""
        if not response.is_closed and not self._loop.is_closed():
            self._run(response.aclose())

    def _run(self, closing: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._loop.create_task(closing)
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
        return task

    async def close(self) -> None:
        """Close all connections."""
        await asyncio.gather(*self._closing, return_exceptions=True)
        for pool in self._pools.values():
            await pool.aclose()


class _DeadlineTimeouts(dict[str, Any]):
    """The timeouts of httpx's steps, each computed when its step starts so that it does not exceed the deadline."""

    def __init__(self, timeout: Any, deadline: float | None, pool: float | None = None) -> None:
        connect, read = split_timeout(timeout)
        super().__init__(connect=connect, read=read, write=read, pool=pool)
        self._deadline = deadline

    def get(self, name: str, default: Any = None) -> Any:
        """Return the seconds for a step, or None for no limit."""
        seconds = super().get(name, default)
        if self._deadline is None:
            return seconds
        left = seconds_left(self._deadline)
        return left if seconds is None else min(seconds, left)


def _pool_timeout(request: Request) -> float | None:
    """Return the seconds to wait for a free connection: as long as another request may hold it."""
    connect, read = split_timeout(request.timeout)
    return connect + read if connect and read else None


def _limits(max_connections: int | None, configuration: Configuration) -> httpx.Limits:
    return httpx.Limits(
        max_connections=max_connections,
        max_keepalive_connections=configuration.connection_pool_maxsize,
        keepalive_expiry=None,
    )


def _settings(configuration: Configuration, origin: str) -> dict[str, Any]:
    proxy = proxy_for(configuration, origin)
    httpx_proxy = None
    if proxy is not None:
        proxy_tls = tls_context(configuration) if proxy.url.startswith("https:") else None
        httpx_proxy = httpx.Proxy(proxy.url, headers=proxy.headers, ssl_context=proxy_tls)
    is_secure = origin.startswith("https:")
    # httpx wants a context also without TLS; an empty one is created faster than its default.
    context = tls_context(configuration, http2=True) if is_secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    http2 = configuration.ssl_context is None  # httpx would offer HTTP/2 to all users of the context
    options = socket_options(configuration)
    return {"verify": context, "http2": http2, "proxy": httpx_proxy, "trust_env": False, "socket_options": options}


class _URL(httpx.URL):
    """A URL whose target is sent as it is. httpx quotes some characters differently, and limits the length."""

    def __init__(self, origin: str, target: str) -> None:
        super().__init__((origin + target)[:_MAX_URL_CHARACTERS])
        self._target = target.encode("ascii")

    @property
    def raw_path(self) -> bytes:
        return self._target


def _to_httpx(request: Request, content: Any, timeouts: _DeadlineTimeouts) -> httpx.Request:
    extensions: dict[str, Any] = {"timeout": timeouts}
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in request.headers.items()]
    try:
        url = _URL(request.origin, request.target)
        if all(name.lower() != b"host" for name, _ in headers):  # httpx would decode the host, with other rules of IDNA
            headers.insert(0, (b"Host", url.netloc))
        prepared = httpx.Request(request.method, url, headers=headers, content=content, extensions=extensions)
        prepared.url = url  # the request has made a plain copy
        return prepared
    except (httpx.InvalidURL, UnicodeError):
        raise errors.invalid_url() from None


def _reason(response: httpx.Response) -> str:
    return decode_header(response.extensions.get("reason_phrase", b""))


def _chunks(response: httpx.Response, amt: int, deadline: float | None) -> Iterator[bytes]:
    """Yield the body, and check the deadline after each read of the socket.

    Raises:
        TimeoutError: The deadline has passed.
    """
    try:
        for chunk in response.iter_raw():
            if deadline is not None and monotonic() >= deadline:
                raise TimeoutError
            yield from split_chunks(chunk, amt)
    finally:
        response.close()


def _read(response: httpx.Response, deadline: float | None, limit: int | None) -> bytes:
    data = join(_chunks(response, _CHUNK_BYTES, deadline), limit)
    return decode(data, response.headers.get("content-encoding"), limit, deadline)


def _astream(response: httpx.Response) -> AsyncIterator[bytes]:
    """Return the chunks of the body. ``aiter_raw`` would also close the response, and a cancellation interrupt that."""
    stream: Any = response.stream
    return aiter(stream)


async def _until(deadline: float | None, awaitable: Any) -> Any:
    return await (awaitable if deadline is None else asyncio.wait_for(awaitable, seconds_left(deadline)))


class _Reader:
    """A reader of an unread body."""

    def __init__(
        self, response: httpx.Response, request: Request, pool: httpx.HTTPTransport, discard_pool: Callable[[], None]
    ) -> None:
        self._response = response
        self._request = request
        self._pool = pool  # which would close its connections without a reference
        self._discard_pool = discard_pool

    def stream(self, amt: int) -> Iterator[bytes]:
        try:
            chunks = _chunks(self._response, amt, self._request.deadline)
            yield from decoded(chunks, self._response.headers.get("content-encoding"))
        except _ERRORS as error:
            raise _to_transport_error(error) from None
        except (Exception, GeneratorExit):
            raise
        except BaseException:
            self._discard_pool()
            raise

    def close(self) -> None:
        try:
            self._response.close()
        except Exception:
            raise
        except BaseException:
            self._discard_pool()
            raise


class _AsyncReader:
    """A reader of an unread body."""

    def __init__(self, response: httpx.Response, deadline: float | None, pools: _AsyncPools) -> None:
        self._response = response
        self._deadline = deadline
        self._pools = pools

    async def stream(self, amt: int) -> AsyncIterator[bytes]:
        raw = _astream(self._response)
        chunks = adecoded(raw, self._response.headers.get("content-encoding"))
        try:
            while (chunk := await _until(self._deadline, anext(chunks, None))) is not None:
                for part in split_chunks(chunk, amt):
                    yield part
        except _ERRORS as error:
            raise _to_transport_error(error) from None
        finally:
            await self._pools.close_response(self._response)

    def close(self) -> None:
        self._pools.release(self._response)


def _send_error(error: Exception, configuration: Configuration, origin: str) -> TransportError:
    if isinstance(error, httpx.ConnectError | ssl.SSLError):  # httpcore 1.0.5 lets the latter through, on asyncio
        return errors.connect_failed(configuration, origin, error)
    return _to_transport_error(error)


def _to_transport_error(error: Exception) -> TransportError:
    if isinstance(error, TransportError):
        return error
    message = str(error) or type(error).__name__
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        return errors.connect_timeout()
    if isinstance(error, (httpx.TimeoutException, asyncio.TimeoutError, TimeoutError)):
        return errors.read_timeout()
    if isinstance(error, httpx.ProxyError):
        return errors.proxy_failed(message)
    return errors.connection_broken(message)
