"""Locks that survive a fork and an interrupt."""

from __future__ import annotations

import os
import threading
from weakref import WeakSet


class ForkSafeLock:
    """A lock that is free in a forked child: ``with lock.current:``.

    A fork copies no other threads, so a lock that one of them holds would stay locked in the child.

    Attributes:
        current: Reentrant lock of this process. It is used directly, as Ctrl-C could interrupt an ``__enter__`` or
            ``__exit__`` written in Python, and the lock would stay locked.
    """

    def __init__(self) -> None:
        self.current = threading.RLock()
        _locks.add(self)


_locks: WeakSet[ForkSafeLock] = WeakSet()


def _replace_locks() -> None:
    for lock in tuple(_locks):
        lock.current = threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_replace_locks)
