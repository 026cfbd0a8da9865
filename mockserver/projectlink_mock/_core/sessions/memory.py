"""Memory: the budget that the states of all sessions and snapshots share, and the part of each session.

Sizes are estimates, kept up to date by the tables. The seed that sessions start from counts for none of them. What a
snapshot and the sessions restored from it have in common is counted once, as long as one of them has it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any
from weakref import WeakSet

from projectlink_mock._core.http.limits import LIMITS
from projectlink_mock._core.storage.table import Table, tables_of

_SIZE: Callable[[Table[Any]], int] = attrgetter("size")


class SharedData:
    """Data that a session held when a snapshot was taken of it. It counts until nothing refers to this object."""

    __slots__ = ("__weakref__", "size")

    def __init__(self, size: int) -> None:
        self.size = size


class MemoryBudget:
    """The memory that the states of all sessions and snapshots may take together."""

    def __init__(self, max_bytes: int = LIMITS.memory_bytes) -> None:
        self.max_bytes = max_bytes
        self.session_bytes = 0
        """Bytes that belong to sessions alone, and to no snapshot."""
        self._shared: WeakSet[SharedData] = WeakSet()
        self._shared_bytes = 0
        """Upper bound of the bytes of shared data: some may be gone since they were counted."""

    def share(self, size: int) -> SharedData:
        """Count data that a session shares with a snapshot."""
        shared = SharedData(size)
        self._shared.add(shared)
        self._shared_bytes += size
        return shared

    def has_room(self, size: int = 0) -> bool:
        """Return True if there is room for that many bytes more."""
        if self.session_bytes + self._shared_bytes + size > self.max_bytes:
            self._shared_bytes = sum(one.size for one in list(self._shared))
        return self.session_bytes + self._shared_bytes + size <= self.max_bytes


class SessionMemory:
    """The memory of one session. Its parts are the states of the services, and the fault rules."""

    def __init__(self, budget: MemoryBudget | None = None) -> None:
        self._budget = MemoryBudget() if budget is None else budget
        self._shared: tuple[SharedData, ...] = ()
        self._sizes: dict[str, int] = {}
        self._starts: dict[str, int] = {}
        """Sizes of the parts at the beginning, or when the latest snapshot was taken or restored."""
        self.size = 0
        """Bytes that the session has added since."""

    def start(self, part: str, size: int) -> None:
        """Begin to count a part, whose first bytes belong to a seed or a snapshot."""
        self._starts[part] = self._sizes[part] = size

    def update(self, part: str, size: int) -> None:
        """Set the size of a part."""
        before = self._sizes.get(part, 0)
        if size == before:
            return
        start = self._starts.get(part, 0)
        added = max(size - start, 0) - max(before - start, 0)
        self._sizes[part] = size
        self.size += added
        self._budget.session_bytes += added

    def share(self) -> tuple[SharedData, ...]:
        """Return what a snapshot of the session has in common with it from now on."""
        if self.size:
            self._shared = (*self._shared, self._budget.share(self.size))
            self._budget.session_bytes -= self.size
            self.size = 0
            self._starts = dict(self._sizes)
        return self._shared

    def restore(self, shared: tuple[SharedData, ...], sizes: Mapping[str, int]) -> None:
        """Start again with the data of a snapshot."""
        self._budget.session_bytes -= self.size
        self.size = 0
        self._shared, self._sizes, self._starts = shared, dict(sizes), dict(sizes)

    def release(self) -> None:
        """Leave the budget, for a session that is discarded."""
        self.restore((), {})
        self._budget = MemoryBudget()


def state_size(state: Any) -> int:
    """Return the bytes that the tables of a state take, about."""
    return sum(map(_SIZE, _tables_of(state)))


def drop_indexes(state: Any) -> None:
    """Free what the tables of a state can do without: their indexes of terms."""
    for table in _tables_of(state):
        table.drop_terms()


def _tables_of(state: Any) -> tuple[Table[Any], ...]:
    """Return the tables of a state."""
    getter = _getters.get(type(state))
    if getter is None:
        getter = _getters[type(state)] = _tables_getter(state)
    return getter(state)


_getters: dict[type, Callable[[Any], tuple[Table[Any], ...]]] = {}
"""The function from a state to its tables, for each type of state."""


def _tables_getter(state: Any) -> Callable[[Any], tuple[Table[Any], ...]]:
    names = list(tables_of(state))
    if len(names) > 1:
        return attrgetter(*names)
    return lambda state: tuple(getattr(state, name) for name in names)
