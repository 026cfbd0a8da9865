"""Forks of states, and the deferred freeing of discarded states."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import fields, is_dataclass
from itertools import chain, islice, zip_longest
from typing import Any, TypeVar

from projectlink_mock._core.storage.cow import CowOrderedSet, Page
from projectlink_mock._core.storage.sorted_index import SortedKeys
from projectlink_mock._core.storage.table import Table
from projectlink_mock._core.waiting import monotonic

State = TypeVar("State")

_SMALL_TABLE_RECORDS = 100
"""A table with at most this many records is freed at once."""

_MAX_WAITING_PAGES = 16_384
"""Largest number of pages that wait to be freed: a few million entries."""

_BATCH_SECONDS = 50e-6
"""Time that one call of `free_batch` may take: short enough to go unnoticed in a request."""

_PAGED_TYPES = frozenset({CowOrderedSet, SortedKeys})
"""Types of values in a page that consist of pages themselves."""


def fork(state: State) -> State:
    """Return an independent copy of a state, in constant time for its tables.

    Records are never changed in place, so tables share them. Lists, dicts and nested dataclasses are copied.
    """
    clone = copy(state)
    for name, value in _fields(state):
        if isinstance(value, Table):
            setattr(clone, name, value.fork())
        elif isinstance(value, list | dict):
            setattr(clone, name, value.copy())
        elif is_dataclass(value):
            setattr(clone, name, fork(value))
    return clone


def _fields(state: object) -> list[tuple[str, Any]]:
    return [(one.name, getattr(state, one.name)) for one in fields(state)] if is_dataclass(state) else []


def cached_fork(make: Callable[[], State]) -> Callable[[], State]:
    """Return a function that returns forks of one state, which `make` creates at the first call."""
    made: list[State] = []

    def next_fork() -> State:
        if not made:
            made.append(make())
        return fork(made[0])

    return next_fork


class DeferredFree:
    """A queue that frees discarded states in small batches, so that large deallocations don't block requests.

    Pages that another state shares only lose a reference.
    """

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self.pages: deque[Any] = deque()

    def add(self, state: object, kept: object = None) -> None:
        """Queue a discarded state, except for the pages that it shares with a state that is kept."""
        others = dict(_fields(kept))
        for name, table in _fields(state):
            if isinstance(table, Table) and len(table) > _SMALL_TABLE_RECORDS:
                self._add_table(table, others.get(name))
        while len(self.pages) > _MAX_WAITING_PAGES:
            # Oldest first: these are mostly states that were reset, which share few pages.
            self.free_batch()

    def add_records(self, records: Iterable[object]) -> None:
        """Queue discarded records."""
        waiting = iter(records)
        while batch := list(islice(waiting, _SMALL_TABLE_RECORDS)):
            self.pages.append(batch)

    def free_batch(self) -> None:
        """Free queued pages for at most 50 microseconds."""
        if not self.pages:
            return
        end = self._now() + _BATCH_SECONDS
        # Another thread may pop the last page.
        with contextlib.suppress(IndexError):
            while self._now() < end:
                page = self.pages.popleft()
                if isinstance(page, Page) and not _PAGED_TYPES.isdisjoint(map(type, page.values())):
                    paged = [value for value in page.values() if type(value) in _PAGED_TYPES]
                    self.pages += chain.from_iterable(pages for value in paged for pages in value.pages())

    def __len__(self) -> int:
        return len(self.pages)

    def _add_table(self, table: Table[Any], kept: Table[Any] | None) -> None:
        if kept is None:
            self.pages += chain.from_iterable(table.pages())
        elif kept.rows is not table.rows:
            for pages, others in zip_longest(table.pages(), kept.pages(), fillvalue=()):
                pairs = zip_longest(pages, others[: len(pages)])
                self.pages += [page for page, other in pairs if page is not other]
