"""Transports that call an ASGI application in process, without a socket."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import weakref
from collections.abc import AsyncIterator, Coroutine, Iterator
from queue import SimpleQueue
from typing import Any

from projectlink._core.errors import ApiConnectionError
from projectlink._core.headers import Headers
from projectlink._core.http.decoding import ajoin
from projectlink._core.http.raw_response import AsyncRESTResponse, RESTResponse, split_chunks
from projectlink._core.http.request import Request
from projectlink._core.http.response import RawResponse
from projectlink._core.transports import errors
from projectlink._core.transports.asgi_cycle import App, Message, RequestCycle, http_scope
from projectlink._core.transports.asgi_loop import new_event_loop
from projectlink._core.transports.per_loop import PerLoop

_MAX_BACKGROUND_SECONDS = 5.0  # for work of the application after its responses, when the transport is closed


class AsyncAsgiTransport:
    """A transport that calls an application in the caller's event loop.

    It runs the application's lifespan, if there is one, once in each event loop. If the application raises before
    it has sent a complete response, the call raises ``ApiConnectionError``.

    Args:
        app: An ASGI 3 application.
        root_path: Path at which the application is mounted.
        client: Client address that the application sees.
    """

    def __init__(self, app: App, *, root_path: str = "", client: tuple[str, int] = ("127.0.0.1", 50000)) -> None:
        self._root_path = root_path
        self._client = client
        self._apps = PerLoop(lambda: _RunningApp(app), _RunningApp.stop)

    async def send(self, request: Request) -> RawResponse:
        """Send one request to the application.

        Raises:
            TransportError: No complete response arrived.
        """
        app = await self._apps.get()
        await app.start()
        cycle = app.run(request, http_scope(request, self._root_path, self._client, app.state))
        try:
            await cycle.wait_for_start()
            if not request.unread:
                data = await ajoin(cycle.body(), request.max_response_bytes)
                return RawResponse(cycle.status, cycle.reason, cycle.headers, data)
        except BaseException:
            cycle.disconnect()
            raise
        unread = AsyncRESTResponse(cycle.status, cycle.reason, Headers(cycle.headers), _AsyncReader(cycle))
        return RawResponse(cycle.status, cycle.reason, cycle.headers, b"", unread)

    async def close(self) -> None:
        """Stop the application, after up to 5 seconds for its work in the background."""
        await self._apps.close()


class _RunningApp:
    """An application in one event loop: its lifespan and its requests."""

    def __init__(self, app: App) -> None:
        self.state: dict[str, Any] = {}
        self._app = app
        self._cycles: dict[asyncio.Future[None], RequestCycle] = {}
        self._is_started = False
        self._startup: asyncio.Task[None] | None = None
        self._lifespan: asyncio.Future[None] | None = None
        self._stop = asyncio.Event()
        self._startup_done = asyncio.Event()
        self._shutdown_done = asyncio.Event()
        self._startup_error: str | None = None

    async def start(self) -> None:
        """Start the application once.

        Raises:
            ApiConnectionError: The application failed to start.
        """
        if not self._is_started:
            self._startup = self._startup or asyncio.ensure_future(self._start())
            await asyncio.shield(self._startup)

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
                self._startup_error = message.get("message") or "no message"
            (self._startup_done if "startup" in message["type"] else self._shutdown_done).set()

        async def run_lifespan() -> None:
            # Apps without lifespan support raise or return; treat both as started.
            with contextlib.suppress(Exception):
                await self._app(scope, receive, send)
            self._startup_done.set()
            self._shutdown_done.set()

        self._lifespan = asyncio.ensure_future(run_lifespan())
        await self._startup_done.wait()
        if self._startup_error is not None:
            message = f"the application did not start: {self._startup_error}"
            raise ApiConnectionError(message, sent=False, permanent=True)
        self._is_started = True

    def run(self, request: Request, scope: dict[str, Any]) -> RequestCycle:
        """Start a request in a task and return its cycle."""
        cycle = RequestCycle(request)
        task = cycle.run(self._app, scope)
        self._cycles[task] = cycle
        task.add_done_callback(lambda task: self._cycles.pop(task, None))
        return cycle

    async def stop(self) -> None:
        """Cancel unfinished requests, wait for work after complete responses, and shut the application down."""
        for task, cycle in list(self._cycles.items()):
            cycle.disconnect()
            if not cycle.is_complete:
                task.cancel()
        if self._cycles:
            _, late = await asyncio.wait(self._cycles, timeout=_MAX_BACKGROUND_SECONDS)
            for task in late:
                task.cancel()
        if self._lifespan is not None:
            self._stop.set()
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._shutdown_done.wait(), _MAX_BACKGROUND_SECONDS)
            self._lifespan.cancel()
            await asyncio.gather(self._lifespan, return_exceptions=True)


class _AsyncReader:
    """A reader of an unread body."""

    def __init__(self, cycle: RequestCycle) -> None:
        self._cycle = cycle

    async def stream(self, amt: int) -> AsyncIterator[bytes]:
        async for chunk in self._cycle.body():
            for part in split_chunks(chunk, amt):
                yield part

    def close(self) -> None:
        self._cycle.disconnect()


class AsgiTransport:
    """A transport that calls an application in a separate event loop, which runs in a background thread.

    Threads may share it. See ``AsyncAsgiTransport``.

    Args:
        app: An ASGI 3 application.
        root_path: Path at which the application is mounted.
        client: Client address that the application sees.
    """

    def __init__(self, app: App, *, root_path: str = "", client: tuple[str, int] = ("127.0.0.1", 50000)) -> None:
        self._inner = AsyncAsgiTransport(app, root_path=root_path, client=client)
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._process = os.getpid()
        self._is_closed = False

    def send(self, request: Request) -> RawResponse:
        """Send one request to the application.

        Raises:
            TransportError: No complete response arrived.
        """
        loop = self._running_loop()
        response: RawResponse = _run_in(loop, self._inner.send(request))
        if response.unread is not None:
            reader = _Reader(response.unread, loop)
            response.unread = RESTResponse(response.status, response.reason, response.headers, reader)
        return response

    def close(self) -> None:
        """Stop the application and the event loop."""
        with self._lock:
            self._is_closed = True
            loop, self._loop = self._loop, None
        if loop is not None and self._thread is not None and self._process == os.getpid():
            _run_in(loop, self._inner.close())
            loop.call_soon_threadsafe(loop.stop)
            self._thread.join()

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        if self._process != os.getpid():
            self._process, self._lock, self._loop = os.getpid(), threading.Lock(), None  # a fork copies no threads
        with self._lock:
            if self._is_closed:
                raise errors.client_closed()
            if self._loop is None:
                self._loop = new_event_loop()
                self._thread = threading.Thread(
                    target=_run_loop, args=(self._loop,), name="projectlink-asgi", daemon=True
                )
                self._thread.start()
                weakref.finalize(self, _stop_loop, self._loop)
            return self._loop


def _run_loop(loop: asyncio.AbstractEventLoop) -> None:
    try:
        loop.run_forever()
        loop.run_until_complete(_cancel_tasks())
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


async def _cancel_tasks() -> None:
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _stop_loop(loop: asyncio.AbstractEventLoop) -> None:
    with contextlib.suppress(RuntimeError):  # the loop is closed already
        loop.call_soon_threadsafe(loop.stop)


def _run_in(loop: asyncio.AbstractEventLoop, coroutine: Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine in another thread's event loop and return its result.

    An interrupt inside of ``concurrent.futures.Future.result`` may leave its lock locked, and the event loop would wait
    for it. A ``SimpleQueue`` cannot be interrupted.
    """
    done: SimpleQueue[asyncio.Task[Any]] = SimpleQueue()
    tasks: list[asyncio.Task[Any]] = []

    def start() -> None:
        task = loop.create_task(coroutine)
        tasks.append(task)
        task.add_done_callback(done.put)

    try:
        loop.call_soon_threadsafe(start)
        return done.get().result()
    except BaseException:
        # After an interrupt, nothing waits for the result.
        with contextlib.suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(lambda: [task.cancel() for task in tasks])
        raise


class _Reader:
    """A reader of an unread body from another thread."""

    def __init__(self, response: AsyncRESTResponse, loop: asyncio.AbstractEventLoop) -> None:
        self._response = response
        self._loop = loop

    def stream(self, amt: int) -> Iterator[bytes]:
        chunks = self._response.stream(amt)

        async def next_chunk() -> bytes | None:
            return await anext(chunks, None)

        try:
            while (chunk := _run_in(self._loop, next_chunk())) is not None:
                yield chunk
        finally:
            self.close()

    def close(self) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed, and so is the response
            self._loop.call_soon_threadsafe(self._response.close)
