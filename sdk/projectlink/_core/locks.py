"""Locks that survive a fork."""

from __future__ import annotations

import os
import threading
from weakref import WeakSet


class ForkSafeLock:
    """A lock that is free in a forked child, unless the forking thread itself holds it.

    A fork copies no other threads, so a lock that one of them holds would stay locked in the child.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: int | None = None
        _locks.add(self)

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Acquire the lock within some seconds, -1 for no limit, and return whether it was acquired."""
        acquired = self._lock.acquire(blocking, timeout)
        if acquired:
            self._owner = threading.get_ident()
        return acquired

    def release(self) -> None:
        """Release the lock."""
        self._owner = None
        self._lock.release()

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *exc_info: object) -> None:
        self.release()

    def reset(self) -> None:
        """Free the lock in a forked child."""
        if self._owner != threading.get_ident():
            self._lock, self._owner = threading.Lock(), None


_locks: WeakSet[ForkSafeLock] = WeakSet()


def _reset_locks() -> None:
    for lock in tuple(_locks):
        lock.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset_locks)
