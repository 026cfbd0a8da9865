"""Connection pools by origin, for sync transports."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.locks import ForkSafeLock
from projectlink._core.transports.errors import client_closed

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

MAX_ORIGINS = 32
"""Number of origins to which a client keeps connections. Redirects may lead to any number."""


class OriginPools(dict[tuple[int, str], T]):
    """Connection pools by process id and origin. Looking up a missing one opens it.

    Safe to share between threads, and across a fork: a child has another process id, so that it never reads the
    responses of its parent. A dict, as calling a method would add a frame to every request.

    Args:
        open_pool: Opens the pool of an origin. The pool has a ``close`` method, and closes itself when nothing refers
            to it any more.
    """

    def __init__(self, open_pool: Callable[[str], T]) -> None:
        super().__init__()
        self._open_pool = open_pool
        self._lock = ForkSafeLock()
        self._process = os.getpid()
        self._is_closed = False

    def __missing__(self, key: tuple[int, str]) -> T:
        """Open the pool of an origin.

        Raises:
            ApiConnectionError: ``close`` was called.
        """
        process, origin = key
        if self._process != process:
            self._process = process
            self.clear()
        with self._lock.current:
            if self._is_closed:
                raise client_closed()
            if key not in self:
                while len(self) >= MAX_ORIGINS:
                    del self[next(iter(self))]  # not closed, as other threads may use it
                self[key] = self._open_pool(origin)
            return self[key]

    def discard(self, key: tuple[int, str]) -> None:
        """Forget the pool of an origin; the next request opens another one."""
        with self._lock.current:
            self.pop(key, None)

    def close(self) -> None:
        """Close all pools."""
        with self._lock.current:
            self._is_closed = True
            pools: list[Any] = list(self.values())
            self.clear()
        for pool in pools:
            pool.close()
