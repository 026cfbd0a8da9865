"""Drivers of transfers: flows of several calls, some of them in parallel, for both clients.

A flow is a generator without I/O. It yields what a driver's methods return, or a `Sleep`, and gets the results back, so
that the steps of an upload are written once for the sync and the async client.
"""

from __future__ import annotations

import time
from collections import deque
from contextvars import copy_context
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.call.runner import arun, asleep, run
from projectlink._core.callbacks import reject_awaitable
from projectlink._core.errors import ApiTypeError
from projectlink._core.http.request import Invoke, Request, Sleep

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from projectlink._core.contract.operation import Operation

    C = TypeVar("C")
    R = TypeVar("R")
    Steps = Generator[Invoke | Sleep, Any, R]


class Driver:
    """The steps that a flow may yield, for one kind of client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def call(self, operation: Operation[Any], options: Any = None, /, **values: Any) -> Invoke:
        """Return the step that calls an operation, with the arguments by name."""
        return Invoke(partial(self._client.call, operation, _values(operation, values), options or {}))

    def call_with_http_info(self, operation: Operation[Any], options: Any = None, /, **values: Any) -> Invoke:
        """Return the step that calls an operation for its result with status and headers."""
        function = self._client.call_with_http_info
        return Invoke(partial(function, operation, _values(operation, values), options or {}))

    def call_unread(self, operation: Operation[Any], options: Any = None, /, **values: Any) -> Invoke:
        """Return the step that calls an operation for its response with the body unread; it raises for its status."""
        return Invoke(partial(self._client.call_unread, operation, _values(operation, values), options or {}))

    def local(self, function: Callable[[], Any]) -> Invoke:
        """Return the step that calls a function which may block."""
        raise NotImplementedError

    def together(self, flows: Sequence[Steps[Any]], limit: int, *, max_errors: int | None = None) -> Invoke:
        """Return the step that runs flows in parallel, at most ``limit`` at once.

        Its result is the list of their results, with exceptions as results. After ``max_errors`` exceptions no flow
        starts, and the result of those that did not start is None.
        """
        return Invoke(partial(self._together, flows, limit, max_errors))

    def _together(self, flows: Sequence[Steps[Any]], limit: int, max_errors: int | None) -> Any:
        raise NotImplementedError


class SyncDriver(Driver):
    """A driver for the sync client, with threads."""

    def local(self, function: Callable[[], Any]) -> Invoke:
        return Invoke(function)

    def run(self, flow: Steps[R]) -> R:
        """Run a flow, blocking, and return its value."""
        return run(_send_nothing, time.sleep, flow)

    def _together(self, flows: Sequence[Steps[Any]], limit: int, max_errors: int | None) -> list[Any]:
        from concurrent.futures import ThreadPoolExecutor

        results: list[Any] = [None] * len(flows)
        waiting = deque(enumerate(flows))
        errors: list[Exception] = []

        def work() -> None:
            while max_errors is None or len(errors) < max_errors:
                try:
                    number, flow = waiting.popleft()
                except IndexError:
                    return
                try:
                    results[number] = self.run(flow)
                except Exception as error:
                    results[number] = error
                    errors.append(error)
                except BaseException:
                    waiting.clear()
                    raise

        with ThreadPoolExecutor(min(limit, len(flows)) or 1, "projectlink-transfer") as pool:
            try:
                for future in [pool.submit(copy_context().run, work) for _ in flows[:limit]]:
                    future.result()
            except BaseException:
                waiting.clear()
                raise
        return results


class AsyncDriver(Driver):
    """A driver for the async client, with tasks. Functions that may block run in threads."""

    def local(self, function: Callable[[], Any]) -> Invoke:
        from asyncio import to_thread

        return Invoke(partial(to_thread, function))

    async def run(self, flow: Steps[R]) -> R:
        """Run a flow, and return its value."""
        return await arun(_send_nothing, asleep, flow)

    async def _together(self, flows: Sequence[Steps[Any]], limit: int, max_errors: int | None) -> list[Any]:
        import asyncio

        results: list[Any] = [None] * len(flows)
        waiting = deque(enumerate(flows))
        errors: list[Exception] = []

        async def work() -> None:
            while waiting and (max_errors is None or len(errors) < max_errors):
                number, flow = waiting.popleft()
                try:
                    results[number] = await self.run(flow)
                except Exception as error:
                    results[number] = error
                    errors.append(error)

        tasks = [asyncio.ensure_future(work()) for _ in flows[:limit]]
        try:
            await asyncio.gather(*tasks)
        finally:  # a cancelled transfer ends before its files are closed
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return results


def _values(operation: Operation[Any], given: dict[str, Any]) -> tuple[Any, ...]:
    """Return the arguments of an operation in the order of its signature."""
    if unknown := given.keys() - {argument.name for argument in operation.arguments}:
        raise ApiTypeError(f"{operation.id} has no argument {', '.join(sorted(unknown))}")
    return tuple(given.get(argument.name) for argument in operation.arguments)


def _send_nothing(request: Request) -> Any:
    raise AssertionError("the flow of a transfer sends its requests by calls")


class TotalProgress:
    """The progress of a whole transfer, from that of its parts, each in a call with the option ``progress``.

    Args:
        report: Called with the bytes done and the total, from one thread at a time; None to report nothing.
        total: Number of bytes of the transfer.
        done: Number of bytes that are done before it.
    """

    def __init__(self, report: Callable[[int, int], object] | None, total: int, done: int = 0) -> None:
        self._report = report
        self._total = total
        self._done = done
        self._by_part: dict[Any, int] = {}
        self._lock = Lock()

    def options(self, part: Any) -> dict[str, Any]:
        """Return the options of the call that transfers a part."""
        return {} if self._report is None else {"progress": partial(self._update, part)}

    def set(self, part: Any, done: int) -> None:
        """Report the number of bytes that are done of a part."""
        self._update(part, done, None)

    def finish(self) -> None:
        """Report that all bytes are done."""
        self._update(None, self._total - self._done + self._by_part.get(None, 0), None)

    def _update(self, part: Any, done: int, total: int | None) -> None:
        with self._lock:
            self._done += done - self._by_part.get(part, 0)
            self._by_part[part] = done
            if self._report is not None:
                reject_awaitable("progress", self._report(self._done, self._total))


def client_of(api: Any, expected: type[C], argument: str, name: str) -> C:
    """Return the client of an API object, such as ``an ArticlesApi``. Raises ApiTypeError for any other object."""
    client = getattr(api, "api_client", None)
    if not isinstance(client, expected):
        raise ApiTypeError(f"{argument} must be {name} with its client, not {type(api).__name__}")
    return client
