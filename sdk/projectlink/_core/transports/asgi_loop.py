"""An event loop without I/O, for applications in process where no socket may be created."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import logging
import socket
import sys
import threading
import weakref
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context, copy_context
from typing import TYPE_CHECKING, Any

from projectlink._core.waiting import monotonic

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger("asyncio")

_AbstractEventLoop: Any = asyncio.AbstractEventLoop
"""The base class, whose types require all methods that this loop does without."""


def new_event_loop() -> asyncio.AbstractEventLoop:
    """Return asyncio's event loop, which wakes itself through a pair of sockets, or one without where none may be made.

    Plugins such as pytest-socket forbid sockets in tests.
    """
    try:
        # Not a pair: Python leaks the first socket of one where the second is forbidden.
        socket.socket(getattr(socket, "AF_UNIX", socket.AF_INET)).close()
    except Exception:  # plugins have their own classes of errors
        return QueueEventLoop()
    return asyncio.new_event_loop()


class _Handle:
    """A callback that is due at a time."""

    def __init__(self, due: float, callback: Callable[..., Any], arguments: tuple[Any, ...], context: Context) -> None:
        self._due = due
        self._callback = callback
        self._arguments = arguments
        self._context = context
        self._is_cancelled = False

    def when(self) -> float:
        return self._due

    def cancel(self) -> None:
        self._is_cancelled = True

    def cancelled(self) -> bool:
        return self._is_cancelled

    def run(self) -> None:
        if not self._is_cancelled:
            self._context.run(self._callback, *self._arguments)


class QueueEventLoop(_AbstractEventLoop):  # type: ignore[misc]  # a base without types
    """An event loop that runs tasks, timers and functions in threads, and waits by a condition variable.

    Its other methods, among them those of sockets, raise ``NotImplementedError``.
    """

    def __init__(self) -> None:
        self._ready: deque[_Handle] = deque()
        self._timers: list[tuple[float, int, _Handle]] = []
        self._numbers = itertools.count()
        self._changed = threading.Condition()
        self._executor: ThreadPoolExecutor | None = None
        self._generators: weakref.WeakSet[Any] = weakref.WeakSet()
        self._is_stopping = self._is_running = self._is_closed = False

    def time(self) -> float:
        return monotonic()

    def get_debug(self) -> bool:
        return False

    def is_running(self) -> bool:
        return self._is_running

    def is_closed(self) -> bool:
        return self._is_closed

    def call_soon(self, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> Any:
        if self._is_closed:
            raise RuntimeError("Event loop is closed")
        handle = _Handle(0.0, callback, args, context or copy_context())
        with self._changed:
            self._ready.append(handle)
            self._changed.notify()
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> Any:
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when: float, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> Any:
        handle = _Handle(when, callback, args, context or copy_context())
        with self._changed:
            heapq.heappush(self._timers, (when, next(self._numbers), handle))
            self._changed.notify()
        return handle

    def create_future(self) -> asyncio.Future[Any]:
        return asyncio.Future(loop=self)

    def create_task(self, coro: Any, **settings: Any) -> asyncio.Task[Any]:
        return asyncio.Task(coro, loop=self, **settings)

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:
        if executor is None:
            executor = self._executor = self._executor or ThreadPoolExecutor(thread_name_prefix="projectlink-asgi")
        return asyncio.wrap_future(executor.submit(func, *args), loop=self)

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        _log.error(context.get("message"), exc_info=context.get("exception"))

    def run_forever(self) -> None:
        if self._is_running or self._is_closed:
            raise RuntimeError("the event loop is running or closed")
        self._is_running = True
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(self._generators.add, self._finalize)
        asyncio._set_running_loop(self)  # which is there for event loops, despite its name
        try:
            while not self._is_stopping:
                for handle in self._wait_for_due():
                    try:
                        handle.run()
                    except Exception as error:
                        self.call_exception_handler({"message": "a callback has failed", "exception": error})
        finally:
            self._is_stopping = self._is_running = False
            asyncio._set_running_loop(None)
            sys.set_asyncgen_hooks(*hooks)

    def _finalize(self, generator: Any) -> None:
        """Close an asynchronous generator that the garbage collection has found."""
        if not self._is_closed:
            self.call_soon_threadsafe(self.create_task, generator.aclose())

    def _wait_for_due(self) -> list[_Handle]:
        """Return the callbacks that are due, in order, when there are some."""
        with self._changed:
            while True:
                while self._timers and (self._timers[0][0] <= self.time() or self._timers[0][2].cancelled()):
                    self._ready.append(heapq.heappop(self._timers)[2])
                if self._ready:
                    due = list(self._ready)
                    self._ready.clear()
                    return due
                self._changed.wait(max(0.0, self._timers[0][0] - self.time()) if self._timers else None)

    def run_until_complete(self, future: Any) -> Any:
        task = asyncio.ensure_future(future, loop=self)
        task.add_done_callback(lambda _: self.stop())
        self.run_forever()
        return task.result()

    def stop(self) -> None:
        self._is_stopping = True

    async def shutdown_asyncgens(self) -> None:
        """Close the asynchronous generators that are not exhausted."""
        await asyncio.gather(*(one.aclose() for one in list(self._generators)), return_exceptions=True)

    def close(self) -> None:
        self._is_closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=False)
