"""Something for each event loop that asks, which ends with that loop at the latest."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from projectlink._core.errors import ApiConnectionError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

T = TypeVar("T")


class PerLoop(Generic[T]):
    """Keeps one for each event loop.

    Args:
        opened: Makes one; called in the loop that it is for.
        closed: Closes one, awaited in its loop.

    Attributes:
        current: The loop that asked last, and what it has.
    """

    def __init__(self, opened: Callable[[], T], closed: Callable[[T], Awaitable[object]]) -> None:
        self.current: tuple[Any, Any] = (None, None)
        self._opened = opened
        self._closed = closed
        self._kept: WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[T, AsyncGenerator[None, None]]]
        self._kept = WeakKeyDictionary()
        self._is_closed = False

    async def get(self) -> T:
        """Give what the running loop has.

        Raises:
            ApiConnectionError: this was closed.
        """
        if self._is_closed:
            raise ApiConnectionError("the client was closed", sent=False, permanent=True)
        loop = asyncio.get_running_loop()
        if loop not in self._kept:
            one = self._opened()
            guard = self._guard(one)
            self._kept[loop] = one, guard
            await guard.__anext__()
        self.current = loop, self._kept[loop][0]
        return self._kept[loop][0]

    async def close(self) -> None:
        """Close what the running loop has; that of other loops is closed there, now that nobody holds it."""
        self._is_closed = True
        self.current = (None, None)
        _, guard = self._kept.pop(asyncio.get_running_loop(), (None, None))
        self._kept.clear()
        if guard is not None:
            await guard.aclose()

    async def _guard(self, one: T) -> AsyncGenerator[None, None]:
        """Close in the end, come it by hand, by garbage collection or with the event loop.

        An event loop finishes the async generators that were started in it, so this works for those who forget.
        """
        closed = self._closed
        del self  # which holds the guard
        try:
            yield
        finally:
            await closed(one)
