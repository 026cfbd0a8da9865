"""Connection pools by origin, for sync transports."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from projectlink._core.transports.errors import client_closed

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class OriginPools(Generic[T]):
    """One connection pool for each origin. Safe to share between threads, and across a fork.

    Args:
        open_pool: Opens the pool of an origin; the pool has a ``close`` method.
    """

    def __init__(self, open_pool: Callable[[str], T]) -> None:
        self._open_pool = open_pool
        self._lock = threading.Lock()
        self._pools: dict[str, Any] = {}
        self._process = os.getpid()
        self._is_closed = False

    def get(self, origin: str) -> T:
        """Return the pool of an origin, and open it first if necessary.

        Raises:
            ApiConnectionError: ``close`` was called.
        """
        if self._process == os.getpid() and (pool := self._pools.get(origin)) is not None:
            return pool  # type: ignore[no-any-return]
        return self._get_or_open(origin)

    def _get_or_open(self, origin: str) -> T:
        if self._process != os.getpid():
            # A forked child must not read the responses of its parent, nor wait for its locks.
            self._process, self._lock, self._pools = os.getpid(), threading.Lock(), {}
        with self._lock:
            if self._is_closed:
                raise client_closed()
            if origin not in self._pools:
                self._pools[origin] = self._open_pool(origin)
            return self._pools[origin]  # type: ignore[no-any-return]

    def close(self) -> None:
        """Close all pools."""
        with self._lock:
            self._is_closed = True
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()
