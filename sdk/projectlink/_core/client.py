"""Clients: settings, default headers and an open transport."""

from __future__ import annotations

import os
import time
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.call.drift_monitor import DriftMonitor
from projectlink._core.call.legacy import LEGACY_OPTIONS, call_legacy
from projectlink._core.configuration import Configuration
from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.locks import ForkSafeLock
from projectlink._core.secret import SecretDict
from projectlink._core.transports.protocol import AsyncTransport, Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from multiprocessing.pool import ThreadPool

    from typing_extensions import Self

    from projectlink._core.auth.login import Login
    from projectlink._core.call.pagination import AsyncPages, Pages
    from projectlink._core.contract.drift import Drift
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.raw_response import AsyncRESTResponse, RESTResponse
    from projectlink._core.http.request import RequestOptions
    from projectlink._core.http.response import ApiResponse

T = TypeVar("T")
C = TypeVar("C", bound="_Client")

_SPECIAL_OPTIONS = LEGACY_OPTIONS | {"save_to"}
_parent_pools: list[ThreadPool] = []
"""Pools whose threads a fork did not copy; their finalizers would wait for these threads."""

_UNCOPIED = frozenset(
    {"_drift_monitor", "_flow", "_lock", "_on_response", "_on_response_with_http_info"}
    | {"_pool", "_pool_process", "_run", "_send"}
)
"""Attributes of an open client that its copies do not have."""


class _Client:
    """Settings and state that both clients share.

    The modules of a call are imported by the first call, as importing them takes half of the import time.
    """

    _run: Callable[[Any], Any] | None = None
    _flow: Callable[..., Any]
    _send: Callable[[Any], Any]
    _on_response: Any
    _on_response_with_http_info: Any

    def __init__(
        self,
        configuration: Configuration | None,
        header_name: str | None,
        header_value: str | None,
        cookie: str | None,
        transport: Any,
        is_async: bool,
    ) -> None:
        if transport is not None:
            from projectlink._core.transports.factory import check_transport

            check_transport(transport, is_async=is_async)
        self.configuration = Configuration() if configuration is None else configuration
        self.default_headers = SecretDict()
        self._drift_monitor = DriftMonitor(self.configuration)
        self._transport = self._transport_option = transport
        self._closed = False
        self._lock = ForkSafeLock()
        if header_name is not None and header_value is not None:
            self.set_default_header(header_name, header_value)
        if cookie is not None:
            self.set_default_header("Cookie", cookie)

    def __getstate__(self) -> dict[str, Any]:
        """Return the settings. A copy opens its own connections; only a transport object is shared."""
        return {name: value for name, value in self.__dict__.items() if name not in _UNCOPIED} | {
            "_transport": self._transport_option,
            "default_headers": self.default_headers.copy(),
        }

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from copy import deepcopy

        memo[id(self._transport_option)] = self._transport_option
        other = memo[id(self)] = type(self).__new__(type(self))
        other.__setstate__(deepcopy(self.__getstate__(), memo))
        return other

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._drift_monitor = DriftMonitor(self.configuration)
        self._lock = ForkSafeLock()

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request of this client."""
        self.default_headers[header_name] = header_value

    @property
    def drift(self) -> tuple[Drift, ...]:
        """Return the differences between responses and their operations, each once.

        Checks the 1st, 2nd, 4th, 8th … response of each operation, and every response that has an undocumented
        status or fails to decode; with ``strict_responses`` all. Responses requested without reading the body are
        not checked.
        """
        return self._drift_monitor.found

    @property
    def user_agent(self) -> str:
        """The ``User-Agent`` header."""
        return self.default_headers.get("User-Agent", self.configuration.user_agent)

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def _check_open(self) -> None:
        if self._closed:
            raise ApiValueError("this client is closed; create another one")

    def _bind(self, login: Login) -> None:
        """Prepare the functions of a call."""
        from projectlink._core.call.flow import call_flow
        from projectlink._core.call.state import result, result_with_http_info

        self._flow = partial(call_flow, self.configuration, self.default_headers, login)
        self._on_response = self._drift_monitor.wrap(result)
        self._on_response_with_http_info = self._drift_monitor.wrap(result_with_http_info)

    def _release(self) -> Any:
        """Mark the client as closed and return the transport to close, or None."""
        with self._lock.current:
            self._closed, self._run = True, None
            transport, self._transport = self._transport, None
        return None if isinstance(transport, str) else transport


def check_client(client: C, expected: type[C]) -> C:
    """Return the client of an API object, or reject a client of the other kind.

    Raises:
        ApiTypeError: The client is asynchronous and the API is not, or the reverse.
    """
    if isinstance(client, _Client) and not isinstance(client, expected):
        raise ApiTypeError(f"this API needs an {expected.__name__}, not an {type(client).__name__}")
    return client


class ApiClient(_Client):
    """A synchronous client. Safe to share between threads. Close it, or use it as a context manager.

    Args:
        configuration: Settings of the client; by default those of the environment.
        header_name: Name of a header to send with every request.
        header_value: Its value.
        cookie: ``Cookie`` header to send with every request.
        pool_threads: Number of threads for calls with ``async_req=True``.
        transport: ``"urllib3"`` (default), ``"httpx"``, or a ``Transport``; the client closes it.

    Raises:
        ApiTypeError: ``transport`` has no ``send`` and ``close``, or is asynchronous.
        ApiValueError: ``transport`` is an unknown name.
    """

    _pool: ThreadPool | None = None
    _pool_process: int = 0

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
        pool_threads: int = 1,
        *,
        transport: Transport | str | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value, cookie, transport, False)
        self.pool_threads = pool_threads

    def call(self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions) -> T:
        """Call an operation and return its result.

        Args:
            operation: Operation to call.
            values: Its arguments, in the order of its signature.
            options: Options of this call; see ``RequestOptions``.

        Raises:
            ApiTypeError, ApiValueError: An argument or option is invalid; no request was sent.
            ApiConnectionError, ApiTimeoutError: No complete response arrived.
            ApiException: The response is an error, or its body does not match the operation.
        """
        if options and not _SPECIAL_OPTIONS.isdisjoint(options):
            return self._call_special(operation, values, options, with_http_info=False)  # type: ignore[no-any-return]
        run = self._run or self._open()
        return run(self._flow(operation, values, options, self._on_response))  # type: ignore[no-any-return]

    def call_with_http_info(
        self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions
    ) -> ApiResponse[T]:
        """Call an operation and return its result with status and headers; see ``call``."""
        if options and not _SPECIAL_OPTIONS.isdisjoint(options):
            return self._call_special(operation, values, options, with_http_info=True)  # type: ignore[no-any-return]
        run = self._run or self._open()
        return run(self._flow(operation, values, options, self._on_response_with_http_info))  # type: ignore[no-any-return]

    def call_without_preload_content(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions
    ) -> RESTResponse:
        """Call an operation and return the response, whatever its status, with its body unread."""
        from projectlink._core.call.state import unread_response
        from projectlink._core.http.raw_response import rest_response

        run = self._run or self._open()
        return rest_response(run(self._flow(operation, values, options, unread_response)))

    def call_unread(self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions) -> RESTResponse:
        """Call an operation and return the response with its body unread; raise for its status like ``call``."""
        from projectlink._core.call.state import unread_success
        from projectlink._core.http.raw_response import rest_response

        run = self._run or self._open()
        return rest_response(run(self._flow(operation, values, options, unread_success)))

    def _call_special(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions, *, with_http_info: bool
    ) -> Any:
        """Call an operation with options that change the type of its result."""
        if not LEGACY_OPTIONS.isdisjoint(options):
            return call_legacy(self, operation, values, options, with_http_info=with_http_info)
        response = self._call_and_save(operation, values, options)
        return response if with_http_info else response.data

    def _call_and_save(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions
    ) -> ApiResponse[Any]:
        from projectlink._core.call.download import Download, download
        from projectlink._core.call.runner import run
        from projectlink._core.call.state import saved_response

        if self._run is None:
            self._open()
        with Download(operation, options) as file:
            flow = self._flow(operation, values, file.options, saved_response)
            response: ApiResponse[Any] = run(partial(download, self._send, file), time.sleep, flow)
            response.data = file.finish()
        return response

    @property
    def pool(self) -> ThreadPool:
        """Return the threads of calls with ``async_req=True``; the first of these calls starts them."""
        from multiprocessing.pool import ThreadPool

        with self._lock.current:
            self._check_open()
            if self._pool is None or self._pool_process != os.getpid():
                if self._pool is not None:
                    _parent_pools.append(self._pool)
                self._pool, self._pool_process = ThreadPool(self.pool_threads), os.getpid()
            return self._pool

    def pages(
        self,
        operation: Operation[Any],
        values: tuple[Any, ...],
        limit: int | None,
        page_size: int | None,
        options: RequestOptions,
    ) -> Pages[Any]:
        """Return an iterable over the items of a paginated operation.

        Args:
            operation: Operation to call.
            values: Its arguments, in the order of its signature.
            limit: Maximum number of items; None for all.
            page_size: Number of items per request, at least 1; None for the default.
            options: Options of each call.
        """
        from projectlink._core.call.pagination import Pages

        return Pages(self.call, operation, values, limit, page_size, options)

    def _open(self) -> Callable[[Any], Any]:
        from projectlink._core.auth.login import Login
        from projectlink._core.call.runner import acquire, release, run
        from projectlink._core.transports.factory import sync_transport

        with self._lock.current:
            self._check_open()
            if self._run is None:
                self._transport = sync_transport(self._transport, self.configuration)
                self._send = self._transport.send
                lock = ForkSafeLock()
                self._bind(Login(lambda: lock.current, acquire, release))
                self._run = partial(run, self._send, time.sleep)
            return self._run

    def close(self) -> None:
        """Close all connections, after all calls with ``async_req=True`` have ended. May be called twice."""
        with self._lock.current:
            pool, self._pool = self._pool, None
        if pool is not None and self._pool_process != os.getpid():
            _parent_pools.append(pool)
        elif pool is not None:
            pool.close()
            pool.join()
        transport = self._release()
        if transport is not None:
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncApiClient(_Client):
    """An asynchronous client. Safe to share between tasks. Close it, or use it with ``async with``.

    Args:
        configuration: Settings of the client; by default those of the environment.
        header_name: Name of a header to send with every request.
        header_value: Its value.
        cookie: ``Cookie`` header to send with every request.
        transport: ``"aiohttp"`` (default), ``"httpx"``, or an ``AsyncTransport``; the client closes it.

    Raises:
        ApiTypeError: ``transport`` has no ``send`` and ``close``, or is synchronous.
        ApiValueError: ``transport`` is an unknown name.
    """

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
        *,
        transport: AsyncTransport | str | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value, cookie, transport, True)

    # Not `async def`: returning the coroutine saves a frame on every call.

    def call(self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions) -> Coroutine[Any, Any, T]:
        """Call an operation and return its result; see ``ApiClient.call``."""
        if options and "save_to" in options:
            return self._save(operation, values, options, with_http_info=False)
        run = self._run or self._open()
        return run(self._flow(operation, values, options, self._on_response))  # type: ignore[no-any-return]

    def call_with_http_info(
        self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions
    ) -> Coroutine[Any, Any, ApiResponse[T]]:
        """Call an operation and return its result with status and headers; see ``ApiClient.call``."""
        if options and "save_to" in options:
            return self._save(operation, values, options, with_http_info=True)
        run = self._run or self._open()
        return run(self._flow(operation, values, options, self._on_response_with_http_info))  # type: ignore[no-any-return]

    def call_without_preload_content(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions
    ) -> Coroutine[Any, Any, AsyncRESTResponse]:
        """Call an operation and return the response, whatever its status, with its body unread."""
        from projectlink._core.call.state import unread_response

        run = self._run or self._open()
        return self._unread(run(self._flow(operation, values, options, unread_response)))

    def pages(
        self,
        operation: Operation[Any],
        values: tuple[Any, ...],
        limit: int | None,
        page_size: int | None,
        options: RequestOptions,
    ) -> AsyncPages[Any]:
        """Return an asynchronous iterable over the items of a paginated operation; see ``ApiClient.pages``."""
        from projectlink._core.call.pagination import AsyncPages

        return AsyncPages(self.call, operation, values, limit, page_size, options)

    async def _unread(self, call: Coroutine[Any, Any, Any]) -> AsyncRESTResponse:
        from projectlink._core.http.raw_response import async_rest_response

        return async_rest_response(await call)

    async def _save(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions, *, with_http_info: bool
    ) -> Any:
        from asyncio import to_thread

        from projectlink._core.call.download import Download, adownload
        from projectlink._core.call.runner import arun, asleep
        from projectlink._core.call.state import saved_response

        if self._run is None:
            self._open()
        with Download(operation, options) as file:
            flow = self._flow(operation, values, file.options, saved_response)
            response: ApiResponse[Any] = await arun(partial(adownload, self._send, file), asleep, flow)
            response.data = await to_thread(file.finish)
        return response if with_http_info else response.data

    def _open(self) -> Callable[[Any], Any]:
        from projectlink._core.auth.login import Login
        from projectlink._core.call.runner import aacquire, arelease, arun, asleep, lock_per_loop
        from projectlink._core.transports.factory import async_transport

        with self._lock.current:
            self._check_open()
            if self._run is None:
                self._transport = async_transport(self._transport, self.configuration)
                self._send = self._transport.send
                self._bind(Login(lock_per_loop(), aacquire, arelease))
                self._run = partial(arun, self._send, asleep)
            return self._run

    async def close(self) -> None:
        """Close all connections. May be called twice."""
        transport = self._release()
        if transport is not None:
            await transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
