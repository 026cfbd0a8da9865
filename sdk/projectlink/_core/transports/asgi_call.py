"""One request and its response, as an ASGI application sees them, and as a transport does."""

from __future__ import annotations

import asyncio
import zlib
from collections import deque
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError
from projectlink._core.http.request import seconds_left

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping

    from projectlink._core.http.body import Body
    from projectlink._core.http.request import Request

    Message = MutableMapping[str, Any]
    App = Callable[
        [MutableMapping[str, Any], Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]],
        Awaitable[None],
    ]

_ROOM = 256 * 1024  # bytes that wait for the client before the application has to
_WITHOUT_BODY = (204, 304)


def scope_of(request: Request, root_path: str, client: tuple[str, int], state: dict[str, Any]) -> dict[str, Any]:
    """The scope of a request."""
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


class Call:
    """What goes to and fro between an application and the transport; all in one event loop.

    Attributes:
        status: HTTP status code, once the response has begun.
        headers: Its headers.
    """

    def __init__(self, request: Request) -> None:
        self.status = 0
        self.headers: list[tuple[str, str]] = []
        self._request = request
        self._body: AsyncIterator[bytes] | None = _pieces_of(request.body)
        self._pieces: deque[bytes] = deque()
        self._waiting = 0
        self._is_coming = True  # what the client sends
        self._is_complete = self._is_left = False
        self._news = asyncio.Event()  # for the client
        self._room = asyncio.Event()  # for the application
        self._end = asyncio.Event()  # the response is complete, or nobody waits for it
        self._task: asyncio.Future[None] | None = None
        _, read = request.timeout if isinstance(request.timeout, tuple) else (None, request.timeout)
        self._patience = read

    # The application's side

    def run(self, app: App, scope: dict[str, Any]) -> asyncio.Future[None]:
        """Have the application answer."""
        self._task = asyncio.ensure_future(app(scope, self.receive, self.send))
        self._task.add_done_callback(self._ended)
        return self._task

    def _ended(self, task: asyncio.Future[None]) -> None:
        if not task.cancelled():
            task.exception()  # or Python would complain that nobody asked for it
        self._news.set()

    async def receive(self) -> Message:
        """The next of what the client sends."""
        if self._is_coming and not self._is_left:
            piece = await anext(self._body, None) if self._body else None
            self._is_coming = piece is not None
            return {"type": "http.request", "body": piece or b"", "more_body": self._is_coming}
        await self._end.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        """Take what the application answers; wait where the client does not keep up."""
        if message["type"] == "http.response.start":
            if self.status:
                raise RuntimeError("the response has begun already")
            self.headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in message["headers"]]
            self.status = message["status"]
        elif message["type"] == "http.response.body":
            if not self.status or self._is_complete:
                raise RuntimeError("the response has not begun yet, or is complete already")
            if (piece := bytes(message.get("body", b""))) and self._request.method != "HEAD":
                self._pieces.append(piece)
                self._waiting += len(piece)
            if not message.get("more_body", False):
                self._is_complete = True
                self._end.set()
        self._news.set()
        while self._waiting > _ROOM and not self._end.is_set():
            self._room.clear()
            await self._room.wait()

    # The client's side

    @property
    def is_complete(self) -> bool:
        """Whether the application has sent its whole response."""
        return self._is_complete

    @property
    def reason(self) -> str:
        """The reason phrase, which applications do not give."""
        try:
            return HTTPStatus(self.status).phrase
        except ValueError:
            return ""

    async def begun(self) -> None:
        """Wait until the response has begun.

        Raises:
            ApiConnectionError, ApiTimeoutError: it does not.
        """
        await self._until(lambda: bool(self.status))

    async def body(self) -> AsyncIterator[bytes]:
        """The body, decompressed, piece by piece.

        Raises:
            ApiConnectionError, ApiTimeoutError: it breaks off, or does not come.
        """
        encoding = next((value for name, value in self.headers if name.lower() == "content-encoding"), "")
        decoder = zlib.decompressobj(47) if encoding.lower() in ("gzip", "x-gzip", "deflate") else None
        size = 0
        try:
            while True:
                await self._until(lambda: bool(self._pieces) or self._is_complete)
                if not self._pieces:
                    break
                piece = self._pieces.popleft()
                self._waiting -= len(piece)
                self._room.set()
                size += len(piece)
                yield decoder.decompress(piece) if decoder else piece
        except zlib.error:
            raise ApiConnectionError("the body cannot be decompressed", sent=True, permanent=True) from None
        finally:
            self.leave()
        self._check(size, decoder)

    def _check(self, size: int, decoder: Any) -> None:
        length = next((value for name, value in self.headers if name.lower() == "content-length"), None)
        has_body = self._request.method != "HEAD" and self.status not in _WITHOUT_BODY
        if has_body and ((length is not None and length != str(size)) or (decoder and size and not decoder.eof)):
            raise ApiConnectionError(f"the connection broke: {size} of {length or 'more'} bytes came", sent=True)

    def leave(self) -> None:
        """Wait no longer; the application is told so."""
        self._is_left = True
        self._pieces.clear()
        self._waiting = 0
        self._end.set()
        self._room.set()

    async def _until(self, is_so: Callable[[], bool]) -> None:
        assert self._task is not None
        while not is_so():
            if self._task.done():
                raise self._broken(self._task)
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), self._left())
            except asyncio.TimeoutError:
                raise ApiTimeoutError("no data arrived within the timeout", sent=True) from None

    def _left(self) -> float | None:
        if self._request.deadline is None:
            return self._patience
        left = seconds_left(self._request.deadline)
        return left if self._patience is None else min(left, self._patience)

    def _broken(self, task: asyncio.Future[None]) -> ApiConnectionError:
        raised = None if task.cancelled() else task.exception()
        what = f"the application raised {type(raised).__name__}: {raised}" if raised else "the application went away"
        error = ApiConnectionError(what, sent=True)
        error.__cause__ = raised
        return error


def _pieces_of(body: bytes | Body | None) -> AsyncIterator[bytes] | None:
    if body is None:
        return None
    return _whole(body) if isinstance(body, bytes) else body.achunks()


async def _whole(body: bytes) -> AsyncIterator[bytes]:
    yield body
