"""Transports over httpx, with HTTP/2 where the server supports it."""

from __future__ import annotations

import asyncio
import os
import ssl
from typing import TYPE_CHECKING, Any

import h2  # noqa: F401  httpx imports it only when it opens an HTTP/2 connection; report a missing package early
import httpcore
import httpx

from projectlink._core.errors import TransportError
from projectlink._core.headers import Headers, decode_header
from projectlink._core.http.decoding import adecoded, decode, decoded, join, response_too_large
from projectlink._core.http.raw_response import AsyncRESTResponse, RESTResponse, split_chunks
from projectlink._core.http.request import seconds_left, split_timeout
from projectlink._core.http.response import InvalidResponseError, RawResponse
from projectlink._core.transports import errors
from projectlink._core.transports.framing import ResponseReader
from projectlink._core.transports.origin_pools import OriginPools
from projectlink._core.transports.per_loop import PerLoop
from projectlink._core.transports.proxy import proxy_for
from projectlink._core.transports.request_context import current_request, redact_logs, step_timeout
from projectlink._core.transports.sockets import socket_options
from projectlink._core.transports.tls import tls_context
from projectlink._core.waiting import monotonic

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from projectlink._core.configuration import Configuration
    from projectlink._core.http.request import Request

_CHUNK_BYTES = 65536
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
        pool = self._pools[os.getpid(), request.origin]
        body, deadline = request.body, request.deadline
        content = body if body is None or isinstance(body, bytes) else body.chunks()
        reset_token = current_request.set(request)
        try:
            response = pool.handle_request(_to_httpx(request, content, _DeadlineTimeouts(request.timeout, deadline)))
            data = b"" if request.unread else _read(response, deadline, self._configuration.max_response_bytes)
        except _ERRORS as error:
            raise _send_error(error, self._configuration, request.origin) from None
        finally:
            current_request.reset(reset_token)
        pairs = _header_pairs(response)
        if not request.unread:
            return RawResponse(response.status_code, _reason(response), pairs, data)
        reader = _Reader(response, deadline)
        unread = RESTResponse(response.status_code, _reason(response), Headers(pairs), reader)
        return RawResponse(response.status_code, _reason(response), pairs, b"", unread)

    def close(self) -> None:
        """Close all connections."""
        self._pools.close()

    def _open_pool(self, origin: str) -> httpx.HTTPTransport:
        limits = _limits(None, self._configuration)
        pool = httpx.HTTPTransport(limits=limits, **_settings(self._configuration, origin))
        network: Any = pool._pool  # httpx has no public option for the network backend of its pool
        network._network_backend = _Network(network._network_backend)
        return pool


class _Network:
    """A network backend of httpcore whose streams are ``_Stream``."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def connect_tcp(self, *args: Any, **settings: Any) -> _Stream:
        """Open a connection."""
        return _Stream(self._inner.connect_tcp(*args, **settings))


class _BaseStream:
    """A stream of httpcore that hands on the bytes of responses only, and is not used again if others arrived.

    httpcore takes bytes after a response for the response to the next request.
    """

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        tls = inner.get_extra_info("ssl_object")
        is_http2 = tls is not None and tls.selected_alpn_protocol() == "h2"
        self._reader = None if is_http2 else ResponseReader()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def get_extra_info(self, info: str) -> Any:
        """Return information about the stream. An idle one that is readable is not used again."""
        if info == "is_readable" and self._reader is not None and not self._reader.is_clean:
            return True
        return self._inner.get_extra_info(info)

    def _start_request(self, data: bytes) -> None:
        if self._reader is not None:
            self._reader.start_request(data)

    def _accept(self, data: bytes) -> bytes | None:
        """Return the received bytes that belong to the response; None if more bytes are needed first."""
        if self._reader is None or not data:
            return data
        try:
            return self._reader.feed(data) or None
        except InvalidResponseError as error:
            raise httpcore.RemoteProtocolError(str(error)) from None


class _Stream(_BaseStream):
    """A sync stream that also observes the deadline of the current request.

    httpcore applies its timeouts to each read and write, and receiving the head of a response may take many reads.
    """

    def start_tls(self, *args: Any, **settings: Any) -> _Stream:
        """Start TLS on the connection."""
        return _Stream(self._inner.start_tls(*args, **settings))

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read available bytes, or wait for some.

        Raises:
            TimeoutError: The deadline has passed.
        """
        data = None
        while data is None:
            data = self._accept(self._inner.read(max_bytes, _step_timeout(timeout)))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes.

        Raises:
            TimeoutError: The deadline has passed.
        """
        self._start_request(buffer)
        for chunk in split_chunks(buffer, _CHUNK_BYTES):
            self._inner.write(chunk, _step_timeout(timeout))


def _step_timeout(timeout: float | None) -> float | None:
    request = current_request.get()
    return timeout if request is None or request.deadline is None else step_timeout(request.deadline, timeout)


class _AsyncNetwork(_Network):
    """An async network backend of httpcore whose streams are ``_AsyncStream``."""

    async def connect_tcp(self, *args: Any, **settings: Any) -> _AsyncStream:  # type: ignore[override]
        """Open a connection."""
        return _AsyncStream(await self._inner.connect_tcp(*args, **settings))


class _AsyncStream(_BaseStream):
    """An async stream."""

    async def start_tls(self, *args: Any, **settings: Any) -> _AsyncStream:
        """Start TLS on the connection."""
        return _AsyncStream(await self._inner.start_tls(*args, **settings))

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read available bytes, or wait for some."""
        data = None
        while data is None:
            data = self._accept(await self._inner.read(max_bytes, timeout))
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes."""
        self._start_request(buffer)
        await self._inner.write(buffer, timeout)


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
            limit = self._configuration.max_response_bytes
            data = b"" if request.unread else await _until(deadline, _aread(response, limit))
        except _ERRORS as error:
            raise _send_error(error, self._configuration, request.origin) from None
        finally:
            current_request.reset(reset_token)
        pairs = _header_pairs(response)
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
            limits = _limits(self._configuration.connection_pool_maxsize, self._configuration)
            pool = httpx.AsyncHTTPTransport(limits=limits, **_settings(self._configuration, origin))
            network: Any = pool._pool
            network._network_backend = _AsyncNetwork(network._network_backend)
            self._pools[origin] = pool
        return self._pools[origin]

    def release(self, response: httpx.Response) -> None:
        """Close a response in the background, for callers that cannot await."""
        if not response.is_closed and not self._loop.is_closed():
            task = self._loop.create_task(response.aclose())
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

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


def _to_httpx(request: Request, content: Any, timeouts: _DeadlineTimeouts) -> httpx.Request:
    extensions: dict[str, Any] = {"timeout": timeouts}
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in request.headers.items()]
    try:
        url = httpx.URL(request.origin + request.target)
        if url.raw_path != (target := request.target.encode("ascii")):
            extensions["target"] = target  # httpx quotes some characters differently
        return httpx.Request(request.method, url, headers=headers, content=content, extensions=extensions)
    except (httpx.InvalidURL, UnicodeError):
        raise errors.invalid_url() from None


def _header_pairs(response: httpx.Response) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), decode_header(value)) for name, value in response.headers.raw]


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
    return decode(data, response.headers.get("content-encoding"), limit)


async def _aread(response: httpx.Response, limit: int | None) -> bytes:
    chunks: list[bytes] = []
    size = 0
    try:
        async for chunk in response.aiter_raw():
            size += len(chunk)
            if limit is not None and size > limit:
                raise response_too_large(limit)
            chunks.append(chunk)
        return decode(b"".join(chunks), response.headers.get("content-encoding"), limit)
    finally:
        await response.aclose()


async def _until(deadline: float | None, awaitable: Any) -> Any:
    return await (awaitable if deadline is None else asyncio.wait_for(awaitable, seconds_left(deadline)))


class _Reader:
    """A reader of an unread body."""

    def __init__(self, response: httpx.Response, deadline: float | None) -> None:
        self._response = response
        self._deadline = deadline

    def stream(self, amt: int) -> Iterator[bytes]:
        try:
            chunks = _chunks(self._response, amt, self._deadline)
            yield from decoded(chunks, self._response.headers.get("content-encoding"))
        except _ERRORS as error:
            raise _to_transport_error(error) from None

    def close(self) -> None:
        self._response.close()


class _AsyncReader:
    """A reader of an unread body."""

    def __init__(self, response: httpx.Response, deadline: float | None, pools: _AsyncPools) -> None:
        self._response = response
        self._deadline = deadline
        self._pools = pools

    async def stream(self, amt: int) -> AsyncIterator[bytes]:
        raw = self._response.aiter_raw()
        chunks = adecoded(raw, self._response.headers.get("content-encoding"))
        try:
            while (chunk := await _until(self._deadline, anext(chunks, None))) is not None:
                for part in split_chunks(chunk, amt):
                    yield part
        except _ERRORS as error:
            raise _to_transport_error(error) from None
        finally:
            await self._response.aclose()

    def close(self) -> None:
        self._pools.release(self._response)


def _send_error(error: Exception, configuration: Configuration, origin: str) -> TransportError:
    if isinstance(error, httpx.ConnectError) and not _is_tls_error(error):
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
    if isinstance(error, (ssl.SSLCertVerificationError, httpx.ConnectError)) and _is_tls_error(error):
        return errors.tls_failed(message)
    if isinstance(error, httpx.ProxyError):
        return errors.proxy_failed(message)
    return errors.connection_broken(message)


def _is_tls_error(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None
