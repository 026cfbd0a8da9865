"""Hand prepared requests to an ASGI application, without a socket."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import weakref
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiConnectionError
from projectlink._core.headers import Headers
from projectlink._core.http.raw_response import AsyncRESTResponse, RESTResponse, split_chunks
from projectlink._core.http.response import RawResponse
from projectlink._core.transports.asgi_call import Call, scope_of
from projectlink._core.transports.per_loop import PerLoop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Iterator

    from projectlink._core.http.request import Request
    from projectlink._core.transports.asgi_call import App, Message

_PARTING = 5.0  # seconds that an application has for what it does after its answers


class AsyncAsgiTransport:
    """Has an application answer in the event loop that calls.

    The application is started and stopped by its lifespan where it has one, once in each event loop.
    An application that raises without having answered is a connection that breaks.

    Args:
        app: An ASGI 3 application.
        root_path: The path that the application is mounted at.
        client: The address that it is called from.
    """

    def __init__(self, app: App, *, root_path: str = "", client: tuple[str, int] = ("127.0.0.1", 50000)) -> None:
        self._root_path = root_path
        self._client = client
        self._served = PerLoop(lambda: _Served(app), _Served.stop)

    async def send(self, request: Request) -> RawResponse:
        """Have one request answered.

        Raises:
            TransportError: no complete response came.
        """
        served = await self._served.get()
        await served.start()
        call = served.call(request, scope_of(request, self._root_path, self._client, served.state))
        try:
            await call.begun()
            if not request.unread:
                data = b"".join([piece async for piece in call.body()])
                return RawResponse(call.status, call.reason, call.headers, data)
        except BaseException:
            call.leave()
            raise
        unread = AsyncRESTResponse(call.status, call.reason, Headers(call.headers), _AsyncReader(call))
        return RawResponse(call.status, call.reason, call.headers, b"", unread)

    async def close(self) -> None:
        """Stop the application, once what it does after its answers is done."""
        await self._served.close()


class _Served:
    """An application in an event loop: its lifespan, and what it is doing."""

    def __init__(self, app: App) -> None:
        self.state: dict[str, Any] = {}
        self._app = app
        self._calls: dict[asyncio.Future[None], Call] = {}
        self._is_started = False
        self._starting: asyncio.Task[None] | None = None
        self._lifespan: asyncio.Future[None] | None = None
        self._stop = asyncio.Event()
        self._told = asyncio.Event()
        self._stopped = asyncio.Event()
        self._refusal: str | None = None

    async def start(self) -> None:
        """Start the application, if that was not done yet.

        Raises:
            ApiConnectionError: it does not start.
        """
        if not self._is_started:
            self._starting = self._starting or asyncio.ensure_future(self._start())
            await asyncio.shield(self._starting)

    async def _start(self) -> None:
        scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": self.state}
        messages = iter(({"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}))

        async def receive() -> Message:
            message = next(messages)
            if message["type"] == "lifespan.shutdown":
                await self._stop.wait()
            return message

        async def send(message: Message) -> None:
            if message["type"] == "lifespan.startup.failed":
                self._refusal = message.get("message") or "it does not say why"
            (self._told if "startup" in message["type"] else self._stopped).set()

        async def live() -> None:
            # Who knows no lifespan raises or returns, and is started all the same.
            with contextlib.suppress(Exception):
                await self._app(scope, receive, send)
            self._told.set()
            self._stopped.set()

        self._lifespan = asyncio.ensure_future(live())
        await self._told.wait()
        if self._refusal is not None:
            raise ApiConnectionError(f"the application did not start: {self._refusal}", sent=False, permanent=True)
        self._is_started = True

    def call(self, request: Request, scope: dict[str, Any]) -> Call:
        """Have the application answer a request."""
        call = Call(request)
        task = call.run(self._app, scope)
        self._calls[task] = call
        task.add_done_callback(lambda task: self._calls.pop(task, None))
        return call

    async def stop(self) -> None:
        """End everything: at once what nobody waits for, and after a while what comes after an answer."""
        for task, call in list(self._calls.items()):
            call.leave()
            if not call.is_complete:
                task.cancel()
        if self._calls:
            _, late = await asyncio.wait(self._calls, timeout=_PARTING)
            for task in late:
                task.cancel()
        if self._lifespan is not None:
            self._stop.set()
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), _PARTING)
            self._lifespan.cancel()
            await asyncio.gather(self._lifespan, return_exceptions=True)


class _AsyncReader:
    """The body of a response that is read later."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def stream(self, amt: int) -> AsyncIterator[bytes]:
        async for piece in self._call.body():
            for part in split_chunks(piece, amt):
                yield part

    def close(self) -> None:
        self._call.leave()


class AsgiTransport:
    """Has an application answer in an event loop of its own, in a thread in the background.

    Threads may call at once. See ``AsyncAsgiTransport``.

    Args:
        app: An ASGI 3 application.
        root_path: The path that the application is mounted at.
        client: The address that it is called from.
    """

    def __init__(self, app: App, *, root_path: str = "", client: tuple[str, int] = ("127.0.0.1", 50000)) -> None:
        self._inner = AsyncAsgiTransport(app, root_path=root_path, client=client)
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._process = os.getpid()
        self._closed = False

    def send(self, request: Request) -> RawResponse:
        """Have one request answered.

        Raises:
            TransportError: no complete response came.
        """
        loop = self._running()
        response: RawResponse = _wait(loop, self._inner.send(request))
        if response.unread is not None:
            reader = _Reader(response.unread, loop)
            response.unread = RESTResponse(response.status, response.reason, response.headers, reader)
        return response

    def close(self) -> None:
        """Stop the application, and the event loop."""
        with self._lock:
            self._closed = True
            loop, self._loop = self._loop, None
        if loop is not None and self._thread is not None and self._process == os.getpid():
            _wait(loop, self._inner.close())
            loop.call_soon_threadsafe(loop.stop)
            self._thread.join()

    def _running(self) -> asyncio.AbstractEventLoop:
        if self._process != os.getpid():
            self._process, self._lock, self._loop = os.getpid(), threading.Lock(), None  # threads are not forked
        with self._lock:
            if self._closed:
                raise ApiConnectionError("the client was closed", sent=False, permanent=True)
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=_run, args=(self._loop,), name="projectlink-asgi", daemon=True)
                self._thread.start()
                weakref.finalize(self, _end, self._loop)
            return self._loop


def _run(loop: asyncio.AbstractEventLoop) -> None:
    try:
        loop.run_forever()
        loop.run_until_complete(_abandon())
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


async def _abandon() -> None:
    """Cancel whatever still runs."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _end(loop: asyncio.AbstractEventLoop) -> None:
    with contextlib.suppress(RuntimeError):  # it has ended already
        loop.call_soon_threadsafe(loop.stop)


def _wait(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any]) -> Any:
    future = asyncio.run_coroutine_threadsafe(work, loop)
    try:
        return future.result()
    except BaseException:
        future.cancel()  # nobody waits any longer
        raise


class _Reader:
    """The body of a response that is read later, from another thread."""

    def __init__(self, response: AsyncRESTResponse, loop: asyncio.AbstractEventLoop) -> None:
        self._response = response
        self._loop = loop

    def stream(self, amt: int) -> Iterator[bytes]:
        pieces = self._response.stream(amt)

        async def following() -> bytes | None:
            return await anext(pieces, None)

        try:
            while (piece := _wait(self._loop, following())) is not None:
                yield piece
        finally:
            self.close()

    def close(self) -> None:
        with contextlib.suppress(RuntimeError):  # the event loop has ended, and the call with it
            self._loop.call_soon_threadsafe(self._response.close)
