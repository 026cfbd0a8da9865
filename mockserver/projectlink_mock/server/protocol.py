"""uvicorn's HTTP protocol with limits, timeouts and connections that can be closed on purpose."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from projectlink_mock._core.http.errors import (
    ApiError,
    HeadersTooLarge,
    MalformedRequest,
    RequestTimeout,
    TooManyConnections,
    UriTooLong,
)
from projectlink_mock._core.http.limits import Limits
from projectlink_mock._core.http.messages import EARLY_ERROR, JOIN_WRITES
from projectlink_mock._core.service.fault_delivery import CLOSE_CONNECTION, WRITE
from projectlink_mock.server.early_errors import early_error_response, header_error, syntax_error
from projectlink_mock.server.request_target import encode_request_line, split_absolute_form
from projectlink_mock.server.unchunked import UnchunkedApp
from projectlink_mock.server.unread import UnreadResponses

_LINGER_ZERO = struct.pack("ii", 1, 0)
_MAX_JOINED_BYTES = 65_536
"""Size from which copying a body costs more than a second system call."""


class Connection(HttpToolsProtocol):
    """uvicorn's HTTP connection with limits, without log output, and with ASGI extensions to close it.

    The application makes the response to a request that is malformed or exceeds a limit. The connection then
    ignores further input and is closed when the client has had time to read the response.

    Timers run only for requests that do not arrive in one piece: all others cost nothing.
    """

    def __init__(self, *args: Any, limits: Limits, unread: UnreadResponses, **options: Any) -> None:
        super().__init__(*args, **options)
        self.access_log = False
        self._limits = limits
        self._unread = unread
        self._extensions: dict[str, Any] = {CLOSE_CONNECTION: self.close_connection, WRITE: self.write}
        self._discarding_input = False
        self._closing = False
        self._reading_headers = False
        self._reading_request_line = False
        """True while the chunks received so far end within the request line; not kept up once the line is complete."""
        self._chunk_size = 0
        """Bytes of the chunk received last."""
        self._head_start = 0
        """Bytes of the chunk in which the headers began, or of the latest one of the body."""
        self._bytes_received = 0
        """Bytes received since that chunk, with it."""
        self._last_progress = 0.0
        self._read_timer: asyncio.TimerHandle | None = None
        self._close_timer: asyncio.TimerHandle | None = None

    # Connections

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start the timeout of the first request."""
        self._inner = transport
        self._joined = JoinedWrites(transport, self._close_gracefully)
        self._extensions[JOIN_WRITES] = self._joined.hold
        super().connection_made(self._joined)  # type: ignore[arg-type]
        if len(self.connections) > self._limits.connections:
            self._reject(TooManyConnections())
            return
        self._last_progress = self.loop.time()
        self._read_timer = self.loop.call_later(self._limits.header_timeout, self._check_timeout)

    def connection_lost(self, exc: Exception | None) -> None:
        """Cancel all timers."""
        for timer in (self._read_timer, self._close_timer):
            if timer is not None:
                timer.cancel()
        self._unread.discard(self._inner)
        super().connection_lost(exc)

    @property
    def is_busy(self) -> bool:
        """Return whether a request has no complete response yet."""
        return self.cycle is not None and not self.cycle.response_complete

    @property
    def is_stuck(self) -> bool:
        """Return whether the client does not read the response, or does not close its end."""
        return self._closing or self._inner.get_write_buffer_size() > 0

    # Requests

    def data_received(self, data: bytes) -> None:
        """Parse a chunk of input."""
        if self._discarding_input:
            return
        self._unset_keepalive_if_required()
        if not data.isascii():
            data = self._encode_target(data)
        self._chunk_size = len(data)
        self._bytes_received += self._chunk_size
        try:
            try:
                self.parser.feed_data(data)
            except httptools.HttpParserUpgrade as upgrade:
                self._parse_without_upgrade(data[upgrade.args[0] :])
        except httptools.HttpParserError as error:
            self._reject(self._header_limit_error() or self._malformed(error))
            return
        if self._reading_headers and self._reading_request_line:
            self._reading_request_line = b"\n" not in data
        cycle = self.cycle
        if self._reading_headers or cycle is None or cycle.more_body or cycle.response_complete:
            self._restart_read_timer()

    def _parse_without_upgrade(self, rest: bytes) -> None:
        """Parse a request again without the upgrade that it offers, and then the input after its headers.

        RFC 9110 (7.8) lets a server ignore such an offer: the request is in HTTP/1.1. But httptools takes everything
        after its headers for the other protocol, its body included.
        """
        while True:
            lines = [name + b": " + value for name, value in self.headers if name != b"upgrade"]
            version = self.parser.get_http_version().encode("ascii")
            request_line = self.parser.get_method() + b" " + self.url + b" HTTP/" + version
            data = b"\r\n".join([request_line, *lines, b"", rest])
            self.parser = httptools.HttpRequestParser(self)
            with contextlib.suppress(AttributeError):  # httptools before 0.6.3 is lenient without it
                self.parser.set_dangerous_leniencies(lenient_data_after_close=True)
            try:
                self.parser.feed_data(data)
            except httptools.HttpParserUpgrade as upgrade:
                rest = data[upgrade.args[0] :]
            else:
                return

    def _encode_target(self, data: bytes) -> bytes:
        """Percent-encode what is not ASCII in a request line, as browsers do: curl sends it as it is written."""
        is_between_requests = self.cycle is None or not self.cycle.more_body
        if not (self._reading_request_line if self._reading_headers else is_between_requests):
            return data
        return encode_request_line(data)

    def on_message_begin(self) -> None:
        """Add the extensions of this server to the scope."""
        super().on_message_begin()
        self.scope["extensions"] = self._extensions
        self._reading_headers = self._reading_request_line = True
        self._bytes_received = self._head_start = self._chunk_size

    def on_headers_complete(self) -> None:
        """Start the application, unless the headers exceed a limit."""
        if self._header_limit_error() is not None:
            raise ValueError("the headers exceed a limit")  # stops the parser
        if self.parser.should_upgrade() and self.parser.get_method() != b"CONNECT":
            return  # parsed again without the offer
        named = dict(self.headers)
        is_ordinary = b"host" in named and b"transfer-encoding" not in named and len(named) == len(self.headers)
        if not is_ordinary and self._header_error() is not None:
            raise ValueError("a header is invalid")
        if named.get(b"connection", b"close").lower() != b"close" and not self.parser.should_keep_alive():
            # uvicorn before 0.53 overlooks the option in a list such as "TE, close".
            self.headers[:] = [pair for pair in self.headers if pair[0] != b"connection"] + [(b"connection", b"close")]
        self._reading_headers = False
        self._bytes_received = self._head_start = self._chunk_size
        if not self.url.startswith(b"/"):
            self._use_absolute_form()
        if self.parser.get_http_version() == "1.0":
            self._start_http_1_0()
        else:
            super().on_headers_complete()
        self.headers = []  # trailers must not become headers of the request

    def _start_http_1_0(self) -> None:
        """Start the application for a client that knows neither chunks nor 100 Continue."""
        self.expect_100_continue = False
        app = self.app
        unchunked = self.app = UnchunkedApp(app, self.write)
        super().on_headers_complete()
        self.app, unchunked.cycle = app, self.cycle

    def on_message_complete(self) -> None:
        """End the body, unless the request is parsed again without its upgrade."""
        if self.parser.should_upgrade() and self.parser.get_method() != b"CONNECT":
            return
        super().on_message_complete()

    def _use_absolute_form(self) -> None:
        """Take host and path from a target that is a whole URL, which clients send when they use a proxy."""
        if found := split_absolute_form(self.url, self.parser.get_method()):
            authority, self.url = found
            # The scope refers to this list.
            self.headers[:] = [(b"host", authority), *(pair for pair in self.headers if pair[0] != b"host")]

    def on_body(self, body: bytes) -> None:
        """Keep a chunk of the body for the application."""
        super().on_body(body)
        self._bytes_received = self._head_start = self._chunk_size

    def _header_error(self) -> ApiError | None:
        return header_error(self.headers, self.parser.get_http_version())

    def _malformed(self, error: httptools.HttpParserError) -> ApiError:
        if not isinstance(error, httptools.HttpParserCallbackError):
            return syntax_error(str(error))
        header = self._header_error() if self._reading_headers else None
        return header or MalformedRequest("Malformed HTTP request: its target cannot be parsed.")

    def _header_limit_error(self) -> ApiError | None:
        """Return the error for a limit that the headers received so far exceed."""
        limits = self._limits
        if not self._reading_headers:
            return None
        if len(self.url) > limits.request_target:
            return UriTooLong(limits.request_target)
        if len(self.headers) > limits.headers:
            return HeadersTooLarge(f"more than {limits.headers} header lines")
        # The received bytes are at least those of the headers, which are summed up only when that is too much.
        is_too_large = self._bytes_received > limits.headers_bytes and (
            self._bytes_received - self._head_start > limits.headers_bytes
            or len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers) > limits.headers_bytes
        )
        return HeadersTooLarge(f"more than {limits.headers_bytes} bytes") if is_too_large else None

    def _restart_read_timer(self) -> None:
        """Check the limits of an incomplete request, and start the timeout for the rest of it."""
        now = self.loop.time()
        if self._bytes_received == self._chunk_size or self._read_timer is None:
            self._last_progress = now
        if error := self._header_limit_error():
            self._reject(error)
            return
        limits = self._limits
        is_excessive = self._bytes_received - self._head_start > limits.headers_bytes
        if is_excessive or len(self.headers or ()) > limits.headers:
            self._reject(HeadersTooLarge("more input than belongs to a request"))
            return
        due = self._last_progress + (self._read_timeout() or 0)
        if self._read_timer is not None and self._read_timer.when() > due:
            self._read_timer.cancel()
            self._read_timer = None
        if self._read_timer is None:
            self._read_timer = self.loop.call_at(due, self._check_timeout)

    def _check_timeout(self) -> None:
        """Reject a request that is late, or wait for the rest of its time."""
        self._read_timer = None
        timeout = self._read_timeout()
        if timeout is None:
            return
        now = self.loop.time()
        if self.flow.read_paused:
            self._last_progress = now  # the server does not read, so the client cannot send
        seconds_left = self._last_progress + timeout - now
        if seconds_left > 0:
            self._read_timer = self.loop.call_later(seconds_left, self._check_timeout)
        elif self._reading_headers or self.is_busy:
            self._reject(RequestTimeout(timeout))
        else:
            self.transport.close()

    def _read_timeout(self) -> float | None:
        """Return the seconds that the client has to send more; None if it need not send anything."""
        if self._discarding_input:
            return None
        if not self._reading_headers and self.is_busy:
            return self._limits.idle_timeout if self.cycle.more_body else None
        # Between two requests, uvicorn's keep-alive timer runs instead.
        return self._limits.header_timeout if self.timeout_keep_alive_task is None else None

    # Ends

    def _reject(self, error: ApiError) -> None:
        """Stop reading, and have the application respond with the error."""
        self._discarding_input = True
        if not self.is_busy:
            task = self.loop.create_task(self._send_early_error(error))
            task.add_done_callback(self.tasks.discard)
            self.tasks.add(task)
        elif self._reading_headers or not self.cycle.more_body:
            self.cycle.keep_alive = False  # only the request before this one gets a response
        else:
            extensions: dict[str, Any] = {**self._extensions, EARLY_ERROR: error}
            self.cycle.scope["extensions"] = extensions
            self.cycle.more_body = False
            self.cycle.message_event.set()

    async def _send_early_error(self, error: ApiError) -> None:
        default_headers = self.server_state.default_headers
        self.write(await early_error_response(self.app, self._partial_scope(), error, default_headers))
        self.transport.close()

    def _partial_scope(self) -> dict[str, Any]:
        """Return the scope of a request whose headers are incomplete."""
        if self.scope is None:
            self.on_message_begin()
        raw_path, _, query = (self.url if self.url.startswith(b"/") else b"/").partition(b"?")
        # The parser knows the method only once it has the target.
        method = self.parser.get_method().decode("ascii") if self.url else "GET"
        path = unquote(raw_path.decode("latin-1"))
        return {**self.scope, "method": method, "path": path, "raw_path": raw_path, "query_string": query}

    def _close_gracefully(self) -> None:
        """Close the connection; if the client may still be sending, only after it had time to read the response.

        Closing with unread input sends a reset, after which the client's kernel discards the response.
        """
        self._joined.flush()
        input_is_complete = not self._discarding_input and (self.cycle is None or not self.cycle.more_body)
        if self._closing or self._inner.is_closing():
            return
        if input_is_complete or not self._inner.can_write_eof():
            self._inner.close()
            timeout = self._limits.idle_timeout if self._inner.get_write_buffer_size() else 0
        else:
            self._closing = self._discarding_input = True
            with contextlib.suppress(OSError):  # the client has disconnected meanwhile
                self._inner.write_eof()
            self.flow.resume_reading()
            timeout = self._limits.linger_timeout
        if timeout and self._close_timer is None:
            self._close_timer = self.loop.call_later(timeout, self._inner.abort)

    def shutdown(self) -> None:
        """Close the connection with the server."""
        super().shutdown()
        if self._closing:
            self._inner.abort()

    def pause_writing(self) -> None:
        """Start the timeout for a client that does not read the response."""
        super().pause_writing()
        self._unread.add(self._inner)
        if self._close_timer is None:
            self._close_timer = self.loop.call_later(self._limits.idle_timeout, self._inner.abort)

    def resume_writing(self) -> None:
        """Cancel the timeout of `pause_writing`."""
        super().resume_writing()
        self._unread.discard(self._inner)
        if self._close_timer is not None and not self._closing:
            self._close_timer.cancel()
            self._close_timer = None

    def close_connection(self, reset: bool) -> None:
        """Close the connection: with a TCP reset, or after everything written is sent."""
        if not reset:
            self.transport.close()
            return
        self._joined.flush()
        connection: socket.socket = self._inner.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
        self._inner.abort()

    def write(self, content: bytes) -> None:
        """Write bytes outside of any response."""
        self._joined.flush()
        self._inner.write(content)


class JoinedWrites:
    """A transport with another `close`, which can join two writes.

    uvicorn writes the headers and the body of a response one by one. Each write is a system call and a packet, and
    wakes the client.
    """

    def __init__(self, inner: asyncio.Transport, close: Callable[[], None]) -> None:
        self._inner = inner
        self._joins = False
        self._held = b""
        # Attributes, because __getattr__ would slow every response down.
        self.is_closing = inner.is_closing
        self.close = close

    def hold(self) -> None:
        """Hold the next write until the one after it; the caller makes both without waiting in between."""
        self._joins = True

    def write(self, data: bytes) -> None:
        """Send some bytes, after those that are held."""
        if self._joins:
            self._joins = False
            self._held += data
        elif not self._held:
            self._inner.write(data)
        elif len(data) > _MAX_JOINED_BYTES:
            self.flush()
            self._inner.write(data)
        else:
            held, self._held = self._held, b""
            self._inner.write(held + data)

    def flush(self) -> None:
        """Send what is held."""
        if self._held:
            held, self._held = self._held, b""
            self._inner.write(held)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)
