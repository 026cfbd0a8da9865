"""One application for many threads and event loops, in which one thing happens at a time all the same."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Generator
from threading import RLock
from types import TracebackType, coroutine
from typing import Any

from projectlink_mock._core.http.messages import SESSION_HEADER, Receive, Scope, Send

Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]


class SerializedApp:
    """An ASGI application of which one step runs at a time, whichever event loop or thread calls it.

    A step ends where the application waits, so a handler is as atomic as in a single event loop. As a context
    manager it keeps all steps back: Python code then has the state to itself.
    """

    def __init__(self, app: Callable[[Scope, Receive, Send], Coroutine[Any, Any, None]]) -> None:
        self._app = app
        self._lock = RLock()
        self._is_copy = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, step by step."""
        await _stepwise(self._app(scope, receive, send), self._lock)

    def __enter__(self) -> None:
        if self._is_copy:
            raise RuntimeError("the mock server runs in the process that this one was forked from; ask it over HTTP")
        self._lock.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()

    def after_fork(self, *, is_copy: bool) -> None:
        """Go on in a forked process, where whoever held the lock is gone.

        Python code is refused what is a mere copy of what a server holds in the other process.
        """
        self._lock = RLock()
        self._is_copy = is_copy


@coroutine
def _stepwise(work: Coroutine[Any, Any, None], lock: RLock) -> Generator[Any, Any, None]:
    """Run a coroutine to its end, each of its steps under the lock."""
    step, value = work.send, None
    while True:
        try:
            with lock:
                awaited = step(value)
        except StopIteration:
            return
        try:
            step, value = work.send, (yield awaited)
        except BaseException as error:
            step, value = work.throw, error


class Named:
    """An ASGI application for requests that name no session: it gives them one."""

    def __init__(self, app: Asgi, name: Callable[[], str]) -> None:
        self._app = app
        self._name = name

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        name = self._name()
        if name and scope["type"] == "http" and all(key != SESSION_HEADER for key, _ in scope["headers"]):
            scope = {**scope, "headers": [*scope["headers"], (SESSION_HEADER, name.encode())]}
        await self._app(scope, receive, send)
