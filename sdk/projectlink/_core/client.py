"""The synchronous client."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core import hints
from projectlink._core.call.legacy import LEGACY_OPTIONS, call_legacy
from projectlink._core.client_base import BaseClient
from projectlink._core.configuration import Configuration
from projectlink._core.locks import ForkSafeLock, importing

if TYPE_CHECKING:
    from projectlink._core.transports.protocol import Transport
else:  # so that hints resolve at run time; pydantic has no schema for a protocol
    Transport = Any

T = TypeVar("T")

_SPECIAL_OPTIONS = LEGACY_OPTIONS | {"save_to"}
_parent_pools: list[hints.ThreadPool] = []
"""Pools whose threads a fork did not copy; their finalizers would wait for these threads."""


class ApiClient(BaseClient):
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

    _pool: hints.ThreadPool | None = None
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

    def call(self, operation: hints.Operation[T], values: tuple[Any, ...], options: hints.RequestOptions) -> T:
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
        self, operation: hints.Operation[T], values: tuple[Any, ...], options: hints.RequestOptions
    ) -> hints.ApiResponse[T]:
        """Call an operation and return its result with status and headers; see ``call``."""
        if options and not _SPECIAL_OPTIONS.isdisjoint(options):
            return self._call_special(operation, values, options, with_http_info=True)  # type: ignore[no-any-return]
        run = self._run or self._open()
        return run(self._flow(operation, values, options, self._on_response_with_http_info))  # type: ignore[no-any-return]

    def call_without_preload_content(
        self, operation: hints.Operation[Any], values: tuple[Any, ...], options: hints.RequestOptions
    ) -> hints.RESTResponse:
        """Call an operation and return the response, whatever its status, with its body unread."""
        with importing():
            from projectlink._core.call.state import unread_response
            from projectlink._core.http.raw_response import rest_response

        run = self._run or self._open()
        return rest_response(run(self._flow(operation, values, options, unread_response)))

    def call_unread(
        self, operation: hints.Operation[Any], values: tuple[Any, ...], options: hints.RequestOptions
    ) -> hints.RESTResponse:
        """Call an operation and return the response with its body unread; raise for its status like ``call``."""
        with importing():
            from projectlink._core.call.state import unread_success
            from projectlink._core.http.raw_response import rest_response

        run = self._run or self._open()
        return rest_response(run(self._flow(operation, values, options, unread_success)))

    def _call_special(
        self,
        operation: hints.Operation[Any],
        values: tuple[Any, ...],
        options: Any,
        *,
        with_http_info: bool,
    ) -> Any:
        """Call an operation with options that change the type of its result."""
        if not LEGACY_OPTIONS.isdisjoint(options):
            return call_legacy(self, operation, values, options, with_http_info=with_http_info)
        response = self._call_and_save(operation, values, options)
        return response if with_http_info else response.data

    def _call_and_save(
        self, operation: hints.Operation[Any], values: tuple[Any, ...], options: Any
    ) -> hints.ApiResponse[Any]:
        with importing():
            from projectlink._core.call.download import Download, download
            from projectlink._core.call.runner import run
            from projectlink._core.call.state import saved_response

        if self._run is None:
            self._open()
        with Download(operation, options) as file:
            flow = self._flow(operation, values, file.options, saved_response)
            response: hints.ApiResponse[Any] = run(partial(download, self._send, file), time.sleep, flow)
            response.data = file.finish()
        return response

    @property
    def pool(self) -> hints.ThreadPool:
        """Return the threads of calls with ``async_req=True``; the first of these calls starts them."""
        with importing(), self._lock.current:
            from multiprocessing.pool import ThreadPool

            self._check_open()
            if self._pool is None or self._pool_process != os.getpid():
                if self._pool is not None:
                    _parent_pools.append(self._pool)
                self._pool, self._pool_process = ThreadPool(self.pool_threads), os.getpid()
            return self._pool

    def pages(
        self,
        operation: hints.Operation[Any],
        values: tuple[Any, ...],
        limit: int | None,
        page_size: int | None,
        options: hints.RequestOptions,
    ) -> hints.Pages[Any]:
        """Return an iterable over the items of a paginated operation.

        Args:
            operation: Operation to call.
            values: Its arguments, in the order of its signature.
            limit: Maximum number of items; None for all.
            page_size: Number of items per request, at least 1; None for the default.
            options: Options of each call.
        """
        with importing():
            from projectlink._core.call.pagination import Pages

        return Pages(self.call, operation, values, limit, page_size, options)

    def _open(self) -> Callable[[Any], Any]:
        with importing(), self._lock.current:
            from projectlink._core.auth.login import Login
            from projectlink._core.call.runner import acquire, release, run
            from projectlink._core.transports.factory import sync_transport

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

    def __enter__(self) -> hints.Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
