"""The SDK's clients for the tests of others, closed when a test ends.

By name: the client and the mock are two readings of one spec and never import each other.
"""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import AsyncGenerator, Callable
from contextlib import ExitStack
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink_mock._core.sync import run_sync

if TYPE_CHECKING:
    from projectlink_mock.testing.session import Session

Api = TypeVar("Api")

_PARTING = 5.0  # seconds that a connection has to be closed by the thread that it belongs to


class Clients:
    """Gives clients of a session, in process if its server does not listen, and closes them in the end."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._closing = ExitStack()

    def __call__(self, api: type[Api], token: str = "alice-token", **settings: Any) -> Api:
        """Give an API object, such as `ubiops.CoreApi` or `ubiops.AsyncCoreApi`, with a client of its own.

        An async one may be used in any event loop, and in several.

        Args:
            api: Its class.
            token: Who calls.
            settings: Further settings of the client's configuration.

        Raises:
            TypeError: that is no API class.
            ValueError: its service is not served.
            ImportError: it is async, and aiohttp is not installed.
        """
        service, is_async = _service_of(api)
        host = self._session.url(service)
        package = import_module(f"projectlink.{service}")
        headers = {**self._session.headers, **settings.pop("headers", {})}
        configuration = package.Configuration(host=host, access_token=token, headers=headers, **settings)
        make = self._async_client if is_async else self._client
        return api(make(package, configuration))  # type: ignore[call-arg]

    def close(self) -> None:
        """Close all clients."""
        self._closing.close()

    def _client(self, package: Any, configuration: Any) -> Any:
        transport = None if self._session.listens else _transports().AsgiTransport(self._session.app)
        return self._closing.enter_context(package.ApiClient(configuration, transport=transport))

    def _async_client(self, package: Any, configuration: Any) -> Any:
        if self._session.listens:
            transport = PerLoopTransport(lambda: _aiohttp_transport(configuration))
        else:
            transport = PerLoopTransport(lambda: _transports().AsyncAsgiTransport(self._session.app))
        client = package.AsyncApiClient(configuration, transport=transport)
        self._closing.callback(lambda: run_sync(client.close()))
        return client


class PerLoopTransport:
    """An async transport that has one of its own in each event loop, and that can be closed outside of all of them.

    A test's event loop may be over when its fixtures end, or be at rest, and come from any plugin or from none.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._made: dict[asyncio.AbstractEventLoop, Any] = {}
        self._guards: dict[asyncio.AbstractEventLoop, AsyncGenerator[None, None]] = {}

    async def send(self, request: Any) -> Any:
        """Send a request in the running event loop."""
        loop = asyncio.get_running_loop()
        if loop not in self._made:
            self._made[loop] = self._make()
            self._guards[loop] = self._guard(loop)
            await self._guards[loop].__anext__()
        return await self._made[loop].send(request)

    async def close(self) -> None:
        """Close what every event loop has, in that loop. Outside of event loops it has nothing to wait for itself."""
        running = asyncio._get_running_loop()
        for loop in list(self._made):
            if loop.is_closed():
                self._drop(loop)
                continue
            closing = self._close_here(loop)
            if loop is running:
                await closing
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(closing, loop).result(_PARTING)
            else:
                loop.run_until_complete(closing)

    async def _close_here(self, loop: asyncio.AbstractEventLoop) -> None:
        await self._made.pop(loop).close()
        await self._guards.pop(loop).aclose()

    async def _guard(self, loop: asyncio.AbstractEventLoop) -> AsyncGenerator[None, None]:
        """See that what a loop has is closed by the loop: those that end in order end their generators."""
        try:
            yield
        finally:
            self._guards.pop(loop, None)

    def _drop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let go of what a closed loop had. If it closed without a word, Python would complain of each connection."""
        del self._made[loop]
        if self._guards.pop(loop, None) is not None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ResourceWarning)
                gc.collect()


def _service_of(api: type) -> tuple[str, bool]:
    """The service of an API class, or of one that is made from it, and whether it is the async one."""
    for kind in api.__mro__:
        package, _, service = kind.__module__.partition(".")
        if package == "projectlink" and kind.__name__.endswith("Api"):
            return service.partition(".")[0], kind.__name__.startswith("Async")
    raise TypeError(f"{api.__name__} is no API class, such as projectlink.ubiops.CoreApi")


def _transports() -> Any:
    return import_module("projectlink.transports")


def _aiohttp_transport(configuration: Any) -> Any:
    try:
        return _transports().AiohttpTransport(configuration)
    except ModuleNotFoundError as missing:
        text = f"the async clients need {missing.name}: install projectlink with its extra 'async'"
        raise ImportError(text) from None
