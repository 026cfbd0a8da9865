"""SDK clients that are connected to a session and closed when a test ends.

The SDK is imported by name at run time, because the SDK and the mock never import each other.
"""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import AsyncGenerator, Callable
from contextlib import ExitStack
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink_mock._core.sync import run_sync
from projectlink_mock.registry import SERVICES

if TYPE_CHECKING:
    from projectlink_mock.testing.session import Session

Api = TypeVar("Api")

_CLOSE_TIMEOUT_SECONDS = 5.0
"""Time that the thread of another event loop has to close its connections."""


class Clients:
    """A factory of SDK clients for a session. `close` closes all clients that it created.

    Clients use a socket if the server listens, and call the ASGI application in process otherwise.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._exit_stack = ExitStack()

    def __call__(self, api: type[Api], token: str = "alice-token", **settings: Any) -> Api:
        """Return an API object, such as a `ubiops.CoreApi` or a `ubiops.AsyncCoreApi`, with a new client.

        An async API object works in any event loop, and in several.

        Args:
            api: The API class.
            token: Access token of the caller.
            settings: Further arguments of the SDK's `Configuration`.

        Raises:
            TypeError: `api` is not an API class.
            ValueError: The server does not serve the API's service.
            ImportError: The API is async and aiohttp is not installed.
        """
        __tracebackhide__ = True
        service, is_async = service_of(api)
        host = self._session.url(service)
        package = import_module(f"projectlink.{service}")
        headers = {**self._session.headers, **settings.pop("headers", {})}
        configuration = package.Configuration(host=host, access_token=token, headers=headers, **settings)
        make = self._async_client if is_async else self._client
        return api(make(package, configuration))  # type: ignore[call-arg]

    def close(self) -> None:
        """Close all clients."""
        self._exit_stack.close()

    def _client(self, package: Any, configuration: Any) -> Any:
        transport = None if self._session.listens else _transports().AsgiTransport(self._session.app)
        return self._exit_stack.enter_context(package.ApiClient(configuration, transport=transport))

    def _async_client(self, package: Any, configuration: Any) -> Any:
        if self._session.listens:
            transport = PerLoopTransport(lambda: _aiohttp_transport(configuration))
        else:
            transport = PerLoopTransport(lambda: _transports().AsyncAsgiTransport(self._session.app))
        client = package.AsyncApiClient(configuration, transport=transport)
        self._exit_stack.callback(lambda: run_sync(client.close()))
        return client


class PerLoopTransport:
    """An async transport that creates one transport per event loop and can be closed outside of event loops.

    When a fixture ends, the event loop of its test may be closed, stopped or running, and any plugin may own it.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._transports: dict[asyncio.AbstractEventLoop, Any] = {}
        self._finalizers: dict[asyncio.AbstractEventLoop, AsyncGenerator[None, None]] = {}

    async def send(self, request: Any) -> Any:
        """Send a request with the transport of the running event loop."""
        loop = asyncio.get_running_loop()
        if loop not in self._transports:
            self._transports[loop] = self._make()
            self._finalizers[loop] = self._finalizer(loop)
            await self._finalizers[loop].__anext__()
        return await self._transports[loop].send(request)

    async def close(self) -> None:
        """Close the transport of each event loop in that loop. Never suspends when called outside of event loops."""
        running = asyncio._get_running_loop()
        for loop in list(self._transports):
            if loop.is_closed():
                self._discard(loop)
                continue
            closing = self._close_in_loop(loop)
            if loop is running:
                await closing
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(closing, loop).result(_CLOSE_TIMEOUT_SECONDS)
            else:
                loop.run_until_complete(closing)

    async def _close_in_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        await self._transports.pop(loop).close()
        await self._finalizers.pop(loop).aclose()

    async def _finalizer(self, loop: asyncio.AbstractEventLoop) -> AsyncGenerator[None, None]:
        """Mark the transport as closed by its loop: loops close their async generators on an orderly shutdown."""
        try:
            yield
        finally:
            self._finalizers.pop(loop, None)

    def _discard(self, loop: asyncio.AbstractEventLoop) -> None:
        """Discard the transport of a closed loop, without the resource warnings of its open connections."""
        del self._transports[loop]
        if self._finalizers.pop(loop, None) is not None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ResourceWarning)
                gc.collect()


def service_of(api: type) -> tuple[str, bool]:
    """Return the service of an API class or of its subclass, and True if the class is async. Raises TypeError."""
    __tracebackhide__ = True  # pytest then shows the line of the test
    if not isinstance(api, type):
        raise TypeError(_not_a_class(api))
    for kind in api.__mro__:
        package, _, service = kind.__module__.partition(".")
        if package == "projectlink" and kind.__name__.endswith("Api"):
            return service.partition(".")[0], kind.__name__.startswith("Async")
    raise TypeError(f"{api.__name__} is not an API class such as projectlink.ubiops.CoreApi")


def _not_a_class(value: object) -> str:
    """Return the error message for a value that is not a class, such as the module or an object of an API."""
    if isinstance(value, ModuleType):
        name, found = value.__name__, f"the module {value.__name__}"
    else:
        name, found = type(value).__module__, f"an object of the type {type(value).__name__}"
    service = next((one for one in SERVICES.values() if one.name in name.split(".")), SERVICES["ubiops"])
    return f"{found} is not an API class: pass a class such as projectlink.{service.name}.{service.api}"


def _transports() -> Any:
    return import_module("projectlink.transports")


def _aiohttp_transport(configuration: Any) -> Any:
    try:
        return _transports().AiohttpTransport(configuration)
    except ModuleNotFoundError as missing:
        text = f"the async clients need {missing.name}: install projectlink with its extra 'async'"
        raise ImportError(text) from None
