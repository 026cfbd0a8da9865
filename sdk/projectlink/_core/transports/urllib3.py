"""Send prepared requests with urllib3."""

from __future__ import annotations

import os
import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from urllib3 import BaseHTTPResponse, ProxyManager, Retry, Timeout, connection_from_url
from urllib3 import exceptions as failures

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError, ApiValueError, TransportError
from projectlink._core.response import Headers, RawResponse
from projectlink._core.rest import RESTResponse
from projectlink._core.transports.network import proxy_for, tls_context

if TYPE_CHECKING:
    from collections.abc import Iterator
    from ssl import SSLContext

    from projectlink._core.configuration import Configuration
    from projectlink._core.request import Request

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

    def send(self, request: Request) -> RawResponse:
        """Send one request, once.

        Raises:
            TransportError: no complete response arrived.
        """
        pool = (self._process == os.getpid() and self._pools.get(request.origin)) or self._pool(request.origin)
        target, headers = request.target, request.headers
        if pool.proxy is not None and pool.scheme == "http":
            target, headers = request.origin + target, {**headers, **pool.proxy_headers}
        try:
            response = pool.urlopen(
                request.method,
                target,
                request.body,
                headers,
                _ONCE,
                False,
                False,
                _timeout(request.timeout),
                preload_content=not request.unread,
                decode_content=True,
            )
        except (failures.HTTPError, OSError) as error:
            raise failure(error) from None
        pairs = response.headers.items()
        if not request.unread:
            return RawResponse(response.status, response.reason, pairs, response.data)
        unread = RESTResponse(response.status, response.reason, Headers(pairs), _Reader(response))
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
                return connection_from_url(origin, **settings)
            if proxy.url.startswith("https:"):
                self._tls = self._tls or tls_context(self._configuration)
                settings["proxy_ssl_context"] = self._tls
            return ProxyManager(proxy.url, proxy_headers=proxy.headers, **settings).connection_from_url(origin)
        except failures.LocationValueError:
            raise ApiValueError("the host or the proxy is no URL that can be reached") from None


@lru_cache(maxsize=64)
def _timeout(seconds: Any) -> Timeout:
    connect, read = seconds if isinstance(seconds, tuple) else (seconds, seconds)
    return Timeout(connect=connect, read=read)


class _Reader:
    """The body of a response that is read later."""

    def __init__(self, response: BaseHTTPResponse) -> None:
        self._response = response

    def stream(self, amt: int) -> Iterator[bytes]:
        try:
            yield from self._response.stream(amt, decode_content=True)
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
    if isinstance(error, (failures.ReadTimeoutError, TimeoutError)):
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
