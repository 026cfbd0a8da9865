"""An open client: a transport, and the flow driven over it. Loaded at the first call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.drive import arun, run
from projectlink._core.exchange import exchange
from projectlink._core.outcome import result, result_with_http_info, unread

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from projectlink._core.configuration import Configuration
    from projectlink._core.operation import Operation
    from projectlink._core.request import RequestOptions
    from projectlink._core.response import ApiResponse
    from projectlink._core.rest import AsyncRESTResponse, RESTResponse
    from projectlink._core.transports.aiohttp import AiohttpTransport
    from projectlink._core.transports.urllib3 import Urllib3Transport

T = TypeVar("T")


class Session:
    """Calls operations, blocking."""

    def __init__(self, transport: Urllib3Transport, configuration: Configuration, headers: Mapping[str, str]) -> None:
        self.transport = transport
        self._configuration = configuration
        self._headers = headers

    def call(self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions) -> T:
        """Call an operation and give its result."""
        flow = exchange(self._configuration, self._headers, operation, values, options, result)
        return run(flow, self.transport.send, time.sleep)

    def call_with_http_info(
        self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions
    ) -> ApiResponse[T]:
        """Call an operation and give its result with status and headers."""
        flow = exchange(self._configuration, self._headers, operation, values, options, result_with_http_info)
        return run(flow, self.transport.send, time.sleep)

    def call_unread(self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions) -> RESTResponse:
        """Call an operation and leave the response unread."""
        flow = exchange(self._configuration, self._headers, operation, values, options, unread)
        return run(flow, self.transport.send, time.sleep)  # type: ignore[no-any-return]


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


class AsyncSession:
    """Calls operations, awaiting."""

    def __init__(self, transport: AiohttpTransport, configuration: Configuration, headers: Mapping[str, str]) -> None:
        self.transport = transport
        self._configuration = configuration
        self._headers = headers

    def call(self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions) -> Coroutine[Any, Any, T]:
        """Call an operation and give its result."""
        flow = exchange(self._configuration, self._headers, operation, values, options, result)
        return arun(flow, self.transport.send, _sleep)

    def call_with_http_info(
        self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions
    ) -> Coroutine[Any, Any, ApiResponse[T]]:
        """Call an operation and give its result with status and headers."""
        flow = exchange(self._configuration, self._headers, operation, values, options, result_with_http_info)
        return arun(flow, self.transport.send, _sleep)

    def call_unread(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions
    ) -> Coroutine[Any, Any, AsyncRESTResponse]:
        """Call an operation and leave the response unread."""
        flow = exchange(self._configuration, self._headers, operation, values, options, unread)
        return arun(flow, self.transport.send, _sleep)
