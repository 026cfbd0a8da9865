"""Resources by event loop, such as connections that only one loop can use."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary, ref

from projectlink._core.transports.errors import client_closed

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

T = TypeVar("T")


class PerLoop(Generic[T]):
    """One resource for each event loop, closed with that loop at the latest.

    Args:
        open: Opens a resource; called in its loop.
        close: Closes a resource; awaited in its loop.

    Attributes:
        current: The loop that called ``get`` last, and its resource.
    """

    def __init__(self, open: Callable[[], T], close: Callable[[T], Awaitable[object]]) -> None:
        self.current: tuple[Any, Any] = (None, None)
        self._open = open
        self._close = close
        self._resources: WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[T, AsyncGenerator[None, None]]]
        self._resources = WeakKeyDictionary()
        self._is_closed = False

    async def get(self) -> T:
        """Return the resource of the running loop, and open it first if necessary.

        Raises:
            ApiConnectionError: ``close`` was called.
        """
        if self._is_closed:
            raise client_closed()
        loop = asyncio.get_running_loop()
        if loop not in self._resources:
            for ended in [other for other in self._resources if other.is_closed()]:
                del self._resources[ended]
            resource = self._open()
            finalizer = self._finalizer(resource)
            self._resources[loop] = resource, finalizer
            await finalizer.__anext__()
        self.current = loop, self._resources[loop][0]
        return self._resources[loop][0]

    async def close(self) -> None:
        """Close the resource of the running loop; other loops close theirs, as nothing refers to it any more."""
        self._is_closed = True
        self.current = (None, None)
        _, finalizer = self._resources.pop(asyncio.get_running_loop(), (None, None))
        self._resources.clear()
        if finalizer is not None:
            await finalizer.aclose()

    async def _finalizer(self, resource: T) -> AsyncGenerator[None, None]:
        """Close the resource on ``aclose``, on garbage collection, or when the event loop shuts down.

        An event loop finishes the async generators that were started in it, so this also works without ``close``.
        """
        close, owner, loop = self._close, ref(self), asyncio.get_running_loop()
        del self  # a reference from here to the finalizer would prevent garbage collection
        try:
            yield
        finally:
            if (found := owner()) is not None:
                found._forget(loop)
            await close(resource)

    def _forget(self, loop: asyncio.AbstractEventLoop) -> None:
        self._resources.pop(loop, None)
        if self.current[0] is loop:
            self.current = (None, None)
