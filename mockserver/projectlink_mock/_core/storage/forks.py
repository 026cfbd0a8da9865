"""Forks of states, and the end of states that nobody needs any more."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import fields, is_dataclass
from itertools import chain, islice, zip_longest
from time import perf_counter
from typing import Any, TypeVar

from projectlink_mock._core.storage.cow import CowOrderedSet, Page
from projectlink_mock._core.storage.sorted_index import SortedKeys
from projectlink_mock._core.storage.table import Table

State = TypeVar("State")

_FEW = 100
"""A table with no more records is freed at once."""

_MOST = 16_384
"""How many pages may wait: some million entries."""

_NO_TIME = 50e-6
"""Seconds that nobody notices."""

_DIVIDED = frozenset({CowOrderedSet, SortedKeys})
"""What may be in a page, and is in pages itself."""


def fork(state: State) -> State:
    """Give a state that is as this one is now, at once, however large; what changes in one does not in the other.

    Records are never changed in place. Lists are copied, and so are dataclasses in it.
    """
    clone = copy(state)
    for name, value in _values(state):
        if isinstance(value, Table):
            setattr(clone, name, value.fork())
        elif isinstance(value, list | dict):
            setattr(clone, name, value.copy())
        elif is_dataclass(value):
            setattr(clone, name, fork(value))
    return clone


def _values(state: object) -> list[tuple[str, Any]]:
    return [(one.name, getattr(state, one.name)) for one in fields(state)] if is_dataclass(state) else []


def cached_fork(make: Callable[[], State]) -> Callable[[], State]:
    """Give what gives forks of one state, which is made at the first of them."""
    made: list[State] = []

    def give() -> State:
        if not made:
            made.append(make())
        return fork(made[0])

    return give


class DeferredFree:
    """What nobody needs any more, freed bit by bit: to free very many records at once keeps others waiting.

    A page that is still a part of something else is only let go of.
    """

    def __init__(self, now: Callable[[], float] = perf_counter) -> None:
        self._now = now
        self._pages: deque[Any] = deque()

    def add(self, state: object, kept: object = None) -> None:
        """Let go of a state, which nobody else may change any more; what another one has of it too, is kept."""
        others = dict(_values(kept))
        for name, table in _values(state):
            if isinstance(table, Table) and len(table) > _FEW:
                self._add(table, others.get(name))
        while len(self._pages) > _MOST:
            # The oldest first: a state that is reset is large, and what savepoints leave is mostly needed elsewhere.
            self.free_batch()

    def add_records(self, records: Iterable[object]) -> None:
        """Let go of records."""
        waiting = iter(records)
        while page := list(islice(waiting, _FEW)):
            self._pages.append(page)

    def free_batch(self) -> None:
        """Free what can be freed in no time."""
        if not self._pages:
            return
        end = self._now() + _NO_TIME
        # Another thread may take the last one.
        with contextlib.suppress(IndexError):
            while self._now() < end:
                page = self._pages.popleft()
                if isinstance(page, Page) and not _DIVIDED.isdisjoint(map(type, page.values())):
                    divided = [value for value in page.values() if type(value) in _DIVIDED]
                    self._pages += chain.from_iterable(stack for value in divided for stack in value.pages())

    def __len__(self) -> int:
        return len(self._pages)

    def _add(self, table: Table[Any], kept: Table[Any] | None) -> None:
        if kept is None:
            self._pages += chain.from_iterable(table.pages())
        elif kept.rows is not table.rows:
            for stack, other in zip_longest(table.pages(), kept.pages(), fillvalue=()):
                self._pages += [one for one, same in zip_longest(stack, other[: len(stack)]) if one is not same]
