"""Serialization of an ASGI application that many threads and event loops call."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator
from threading import RLock
from types import TracebackType, coroutine
from typing import Any, Protocol

from projectlink_mock._core.http.messages import SESSION_HEADER, Asgi, Receive, Scope, Send


class SerializedApp:
    """ASGI application that runs one step at a time, whichever event loop or thread calls it.

    A step ends where the application waits, so handlers are atomic as in a single event loop. As a context
    manager it holds the lock, so that Python code has the state to itself.
    """

    def __init__(self, app: Callable[[Scope, Receive, Send], Coroutine[Any, Any, None]]) -> None:
        self._app = app
        self._lock = RLock()
        self._is_copy = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request, step by step."""
        await _run_with_lock(self._app(scope, receive, send), self._lock)

    def __enter__(self) -> None:
        if self._is_copy:
            raise RuntimeError("the mock server runs in the parent process of this fork; call it over HTTP")
        self._lock.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()

    def after_fork(self, *, is_copy: bool) -> None:
        """Replace the lock in a forked process, which has no thread that could release the old one.

        `is_copy` says that a server holds the state in the parent process: Python code must not use the copy here.
        """
        self._lock = RLock()
        self._is_copy = is_copy


@coroutine
def _run_with_lock(work: Coroutine[Any, Any, None], lock: RLock) -> Generator[Any, Any, None]:
    """Run a coroutine, holding the lock during each of its steps."""
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


class HasName(Protocol):
    """A session, as far as the middleware needs it."""

    name: str


class SessionHeaderMiddleware:
    """ASGI middleware that adds the header of a session to requests without one."""

    def __init__(self, app: Asgi, session: HasName) -> None:
        self._app = app
        self._session = session

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        name = self._session.name
        if name and scope["type"] == "http" and all(key != SESSION_HEADER for key, _ in scope["headers"]):
            scope = {**scope, "headers": [*scope["headers"], (SESSION_HEADER, name.encode())]}
        await self._app(scope, receive, send)
