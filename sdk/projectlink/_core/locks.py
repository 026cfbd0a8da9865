"""Locks that survive a fork and an interrupt, and imports that a fork waits for."""

from __future__ import annotations

import logging  # noqa: F401 - registers what it does at a fork, which has to be complete when one waits here
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from weakref import WeakSet

from projectlink._core.waiting import monotonic

_MAX_FORK_SECONDS = 10.0
"""Time that a fork waits for imports of other threads."""


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
_no_fork = ForkSafeLock()
_importing: set[int] = set()
"""Threads that import something."""


@contextmanager
def importing() -> Iterator[None]:
    """Import something that a forked child needs too; another thread cannot fork meanwhile.

    Python's locks of imports are not free in a forked child: it would wait for ever for a module of which another
    thread has imported a half.
    """
    thread = threading.get_ident()
    if thread in _importing:
        yield
        return
    try:
        with _no_fork.current:
            _importing.add(thread)
        yield
    finally:
        _importing.discard(thread)


def _start_fork() -> None:
    _no_fork.current.acquire()
    limit = monotonic() + _MAX_FORK_SECONDS
    while _importing - {threading.get_ident()} and monotonic() < limit:
        time.sleep(0.001)


def _end_fork_in_parent() -> None:
    _no_fork.current.release()


def _end_fork_in_child() -> None:
    for lock in tuple(_locks):
        lock.current = threading.RLock()
    _importing.intersection_update({threading.get_ident()})


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_start_fork, after_in_parent=_end_fork_in_parent, after_in_child=_end_fork_in_child)
