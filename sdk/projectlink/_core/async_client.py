"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core import hints
from projectlink._core.client_base import BaseClient
from projectlink._core.configuration import Configuration
from projectlink._core.locks import importing

if TYPE_CHECKING:
    from projectlink._core.transports.protocol import AsyncTransport
else:  # so that hints resolve at run time; pydantic has no schema for a protocol
    AsyncTransport = Any

T = TypeVar("T")


class AsyncApiClient(BaseClient):
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

    def call(
        self, operation: hints.Operation[T], values: tuple[Any, ...], options: hints.RequestOptions
    ) -> Coroutine[Any, Any, T]:
        """Call an operation and return its result; see ``ApiClient.call``."""
        if options and "save_to" in options:
            return self._save(operation, values, options, with_http_info=False)
        run = self._run or self._open()
        return run(self._flow(operation, values, options, self._on_response))  # type: ignore[no-any-return]

    def call_with_http_info(
        self, operation: hints.Operation[T], values: tuple[Any, ...], options: hints.RequestOptions
    ) -> Coroutine[Any, Any, hints.ApiResponse[T]]:
        """Call an operation and return its result with status and headers; see ``ApiClient.call``."""
        if options and "save_to" in options:
            return self._save(operation, values, options, with_http_info=True)
        run = self._run or self._open()
        return run(self._flow(operation, values, options, self._on_response_with_http_info))  # type: ignore[no-any-return]

    def call_without_preload_content(
        self, operation: hints.Operation[Any], values: tuple[Any, ...], options: hints.RequestOptions
    ) -> Coroutine[Any, Any, hints.AsyncRESTResponse]:
        """Call an operation and return the response, whatever its status, with its body unread."""
        with importing():
            from projectlink._core.call.state import unread_response

        run = self._run or self._open()
        return self._unread(run(self._flow(operation, values, options, unread_response)))

    async def call_unread(
        self, operation: hints.Operation[Any], values: tuple[Any, ...], options: hints.RequestOptions
    ) -> hints.AsyncRESTResponse:
        """Call an operation and return the response with its body unread; raise for its status like ``call``."""
        with importing():
            from projectlink._core.call.state import read_error, unread_with_state
            from projectlink._core.http.raw_response import async_rest_response

        run = self._run or self._open()
        state, response = await run(self._flow(operation, values, options, unread_with_state))
        if 200 <= response.status < 300:
            return async_rest_response(response)
        raise read_error(state, response, await async_rest_response(response).read())

    def pages(
        self,
        operation: hints.Operation[Any],
        values: tuple[Any, ...],
        limit: int | None,
        page_size: int | None,
        options: hints.RequestOptions,
    ) -> hints.AsyncPages[Any]:
        """Return an asynchronous iterable over the items of a paginated operation; see ``ApiClient.pages``."""
        with importing():
            from projectlink._core.call.pagination import AsyncPages

        return AsyncPages(self.call, operation, values, limit, page_size, options)

    async def _unread(self, call: Coroutine[Any, Any, Any]) -> hints.AsyncRESTResponse:
        with importing():
            from projectlink._core.http.raw_response import async_rest_response

        return async_rest_response(await call)

    async def _save(
        self,
        operation: hints.Operation[Any],
        values: tuple[Any, ...],
        options: Any,
        *,
        with_http_info: bool,
    ) -> Any:
        with importing():
            from asyncio import to_thread

            from projectlink._core.call.download import Download, adownload
            from projectlink._core.call.runner import arun, asleep
            from projectlink._core.call.state import saved_response

        if self._run is None:
            self._open()
        with Download(operation, options) as file:
            flow = self._flow(operation, values, file.options, saved_response)
            response: hints.ApiResponse[Any] = await arun(partial(adownload, self._send, file), asleep, flow)
            response.data = await to_thread(file.finish)
        return response if with_http_info else response.data

    def _open(self) -> Callable[[Any], Any]:
        with importing(), self._lock.current:
            from projectlink._core.auth.login import Login
            from projectlink._core.call.runner import aacquire, arelease, arun, asleep, lock_per_loop
            from projectlink._core.transports.factory import async_transport

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

    async def __aenter__(self) -> hints.Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
