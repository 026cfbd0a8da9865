"""One request and its response, between an ASGI application and a transport."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from projectlink._core.errors import ApiConnectionError
from projectlink._core.http.decoding import Decoder
from projectlink._core.http.request import seconds_left, split_timeout
from projectlink._core.http.response import STATUSES_WITHOUT_BODY
from projectlink._core.transports import errors

if TYPE_CHECKING:
    from projectlink._core.http.body import Body
    from projectlink._core.http.request import Request

Message = MutableMapping[str, Any]
App = Callable[
    [MutableMapping[str, Any], Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]],
    Awaitable[None],
]

_MAX_BUFFERED_BYTES = 256 * 1024  # above it `send` waits until the client has read some


def http_scope(request: Request, root_path: str, client: tuple[str, int], state: dict[str, Any]) -> dict[str, Any]:
    """Return the ASGI scope of a request."""
    parts = urlsplit(request.origin)
    path, _, query = request.target.partition("?")
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in request.headers.items()]
    if all(name != b"host" for name, _ in headers):
        headers.insert(0, (b"host", parts.netloc.encode("latin-1")))
    if request.body is not None and all(name != b"content-length" for name, _ in headers):
        headers.append((b"transfer-encoding", b"chunked"))
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": parts.scheme,
        "path": root_path + unquote(path),
        "raw_path": root_path.encode() + path.encode("ascii"),
        "query_string": query.encode("ascii"),
        "root_path": root_path,
        "headers": headers,
        "client": client,
        "server": (parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)),
        "state": state.copy(),
    }


class RequestCycle:
    """The messages between an application and the transport for one request, all in one event loop.

    Attributes:
        status: HTTP status code; 0 until the response starts.
        headers: Response headers.
    """

    def __init__(self, request: Request) -> None:
        self.status = 0
        self.headers: list[tuple[str, str]] = []
        self._request = request
        self._request_chunks: AsyncIterator[bytes] | None = _body_chunks(request.body)
        self._chunks: deque[bytes] = deque()
        self._buffered_bytes = 0
        self._has_more_body = True
        self._is_complete = self._is_disconnected = False
        self._response_changed = asyncio.Event()  # wakes the transport
        self._buffer_drained = asyncio.Event()  # wakes the application's `send`
        self._ended = asyncio.Event()  # the response is complete, or the transport has disconnected
        self._task: asyncio.Future[None] | None = None
        _, read_timeout = split_timeout(request.timeout)
        self._read_timeout = read_timeout

    # Application side

    def run(self, app: App, scope: dict[str, Any]) -> asyncio.Future[None]:
        """Start the application in a task and return it."""
        self._task = asyncio.ensure_future(app(scope, self.receive, self.send))
        self._task.add_done_callback(self._on_task_done)
        return self._task

    def _on_task_done(self, task: asyncio.Future[None]) -> None:
        if not task.cancelled():
            task.exception()  # marks it as retrieved, so that asyncio does not log it
        self._response_changed.set()

    async def receive(self) -> Message:
        """Return the next ASGI message for the application."""
        if self._has_more_body and not self._is_disconnected:
            chunk = await anext(self._request_chunks, None) if self._request_chunks else None
            self._has_more_body = chunk is not None
            return {"type": "http.request", "body": chunk or b"", "more_body": self._has_more_body}
        await self._ended.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        """Accept an ASGI message from the application; wait while the client reads too slowly."""
        if message["type"] == "http.response.start":
            if self.status:
                raise RuntimeError("the application started the response twice")
            if message["status"] < 200:
                raise RuntimeError(f"the application sent the status {message['status']}, which is not final")
            self.headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in message["headers"]]
            self.status = message["status"]
        elif message["type"] == "http.response.body":
            if not self.status or self._is_complete:
                raise RuntimeError("the application sent a body before the start or after the end of the response")
            if (chunk := bytes(message.get("body", b""))) and self._request.method != "HEAD":
                self._chunks.append(chunk)
                self._buffered_bytes += len(chunk)
            if not message.get("more_body", False):
                self._is_complete = True
                self._ended.set()
        self._response_changed.set()
        while self._buffered_bytes > _MAX_BUFFERED_BYTES and not self._ended.is_set():
            self._buffer_drained.clear()
            await self._buffer_drained.wait()

    # Transport side

    @property
    def is_complete(self) -> bool:
        """Return True if the application has sent its whole response."""
        return self._is_complete

    @property
    def reason(self) -> str:
        """Return the standard reason phrase of the status; ASGI responses have none."""
        try:
            return HTTPStatus(self.status).phrase
        except ValueError:
            return ""

    async def wait_for_start(self) -> None:
        """Wait until the response starts.

        Raises:
            ApiConnectionError: The application ended without a response.
            ApiTimeoutError: The response did not start in time.
        """
        await self._wait_until(lambda: bool(self.status))

    async def body(self) -> AsyncIterator[bytes]:
        """Yield the decompressed body in chunks.

        Raises:
            ApiConnectionError: The application ended before the body was complete.
            ApiTimeoutError: The next chunk did not arrive in time.
        """
        encoding = next((value for name, value in self.headers if name.lower() == "content-encoding"), "")
        decoder = Decoder(encoding)
        received = 0
        try:
            while True:
                await self._wait_until(lambda: bool(self._chunks) or self._is_complete)
                if not self._chunks:
                    break
                chunk = self._chunks.popleft()
                self._buffered_bytes -= len(chunk)
                self._buffer_drained.set()
                received += len(chunk)
                for data in decoder.feed(chunk):
                    yield data
        finally:
            self.disconnect()
        self._check_length(received)
        decoder.finish()

    def _check_length(self, received: int) -> None:
        length = next((value for name, value in self.headers if name.lower() == "content-length"), None)
        has_body = self._request.method != "HEAD" and self.status not in STATUSES_WITHOUT_BODY
        if has_body and length not in (None, str(received)):
            raise errors.connection_broken(f"{received} of {length or 'more'} bytes arrived")

    def disconnect(self) -> None:
        """Stop waiting for the response; the application receives ``http.disconnect``."""
        self._is_disconnected = True
        self._chunks.clear()
        self._buffered_bytes = 0
        self._ended.set()
        self._buffer_drained.set()

    async def _wait_until(self, condition: Callable[[], bool]) -> None:
        assert self._task is not None
        while not condition():
            if self._task.done():
                raise self._task_error(self._task)
            self._response_changed.clear()
            try:
                await asyncio.wait_for(self._response_changed.wait(), self._timeout())
            except asyncio.TimeoutError:
                raise errors.read_timeout() from None

    def _timeout(self) -> float | None:
        if self._request.deadline is None:
            return self._read_timeout
        left = seconds_left(self._request.deadline)
        return left if self._read_timeout is None else min(left, self._read_timeout)

    def _task_error(self, task: asyncio.Future[None]) -> ApiConnectionError:
        raised = None if task.cancelled() else task.exception()
        if raised is None:
            return ApiConnectionError("the application ended without a complete response", sent=True)
        error = ApiConnectionError(f"the application raised {type(raised).__name__}: {raised}", sent=True)
        error.__cause__ = raised
        return error


def _body_chunks(body: bytes | Body | None) -> AsyncIterator[bytes] | None:
    if body is None:
        return None
    return _single_chunk(body) if isinstance(body, bytes) else body.achunks()


async def _single_chunk(body: bytes) -> AsyncIterator[bytes]:
    yield body
