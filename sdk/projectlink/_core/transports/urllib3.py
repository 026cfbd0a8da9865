"""Send prepared requests with urllib3."""

from __future__ import annotations

import http.client
import io
import os
import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from urllib3 import BaseHTTPResponse, ProxyManager, Retry, Timeout, connection_from_url
from urllib3 import exceptions as failures

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError, ApiValueError, TransportError
from projectlink._core.headers import Headers
from projectlink._core.http.raw_response import RESTResponse
from projectlink._core.http.response import RawResponse
from projectlink._core.transports.network import proxy_for, tls_context
from projectlink._core.transports.request_context import hush, left, sending

if TYPE_CHECKING:
    from collections.abc import Iterator
    from ssl import SSLContext

    from projectlink._core.configuration import Configuration
    from projectlink._core.http.request import Request

_CHUNK = 65536
_ONCE = Retry(False)  # trying again is the exchange's affair


class Urllib3Transport:
    """Keeps a pool of connections for each origin. Safe to share between threads."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._lock = threading.Lock()
        self._pools: dict[str, Any] = {}
        self._process = os.getpid()
        self._closed = False
        self._tls: SSLContext | None = None
        hush("urllib3.connectionpool", "urllib3.connection")

    def send(self, request: Request) -> RawResponse:
        """Send one request, once.

        Raises:
            TransportError: no complete response arrived.
        """
        pool = (self._process == os.getpid() and self._pools.get(request.origin)) or self._pool(request.origin)
        body = request.body
        if body is not None and not isinstance(body, bytes):
            body = body.chunks()  # type: ignore[assignment]
        target, headers, at_once = request.target, request.headers, not request.unread and request.deadline is None
        if pool.proxy is not None and pool.scheme == "http":
            target, headers = request.origin + target, {**headers, **pool.proxy_headers}
        told = sending.set(request) if request.secrets or request.deadline is not None else None
        try:
            response = pool.urlopen(
                request.method,
                target,
                body,
                headers,
                _ONCE,
                False,
                False,
                _timeout(request.timeout)
                if request.deadline is None
                else _timeout_until(request.deadline, request.timeout),
                preload_content=at_once,
                decode_content=True,
            )
            data = b"" if request.unread else response.data if at_once else _read(response, request.deadline)
        except (failures.HTTPError, OSError) as error:
            raise failure(error) from None
        finally:
            if told is not None:
                sending.reset(told)
        pairs = response.headers.items()
        if not request.unread:
            return RawResponse(response.status, response.reason, pairs, data)
        unread = RESTResponse(response.status, response.reason, Headers(pairs), _Reader(response, request.deadline))
        return RawResponse(response.status, response.reason, pairs, b"", unread)

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            self._closed = True
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()

    def _pool(self, origin: str) -> Any:
        if self._process != os.getpid():
            # A forked child must not read the answers that its parent waits for, nor wait for its locks.
            self._process, self._lock, self._pools = os.getpid(), threading.Lock(), {}
        with self._lock:
            if self._closed:
                raise ApiConnectionError("the client was closed", sent=False, permanent=True)
            if origin not in self._pools:
                self._pools[origin] = self._new_pool(origin)
            return self._pools[origin]

    def _new_pool(self, origin: str) -> Any:
        settings: dict[str, Any] = {"maxsize": self._configuration.connection_pool_maxsize}
        if origin.startswith("https:"):
            self._tls = self._tls or tls_context(self._configuration)
            settings["ssl_context"] = self._tls
            settings["assert_hostname"] = self._configuration.assert_hostname
        try:
            proxy = proxy_for(self._configuration, origin)
            if proxy is None:
                return _timely(connection_from_url(origin, **settings))
            if proxy.url.startswith("https:"):
                self._tls = self._tls or tls_context(self._configuration)
                settings["proxy_ssl_context"] = self._tls
            made = ProxyManager(proxy.url, proxy_headers=proxy.headers, **settings).connection_from_url(origin)
            return _timely(made)
        except failures.LocationValueError:
            raise ApiValueError("the host or the proxy is no URL that can be reached") from None


@lru_cache(maxsize=64)
def _timeout(seconds: Any) -> Timeout:
    connect, read = seconds if isinstance(seconds, tuple) else (seconds, seconds)
    return Timeout(connect=connect, read=read)


def _timeout_until(end: float, seconds: Any) -> Timeout:
    """A timeout of what is left of a call's time, where that is less."""
    connect, read = seconds if isinstance(seconds, tuple) else (seconds, seconds)
    return Timeout(connect=left(end, connect), read=left(end, read))


def _timely(pool: Any) -> Any:
    """A pool whose connections keep to the end of what they send."""
    pool.ConnectionCls = _timely_kind(pool.ConnectionCls)
    return pool


@lru_cache(maxsize=8)
def _timely_kind(kind: Any) -> Any:
    class DeadlineConnection(kind):  # type: ignore[misc]
        """A connection that has what is left of a call's time for each step, not the same time for each."""

        response_class = _TimelyResponse

        def send(self, data: Any) -> None:
            request = sending.get()
            if request is not None and request.deadline is not None:
                seconds = left(request.deadline, self.timeout)
                if self.sock is not None:
                    self.sock.settimeout(seconds)
            super().send(data)

    return DeadlineConnection


class _TimelyResponse(http.client.HTTPResponse):
    def __init__(self, sock: Any, *args: Any, **settings: Any) -> None:
        super().__init__(sock, *args, **settings)
        request = sending.get()
        if request is not None and request.deadline is not None:
            self.fp: Any = io.BufferedReader(_TimelyFile(self.fp.detach(), sock, request.deadline))


class _TimelyFile(io.RawIOBase):
    """What comes from a socket until some moment."""

    def __init__(self, raw: Any, sock: Any, end: float) -> None:
        self._raw = raw
        self._sock = sock
        self._end = end
        self._patience = sock.gettimeout()

    def readable(self) -> bool:
        """Whether it can be read."""
        return True

    def readinto(self, buffer: Any) -> Any:
        """Read what there is, or wait for it. Raises TimeoutError."""
        self._sock.settimeout(left(self._end, self._patience))
        return self._raw.readinto(buffer)

    def fileno(self) -> int:
        """The socket's."""
        return int(self._raw.fileno())

    def close(self) -> None:
        """Let go of the socket."""
        self._raw.close()
        super().close()


def _read(response: BaseHTTPResponse, end: float | None) -> bytes:
    """The whole body, as far as it comes in time. Raises TimeoutError."""
    try:
        return b"".join(_pieces(response, _CHUNK, end))
    except BaseException:
        response.close()
        raise
    finally:
        response.release_conn()


def _pieces(response: BaseHTTPResponse, amt: int, end: float | None) -> Iterator[bytes]:
    """The body as it comes, a reading of the socket at a time: one that trickles is noticed, and of one that
    breaks off nothing is lost.
    """
    while True:
        if end is not None:
            left(end, None)  # though more has come already
        piece = response.read1(amt, decode_content=True)
        if not piece:
            return
        yield piece


class _Reader:
    """The body of a response that is read later."""

    def __init__(self, response: BaseHTTPResponse, end: float | None) -> None:
        self._response = response
        self._end = end

    def stream(self, amt: int) -> Iterator[bytes]:
        try:
            yield from _pieces(self._response, amt, self._end)
            self._response.release_conn()  # before it is closed: the next request may have the connection
        except (failures.HTTPError, OSError) as error:
            raise failure(error) from None
        finally:
            self.close()

    def close(self) -> None:
        self._response.close()
        self._response.release_conn()


def failure(error: Exception) -> TransportError:
    """What urllib3 raised, as one of this package's errors."""
    message = str(error.args[-1] if error.args else error) or type(error).__name__
    if isinstance(error, (failures.ReadTimeoutError, TimeoutError)) or _is_late(error):
        return ApiTimeoutError("no data arrived within the timeout", sent=True)
    if isinstance(error, failures.NewConnectionError):
        return ApiConnectionError(message, sent=False)
    if isinstance(error, failures.ConnectTimeoutError):
        return ApiTimeoutError("no connection was made within the timeout", sent=False)
    if isinstance(error, failures.DecodeError):
        return ApiConnectionError(f"the body cannot be decompressed: {message}", sent=True, permanent=True)
    if isinstance(error, failures.SSLError):
        return ApiConnectionError(f"TLS: {message}", sent=False, permanent=True)
    if isinstance(error, failures.ProxyError):
        return ApiConnectionError(f"proxy: {message}", sent=False)
    return ApiConnectionError(f"the connection broke: {message}", sent=True)


def _is_late(error: Exception) -> bool:
    """Whether it was the sending that took too long."""
    return isinstance(error, failures.ProtocolError) and isinstance(error.args[-1], TimeoutError)
