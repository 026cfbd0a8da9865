"""Transport over urllib3, the default of the sync client."""

from __future__ import annotations

import contextlib
import http.client
import io
import os
import queue
import socket
from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import urllib3.exceptions
from urllib3 import (
    BaseHTTPResponse,
    HTTPConnectionPool,
    HTTPSConnectionPool,
    PoolManager,
    ProxyManager,
    Retry,
    Timeout,
)
from urllib3.util.ssl_match_hostname import CertificateError

from projectlink._core.configuration import Configuration
from projectlink._core.errors import TransportError
from projectlink._core.headers import Headers
from projectlink._core.http.decoding import decode, decoded, join
from projectlink._core.http.raw_response import RESTResponse
from projectlink._core.http.request import Request, split_timeout
from projectlink._core.http.response import (
    MAX_HEAD_BYTES,
    MAX_INTERIM_RESPONSES,
    Head,
    InvalidResponseError,
    RawResponse,
    too_many_interim_responses,
)
from projectlink._core.transports import errors
from projectlink._core.transports.origin_pools import OriginPools
from projectlink._core.transports.proxy import proxy_for
from projectlink._core.transports.request_context import current_request, redact_logs, step_timeout
from projectlink._core.transports.sockets import socket_options
from projectlink._core.transports.tls import tls_context
from projectlink._core.transports.urllib3_files import ChunkFile, DeadlineFile, connect_request

if TYPE_CHECKING:
    from ssl import SSLContext

_CHUNK_BYTES = 65536
_NO_RETRIES = Retry(False)  # the call flow retries


class Urllib3Transport:
    """A transport with a connection pool for each origin. Safe to share between threads.

    Args:
        configuration: Settings of the network: pool size, TLS, proxy.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._pools: OriginPools[Any] = OriginPools(self._open_pool)
        self._tls: SSLContext | None = None
        redact_logs("urllib3.connectionpool", "urllib3.connection")

    def send(self, request: Request) -> RawResponse:
        """Send one request once.

        Raises:
            TransportError: No complete response arrived.
        """
        pool = self._pools[os.getpid(), request.origin]
        body, deadline = request.body, request.deadline
        if body is not None and not isinstance(body, bytes):
            body = body.chunks()  # type: ignore[assignment]
        target, headers = request.target, request.headers
        if pool.proxy is not None and pool.scheme == "http":
            target, headers = request.origin + target, {**headers, **pool.proxy_headers}
        reset_token = current_request.set(request)
        try:
            response = pool.urlopen(
                request.method,
                target,
                body,
                headers,
                _NO_RETRIES,
                False,
                False,
                _timeout(request.timeout) if deadline is None else _timeout_until(deadline, request.timeout),
                preload_content=False,
                decode_content=False,
            )
            limit, length = self._configuration.max_response_bytes, response.length_remaining
            if request.unread:
                data = b""
            elif deadline is None and length is not None and (limit is None or length <= limit):
                data = response.read()  # which closes the connection if it fails
                response.release_conn()
                if encoding := response.headers.get("content-encoding"):
                    data = decode(data, encoding, limit)
            else:
                data = _read(response, deadline, limit)
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise self._error(error, request.origin) from None
        finally:
            current_request.reset(reset_token)
        pairs = response.headers.items()
        if not request.unread:
            return RawResponse(response.status, response.reason, pairs, data)
        unread = RESTResponse(response.status, response.reason, Headers(pairs), _Reader(response, deadline))
        return RawResponse(response.status, response.reason, pairs, b"", unread)

    def close(self) -> None:
        """Close all connections."""
        self._pools.close()

    def _open_pool(self, origin: str) -> Any:
        settings: dict[str, Any] = {
            "maxsize": self._configuration.connection_pool_maxsize,
            "socket_options": socket_options(self._configuration),
        }
        if origin.startswith("https:"):
            settings["ssl_context"] = self._tls_context()
            settings["assert_hostname"] = self._assert_hostname()
        try:
            proxy = proxy_for(self._configuration, origin)
            if proxy is None:
                manager = PoolManager(**settings)
            else:
                if proxy.url.startswith("https:"):
                    settings["proxy_ssl_context"] = self._tls_context()
                manager = ProxyManager(proxy.url, proxy_headers=proxy.headers, **settings)
            manager.pool_classes_by_scheme = _POOL_CLASSES
            return manager.connection_from_url(origin)
        except urllib3.exceptions.LocationValueError:
            raise errors.invalid_url() from None

    def _assert_hostname(self) -> bool | None:
        """Return False if the user's TLS context does not check host names; urllib3 would check them itself."""
        context = self._configuration.ssl_context
        if context is None:
            return self._configuration.assert_hostname
        return None if context.check_hostname else False

    def _tls_context(self) -> SSLContext:
        self._tls = self._tls or tls_context(self._configuration)
        return self._tls

    def _error(self, error: Exception, origin: str) -> TransportError:
        if not isinstance(error, _ConnectError):
            return _to_transport_error(error)
        cause = error.args[0]
        if isinstance(cause, TransportError):
            return cause
        if isinstance(cause, CertificateError):  # urllib3's own, for `assert_hostname`
            return errors.tls_failed(str(cause))
        is_new = isinstance(cause, urllib3.exceptions.NewConnectionError)
        if isinstance(cause, (urllib3.exceptions.ConnectTimeoutError, TimeoutError)) and not is_new:
            return errors.connect_timeout()
        return errors.connect_failed(self._configuration, origin, cause)


class _ConnectError(urllib3.exceptions.HTTPError):
    """A connection that could not be opened; its argument is the cause. No request was sent."""


@lru_cache(maxsize=64)
def _timeout(timeout: Any) -> Timeout:
    connect, read = split_timeout(timeout)
    return Timeout(connect=connect, read=read)


def _timeout_until(deadline: float, timeout: Any) -> Timeout:
    connect, read = split_timeout(timeout)
    return Timeout(connect=step_timeout(deadline, connect), read=step_timeout(deadline, read))


class _IdleConnections:
    """The idle connections of a pool, a stack without locks.

    An interrupt inside of ``queue.LifoQueue``, which urllib3 uses by default, may leave it locked. It cannot interrupt
    the methods of a deque.
    """

    def __init__(self, maxsize: int) -> None:
        self._connections: deque[Any] = deque()
        self._maxsize = maxsize

    def get(self, block: bool = False, timeout: float | None = None) -> Any:
        """Return the connection that was used last, or raise ``queue.Empty``."""
        try:
            return self._connections.pop()
        except IndexError:
            raise queue.Empty from None

    def put(self, connection: Any, block: bool = False) -> None:
        """Keep a connection, or raise ``queue.Full``."""
        if len(self._connections) >= self._maxsize:
            raise queue.Full
        self._connections.append(connection)

    def qsize(self) -> int:
        """Return the number of connections."""
        return len(self._connections)


def _pool_class(base: Any) -> Any:
    """Return a class of pools whose connections observe the deadline of the current request.

    urllib3 applies its timeouts to each operation of the socket, however many there are.
    """

    class Connection(base.ConnectionCls):  # type: ignore[misc]
        response_class = _Response

        def connect(self) -> None:
            try:
                super().connect()
            except Exception as error:
                raise _ConnectError(error) from error

        def _tunnel(self) -> None:
            """Ask the proxy for a tunnel. http.client takes an interim response for the final one."""
            self.send(connect_request(self._tunnel_host, self._tunnel_port, self._tunnel_headers))
            response = _Response(self.sock, method="CONNECT")
            try:
                response.begin()
            finally:
                file, response.fp = response.fp, None  # Python 3.13 flushes it later, if it is there
                file.close()
            if not 200 <= response.status < 300:
                raise errors.proxy_failed(f"{response.status} {response.reason}")

        def send(self, data: Any) -> None:
            request = current_request.get()
            if request is not None and request.deadline is not None:
                seconds = step_timeout(request.deadline, self.timeout)
                if self.sock is not None:
                    self.sock.settimeout(seconds)
            super().send(data)

    class Pool(base):  # type: ignore[misc]
        ConnectionCls = Connection
        QueueCls = _IdleConnections

    Connection.__name__, Pool.__name__ = base.ConnectionCls.__name__, base.__name__  # messages of urllib3 show them
    return Pool


class _Response(http.client.HTTPResponse):
    """A response that observes the deadline of the current request, and the rules of ``framing``.

    http.client takes every 1xx but 100 for the final response, limits the number of headers, and knows no error in a
    head. Its connections stay open if a response is followed by more bytes.
    """

    def __init__(self, sock: Any, debuglevel: int = 0, method: str | None = None, url: str | None = None) -> None:
        super().__init__(sock, debuglevel, method, url)
        self._socket = sock
        self._request_method = method
        self._deadline_file: DeadlineFile | None = None
        self._chunks: ChunkFile | None = None
        request = current_request.get()
        if request is not None and request.deadline is not None:
            self._deadline_file = DeadlineFile(self.fp.detach(), sock, request.deadline)
            self.fp: Any = io.BufferedReader(self._deadline_file)

    def begin(self) -> None:
        """Read the head of the final response.

        Raises:
            HTTPException: The head is missing or invalid.
        """
        if self.headers is not None:
            return
        for _ in range(MAX_INTERIM_RESPONSES + 1):
            data, line, size = b"", b"", 0
            while not data or line not in (b"\r\n", b"\n"):
                line = self.fp.readline(MAX_HEAD_BYTES + 1)
                if not line:
                    raise http.client.RemoteDisconnected("Remote end closed connection without response")
                if data or line not in (b"\r\n", b"\n"):  # empty lines before the head are skipped
                    data += line
                size += len(line)
                if size > MAX_HEAD_BYTES:
                    raise http.client.HTTPException(f"the head has more than {MAX_HEAD_BYTES} bytes")
            try:
                head = Head(data, self._request_method, with_headers=True)
            except InvalidResponseError as error:
                raise http.client.HTTPException(str(error)) from None
            if not head.is_interim:
                break
        else:
            raise http.client.HTTPException(str(too_many_interim_responses()))
        self.version = 10 + head.minor_version
        self.code = self.status = head.status
        self.reason = head.reason
        self.headers = self.msg = http.client.HTTPMessage()
        for name, value in head.headers:
            self.headers.set_raw(name, value)
        self.chunked = head.is_chunked
        if self.chunked:
            self._chunks = ChunkFile(self.fp, data)
            self.fp = io.BufferedReader(self._chunks)
        self.chunk_left = None
        self.length = head.length
        connection = self.headers.get("Connection", "").lower()
        is_kept = "close" not in connection if head.minor_version else "keep-alive" in connection
        self.will_close = head.is_doubtful or not is_kept or (head.length is None and not head.is_chunked)

    def _close_conn(self) -> None:
        """Release the socket, and shut it down if more bytes arrived than belong to the response."""
        if not self.will_close:
            if self._deadline_file is not None:
                self._deadline_file.is_over = True
            timeout = self._socket.gettimeout()
            try:
                self._socket.settimeout(0)
                has_more = self.fp.peek(1) if self._chunks is None else self._chunks.has_more()
                if has_more:
                    self._socket.shutdown(socket.SHUT_RDWR)
            except (OSError, ValueError):
                pass  # TLS has no complete record, or the socket is closed
            finally:
                with contextlib.suppress(OSError):
                    self._socket.settimeout(timeout)
        file, self.fp = self.fp, None
        file.close()


def _read(response: BaseHTTPResponse, deadline: float | None, limit: int | None) -> bytes:
    try:
        data = join(_chunks(response, _CHUNK_BYTES, deadline), limit)
    except BaseException:
        response.close()
        raise
    response.release_conn()
    return decode(data, response.headers.get("content-encoding"), limit, deadline)


def _chunks(response: BaseHTTPResponse, amt: int, deadline: float | None) -> Iterator[bytes]:
    """Yield the body, a chunk for each read of the socket.

    So a slow body is checked against the deadline, and all bytes before a broken connection are received.
    """
    while True:
        if deadline is not None:
            step_timeout(deadline, None)  # raises if the deadline has passed, also if buffered data is left
        chunk = response.read1(amt, decode_content=False)
        if not chunk:
            return
        yield chunk


class _Reader:
    """A reader of an unread body."""

    def __init__(self, response: BaseHTTPResponse, deadline: float | None) -> None:
        self._response = response
        self._deadline = deadline

    def stream(self, amt: int) -> Iterator[bytes]:
        try:
            chunks = _chunks(self._response, amt, self._deadline)
            yield from decoded(chunks, self._response.headers.get("content-encoding"))
            self._response.release_conn()  # before `close`, so that the next request can use the connection
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise _to_transport_error(error) from None
        finally:
            self.close()

    def close(self) -> None:
        self._response.close()
        self._response.release_conn()


_POOL_CLASSES = {"http": _pool_class(HTTPConnectionPool), "https": _pool_class(HTTPSConnectionPool)}


def _to_transport_error(error: Exception) -> TransportError:
    if isinstance(error, TransportError):
        return error
    message = str(error.args[-1] if error.args else error) or type(error).__name__
    if isinstance(error, (urllib3.exceptions.ReadTimeoutError, TimeoutError)) or _is_send_timeout(error):
        return errors.read_timeout()
    if isinstance(error, urllib3.exceptions.SSLError):
        return errors.tls_failed(message)
    return errors.connection_broken(message)


def _is_send_timeout(error: Exception) -> bool:
    return isinstance(error, urllib3.exceptions.ProtocolError) and isinstance(error.args[-1], TimeoutError)
