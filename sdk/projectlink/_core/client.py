"""What users hold: a configuration, default headers and a transport."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.call.drift_monitor import DriftMonitor
from projectlink._core.call.legacy import LEGACY_OPTIONS, call_legacy
from projectlink._core.configuration import Configuration
from projectlink._core.errors import ApiValueError
from projectlink._core.secret import SecretDict

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from multiprocessing.pool import ThreadPool

    from typing_extensions import Self

    from projectlink._core.call.pagination import AsyncPages, Pages
    from projectlink._core.call.session import AsyncSession, Session
    from projectlink._core.contract.drift import Drift
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.raw_response import AsyncRESTResponse, RESTResponse
    from projectlink._core.http.request import RequestOptions
    from projectlink._core.http.response import ApiResponse
    from projectlink._core.transports.protocol import AsyncTransport, Transport

T = TypeVar("T")

_OTHERWISE = LEGACY_OPTIONS | {"save_to"}


class _Client:
    """The settings of either client."""

    _session: Any = None

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
        self._watch = DriftMonitor(self.configuration)
        self._transport = transport
        self._closed = False
        self._lock = threading.Lock()
        if header_name is not None and header_value is not None:
            self.set_default_header(header_name, header_value)
        if cookie is not None:
            self.set_default_header("Cookie", cookie)

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request."""
        self.default_headers[header_name] = header_value

    @property
    def drift(self) -> tuple[Drift, ...]:
        """Where answers were not what their operations declare, each difference once.

        Looked at are the 1st, 2nd, 4th, 8th … answer of each operation, and every one that cannot be decoded
        or has a status that is not documented; with ``strict_responses`` all. Answers that were asked for with
        their body unread are not.
        """
        return self._watch.seen

    @property
    def user_agent(self) -> str:
        """The ``User-Agent`` header."""
        return self.default_headers.get("User-Agent", self.configuration.user_agent)

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def _check_open(self) -> None:
        if self._closed:
            raise ApiValueError("this client is closed; make a new one")

    def _let_go(self) -> Any:
        """The transport that has to be closed, if there is one."""
        with self._lock:
            self._closed = True
            session, self._session = self._session, None
            given, self._transport = self._transport, None
        if session is not None:
            return session.transport
        return None if isinstance(given, str) else given


class ApiClient(_Client):
    """A synchronous client. Safe to share between threads; close it, or use it as a context manager.

    Args:
        configuration: Where to connect and as whom; by default all from the environment.
        header_name: A header of every request.
        header_value: Its value.
        cookie: A ``Cookie`` header of every request.
        pool_threads: How many calls with ``async_req=True`` are made at a time.
        transport: What sends the requests: ``"urllib3"``, which is usual, ``"httpx"``, or a ``Transport``, which is
            closed with the client.

    Raises:
        ApiTypeError, ApiValueError: the transport is none, or none for this client.
    """

    _session: Session | None = None
    _pool: ThreadPool | None = None

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
            operation: What to call.
            values: Its arguments, in the order of its signature.
            options: The options of this call.

        Raises:
            ApiTypeError, ApiValueError: the call cannot be made as asked; nothing was sent.
            ApiConnectionError, ApiTimeoutError: no complete response arrived.
            ApiException: the response is an error, or not what the operation declares.
        """
        if options and not _OTHERWISE.isdisjoint(options):
            return self._call_otherwise(operation, values, options, whole=False)  # type: ignore[no-any-return]
        return (self._session or self._open()).call(operation, values, options)

    def call_with_http_info(
        self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions
    ) -> ApiResponse[T]:
        """Call an operation and return its result with status and headers."""
        if options and not _OTHERWISE.isdisjoint(options):
            return self._call_otherwise(operation, values, options, whole=True)  # type: ignore[no-any-return]
        return (self._session or self._open()).call_with_http_info(operation, values, options)

    def call_without_preload_content(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions
    ) -> RESTResponse:
        """Call an operation and return the response, of whatever status, with its body unread."""
        return (self._session or self._open()).call_unread(operation, values, options, any_status=True)

    def call_unread(self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions) -> RESTResponse:
        """Call an operation and return the response with its body unread; raises for its status like ``call``."""
        return (self._session or self._open()).call_unread(operation, values, options, any_status=False)

    def _call_otherwise(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions, *, whole: bool
    ) -> Any:
        """Call with options that make the result another one."""
        if LEGACY_OPTIONS.isdisjoint(options):
            response = (self._session or self._open()).call_and_save(operation, values, options)
            return response if whole else response.data
        return call_legacy(self, operation, values, options, whole=whole)

    @property
    def pool(self) -> ThreadPool:
        """The threads that make calls with ``async_req=True``, started for the first of these."""
        from multiprocessing.pool import ThreadPool

        with self._lock:
            self._check_open()
            if self._pool is None:
                self._pool = ThreadPool(self.pool_threads)
            return self._pool

    def pages(
        self,
        operation: Operation[Any],
        values: tuple[Any, ...],
        limit: int | None,
        page_size: int | None,
        options: RequestOptions,
    ) -> Pages[Any]:
        """Go through all that an operation lists, with at most ``limit`` items, ``page_size`` at a time."""
        from projectlink._core.call.pagination import Pages

        return Pages(self.call, operation, values, limit, page_size, options)

    def _open(self) -> Session:
        from projectlink._core.call.session import Session
        from projectlink._core.transports.factory import sync_transport

        with self._lock:
            self._check_open()
            if self._session is None:
                transport = sync_transport(self._transport, self.configuration)
                self._session = Session(transport, self.configuration, self.default_headers, self._watch)
            return self._session

    def close(self) -> None:
        """Close all connections, once all calls with ``async_req=True`` have ended. Closing twice does no harm."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()
            pool.join()
        transport = self._let_go()
        if transport is not None:
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncApiClient(_Client):
    """The asynchronous client. Safe to share between tasks; close it, or use it with ``async with``.

    Args:
        configuration: Where to connect and as whom; by default all from the environment.
        header_name: A header of every request.
        header_value: Its value.
        cookie: A ``Cookie`` header of every request.
        transport: What sends the requests: ``"aiohttp"``, which is usual, ``"httpx"``, or an ``AsyncTransport``,
            which is closed with the client.

    Raises:
        ApiTypeError, ApiValueError: the transport is none, or none for this client.
    """

    _session: AsyncSession | None = None

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

    # These return coroutines rather than being some: each frame less is felt by every request.

    def call(self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions) -> Coroutine[Any, Any, T]:
        """Call an operation and return its result; see ``ApiClient.call``."""
        if options and "save_to" in options:
            return self._save(operation, values, options, whole=False)
        return (self._session or self._open()).call(operation, values, options)

    def call_with_http_info(
        self, operation: Operation[T], values: tuple[Any, ...], options: RequestOptions
    ) -> Coroutine[Any, Any, ApiResponse[T]]:
        """Call an operation and return its result with status and headers."""
        if options and "save_to" in options:
            return self._save(operation, values, options, whole=True)
        return (self._session or self._open()).call_with_http_info(operation, values, options)

    def call_without_preload_content(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions
    ) -> Coroutine[Any, Any, AsyncRESTResponse]:
        """Call an operation and return the response, of whatever status, with its body unread."""
        return (self._session or self._open()).call_unread(operation, values, options)

    def pages(
        self,
        operation: Operation[Any],
        values: tuple[Any, ...],
        limit: int | None,
        page_size: int | None,
        options: RequestOptions,
    ) -> AsyncPages[Any]:
        """Go through all that an operation lists; see ``ApiClient.pages``."""
        from projectlink._core.call.pagination import AsyncPages

        return AsyncPages(self.call, operation, values, limit, page_size, options)

    async def _save(
        self, operation: Operation[Any], values: tuple[Any, ...], options: RequestOptions, *, whole: bool
    ) -> Any:
        response = await (self._session or self._open()).call_and_save(operation, values, options)
        return response if whole else response.data

    def _open(self) -> AsyncSession:
        from projectlink._core.call.session import AsyncSession
        from projectlink._core.transports.factory import async_transport

        with self._lock:
            self._check_open()
            if self._session is None:
                transport = async_transport(self._transport, self.configuration)
                self._session = AsyncSession(transport, self.configuration, self.default_headers, self._watch)
            return self._session

    async def close(self) -> None:
        """Close all connections. Closing twice does no harm."""
        transport = self._let_go()
        if transport is not None:
            await transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
