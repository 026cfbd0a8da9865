"""An open client: a transport, and the flow driven over it. Loaded at the first call."""

from __future__ import annotations

import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from projectlink._core.auth.login import Login
from projectlink._core.call.flow import exchange
from projectlink._core.call.record import result, result_with_http_info, saved, unread, unread_result
from projectlink._core.call.runner import areceive, arun, receive, run
from projectlink._core.http import raw_response

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine, Generator, Mapping

    from projectlink._core.call.drift_monitor import DriftMonitor
    from projectlink._core.call.record import CallRecord
    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.raw_response import AsyncRESTResponse, RESTResponse
    from projectlink._core.http.request import RequestOptions
    from projectlink._core.http.response import ApiResponse, RawResponse
    from projectlink._core.transports.protocol import AsyncTransport, Transport

T = TypeVar("T")
R = TypeVar("R")


class _Flows:
    """Makes the flow of each call of a client."""

    def __init__(
        self, configuration: Configuration, headers: Mapping[str, str], login: Login, watch: DriftMonitor
    ) -> None:
        self._configuration = configuration
        self._result = watch.over(result)
        self._result_with_http_info = watch.over(result_with_http_info)
        self._headers = headers
        self._login = login

    def _flow(
        self,
        operation: Operation[T],
        values: tuple[Any, ...],
        options: RequestOptions,
        conclude: Callable[[Operation[T], RawResponse, CallRecord], R],
    ) -> Generator[Any, Any, R]:
        configuration = self._configuration
        flow = exchange(configuration, self._headers, operation, values, options, conclude, self._login)
        return flow if configuration.tracer is None else _traced(flow, configuration.tracer, operation)


def _traced(flow: Generator[Any, Any, R], tracer: Any, operation: Operation[Any]) -> Generator[Any, Any, R]:
    from projectlink._core.call.tracing import traced

    return traced(flow, tracer, operation)


def _acquire(lock: threading.Lock, seconds: float | None) -> bool:
    return lock.acquire(timeout=-1 if seconds is None else seconds)


class Session(_Flows):
    """Calls operations, blocking."""

    def __init__(
        self, transport: Transport, configuration: Configuration, headers: Mapping[str, str], watch: DriftMonitor
    ) -> None:
        lock = threading.Lock()
        super().__init__(configuration, headers, Login(lambda: lock, _acquire), watch)
        self.transport = transport

    def call(self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions) -> T:
        """Call an operation and give its result."""
        flow = self._flow(operation, values, options, self._result)
        return run(flow, self.transport.send, time.sleep)  # type: ignore[no-any-return]

    def call_with_http_info(
        self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions
    ) -> ApiResponse[T]:
        """Call an operation and give its result with status and headers."""
        flow = self._flow(operation, values, options, self._result_with_http_info)
        return run(flow, self.transport.send, time.sleep)

    def call_unread(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions, *, any_status: bool
    ) -> RESTResponse:
        """Call an operation and leave the response unread; that of any status, or of success alone."""
        conclude = unread if any_status else unread_result
        flow = self._flow(operation, values, options, conclude)
        return raw_response.rest_response(run(flow, self.transport.send, time.sleep))

    def call_and_save(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions
    ) -> ApiResponse[Any]:
        """Call an operation and save what it gives; the result is where that is."""
        from projectlink._core.call.download import Download

        with Download(operation, options) as download:
            flow = self._flow(operation, values, download.options, saved)
            response = run(flow, partial(receive, self.transport.send, download), time.sleep)
            response.data = download.finish()
        return response


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


def _locks() -> Callable[[], asyncio.Lock]:
    """Gives a lock to each event loop that asks."""
    import asyncio

    locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()
    return lambda: locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())


async def _acquire_async(lock: asyncio.Lock, seconds: float | None) -> bool:
    import asyncio

    if seconds is None:
        return await lock.acquire()
    try:
        return await asyncio.wait_for(lock.acquire(), seconds)
    except asyncio.TimeoutError:
        return False


class AsyncSession(_Flows):
    """Calls operations, awaiting."""

    def __init__(
        self, transport: AsyncTransport, configuration: Configuration, headers: Mapping[str, str], watch: DriftMonitor
    ) -> None:
        super().__init__(configuration, headers, Login(_locks(), _acquire_async), watch)
        self.transport = transport

    def call(self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions) -> Coroutine[Any, Any, T]:
        """Call an operation and give its result."""
        flow = self._flow(operation, values, options, self._result)
        return arun(flow, self.transport.send, _sleep)

    def call_with_http_info(
        self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions
    ) -> Coroutine[Any, Any, ApiResponse[T]]:
        """Call an operation and give its result with status and headers."""
        flow = self._flow(operation, values, options, self._result_with_http_info)
        return arun(flow, self.transport.send, _sleep)

    async def call_unread(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions
    ) -> AsyncRESTResponse:
        """Call an operation and leave the response unread."""
        flow = self._flow(operation, values, options, unread)
        return raw_response.async_rest_response(await arun(flow, self.transport.send, _sleep))

    async def call_and_save(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions
    ) -> ApiResponse[Any]:
        """Call an operation and save what it gives; the result is where that is."""
        from asyncio import to_thread

        from projectlink._core.call.download import Download

        with Download(operation, options) as download:
            flow = self._flow(operation, values, download.options, saved)
            response = await arun(flow, partial(areceive, self.transport.send, download), _sleep)
            response.data = await to_thread(download.finish)
        return response
