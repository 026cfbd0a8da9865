"""A server's connection: what a client may ask of it, and how it ends."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from typing import Any
from urllib.parse import unquote

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from projectlink_mock._core.http.errors import (
    ApiError,
    HeadTooLarge,
    MalformedRequest,
    TargetTooLong,
    TooManyConnections,
    TooSlow,
)
from projectlink_mock._core.http.limits import Limits
from projectlink_mock._core.http.messages import REFUSAL
from projectlink_mock._core.service.fault_delivery import HANG_UP, WRITE
from projectlink_mock.server.early_errors import answer_refusal

_LINGER_ZERO = struct.pack("ii", 1, 0)


class Connection(HttpToolsProtocol):
    """uvicorn's HTTP connection, silent in the logs, which keeps to limits and can be closed on purpose.

    A request that is beyond the limits, or no HTTP, is refused by the application that it is for. Whatever
    the client sends after that is not looked at, and the connection is closed once the client has read why.

    The client's time is looked at only where a request has not come to its end with the piece that was
    received: those that come at once cost nothing.
    """

    def __init__(self, *args: Any, limits: Limits, **options: Any) -> None:
        super().__init__(*args, **options)
        self.access_log = False
        self._limits = limits
        self._extensions: dict[str, Any] = {HANG_UP: self.hang_up, WRITE: self.write}
        self._is_deaf = False
        """Whether what the client still sends does not matter."""
        self._is_parting = False
        self._is_in_head = False
        self._piece = self._first = self._size = 0
        """Bytes of the latest piece; of the one in which the head began, or the latest of the body; and since it."""
        self._since = 0.0
        self._watch: asyncio.TimerHandle | None = None
        self._end: asyncio.TimerHandle | None = None

    # The client comes and goes

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Give the client some time to ask for something."""
        self._inner = transport
        super().connection_made(_Transport(transport, self._part))  # type: ignore[arg-type]
        if len(self.connections) > self._limits.connections:
            self._refuse(TooManyConnections())
            return
        self._since = self.loop.time()
        self._watch = self.loop.call_later(self._limits.head_seconds, self._look)

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop all timers."""
        for timer in (self._watch, self._end):
            if timer is not None:
                timer.cancel()
        super().connection_lost(exc)

    @property
    def is_busy(self) -> bool:
        """Whether a request is on its way and not answered to the end."""
        return self.cycle is not None and not self.cycle.response_complete

    @property
    def is_stuck(self) -> bool:
        """Whether an answer is written and the client does not take it, or does not go once it has."""
        return self._is_parting or self._inner.get_write_buffer_size() > 0

    # A request comes

    def data_received(self, data: bytes) -> None:
        """Read a piece of what the client sends."""
        if self._is_deaf:
            return
        self._unset_keepalive_if_required()
        self._piece = len(data)
        self._size += self._piece
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            # It is answered as if it had not asked for another protocol; what follows is not to be understood.
            self._is_deaf = True
            self.cycle.keep_alive = False
            return
        except httptools.HttpParserError as error:
            self._refuse(self._wrong_head() or _malformed(error))
            return
        cycle = self.cycle
        if self._is_in_head or cycle is None or cycle.more_body or cycle.response_complete:
            self._expect_more()

    def on_message_begin(self) -> None:
        """Offer the application what this server can do."""
        super().on_message_begin()
        self.scope["extensions"] = self._extensions
        self._is_in_head = True
        self._size = self._first = self._piece

    def on_headers_complete(self) -> None:
        """Have the request answered, unless its head is too large."""
        if self._wrong_head() is not None:
            raise ValueError("the head is too large")  # which stops the parser
        self._is_in_head = False
        self._size = self._first = self._piece
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Keep a piece of the body for the application."""
        super().on_body(body)
        self._size = self._first = self._piece

    def _wrong_head(self) -> ApiError | None:
        """What is too large in the head so far."""
        limits = self._limits
        if not self._is_in_head:
            return None
        if len(self.url) > limits.target:
            return TargetTooLong(limits.target)
        if len(self.headers) > limits.headers:
            return HeadTooLarge(f"more than {limits.headers} header lines")
        # What came is at least as much as the head, so that mostly nothing has to be summed up.
        too_large = self._size > limits.head and (
            self._size - self._first > limits.head
            or len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers) > limits.head
        )
        return HeadTooLarge(f"more than {limits.head} bytes") if too_large else None

    def _expect_more(self) -> None:
        """See to it that the client does not take for ever, and does not send endlessly."""
        now = self.loop.time()
        if self._size == self._piece or self._watch is None:
            self._since = now
        if problem := self._wrong_head():
            self._refuse(problem)
            return
        if self._size - self._first > self._limits.head or len(self.headers or ()) > self._limits.headers:
            self._refuse(HeadTooLarge("more than belongs to a request"))
            return
        due = self._since + (self._patience() or 0)
        if self._watch is not None and self._watch.when() > due:
            self._watch.cancel()
            self._watch = None
        if self._watch is None:
            self._watch = self.loop.call_at(due, self._look)

    def _look(self) -> None:
        """Refuse to wait any longer for a client that had its time."""
        self._watch = None
        patience = self._patience()
        if patience is None:
            return
        now = self.loop.time()
        if self.flow.read_paused:
            self._since = now  # the client may wish to send, and cannot
        left = self._since + patience - now
        if left > 0:
            self._watch = self.loop.call_later(left, self._look)
        elif self._is_in_head or self.is_busy:
            self._refuse(TooSlow(patience))
        else:
            self.transport.close()

    def _patience(self) -> float | None:
        """Seconds that the client has for what it is to send, if it is to send anything."""
        if self._is_deaf:
            return None
        if not self._is_in_head and self.is_busy:
            return self._limits.stall_seconds if self.cycle.more_body else None
        # Between two requests it may rest, which has a time of its own.
        return self._limits.head_seconds if self.timeout_keep_alive_task is None else None

    # An end is made

    def _refuse(self, problem: ApiError) -> None:
        """Read no more of what the client sends, and have the application tell it why."""
        self._is_deaf = True
        if not self.is_busy:
            task = self.loop.create_task(self._answer_refusal(problem))
            task.add_done_callback(self.tasks.discard)
            self.tasks.add(task)
        elif self._is_in_head or not self.cycle.more_body:
            self.cycle.keep_alive = False  # the request before it is answered still, and nothing after that
        else:
            extensions: dict[str, Any] = {**self._extensions, REFUSAL: problem}
            self.cycle.scope["extensions"] = extensions
            self.cycle.more_body = False
            self.cycle.message_event.set()

    async def _answer_refusal(self, problem: ApiError) -> None:
        default_headers = self.server_state.default_headers
        self.write(await answer_refusal(self.app, self._scope_so_far(), problem, default_headers))
        self.transport.close()

    def _scope_so_far(self) -> dict[str, Any]:
        if self.scope is None:
            self.on_message_begin()
        raw_path, _, query = (self.url if self.url.startswith(b"/") else b"/").partition(b"?")
        # Before the target, the parser does not know the method either.
        method = self.parser.get_method().decode("ascii") if self.url else "GET"
        path = unquote(raw_path.decode("latin-1"))
        return {**self.scope, "method": method, "path": path, "raw_path": raw_path, "query_string": query}

    def _part(self) -> None:
        """Close the connection: if the client may be sending still, only once it had time to read the answer.

        The client's system throws the answer away when it hears that what it sends is not wanted.
        """
        is_heard = not self._is_deaf and (self.cycle is None or not self.cycle.more_body)
        if self._is_parting or self._inner.is_closing():
            return
        if is_heard or not self._inner.can_write_eof():
            self._inner.close()
            patience = self._limits.stall_seconds if self._inner.get_write_buffer_size() else 0
        else:
            self._is_parting = self._is_deaf = True
            with contextlib.suppress(OSError):  # the client has gone meanwhile
                self._inner.write_eof()
            self.flow.resume_reading()
            patience = self._limits.parting_seconds
        if patience and self._end is None:
            self._end = self.loop.call_later(patience, self._inner.abort)

    def shutdown(self) -> None:
        """End with the server."""
        super().shutdown()
        if self._is_parting:
            self._inner.abort()

    def pause_writing(self) -> None:
        """Give the client some time to take what is written."""
        super().pause_writing()
        if self._end is None:
            self._end = self.loop.call_later(self._limits.stall_seconds, self._inner.abort)

    def resume_writing(self) -> None:
        """Go on writing."""
        super().resume_writing()
        if self._end is not None and not self._is_parting:
            self._end.cancel()
            self._end = None

    def hang_up(self, at_once: bool) -> None:
        """Close the connection: with a TCP reset, or once all that was written is sent."""
        if not at_once:
            self.transport.close()
            return
        connection: socket.socket = self._inner.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
        self._inner.abort()

    def write(self, content: bytes) -> None:
        """Write bytes that belong to no response."""
        self._inner.write(content)


class _Transport:
    """A transport that is closed in another way."""

    def __init__(self, inner: asyncio.Transport, close: Any) -> None:
        self._inner = inner
        # As attributes, so that they are found as fast as those of the transport itself.
        self.write = inner.write
        self.is_closing = inner.is_closing
        self.close = close

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def _malformed(error: httptools.HttpParserError) -> MalformedRequest:
    if isinstance(error, httptools.HttpParserCallbackError):
        return MalformedRequest("This is no HTTP request: its target cannot be read.")
    return MalformedRequest(f"This is no HTTP request: {str(error).rstrip('.')}.")
