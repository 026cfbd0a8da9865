"""Records of a table kept in order, so that a page of very many costs what a page of few does."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Hashable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

Record = TypeVar("Record")

_MOST_SEARCHES = 20


class Entry(NamedTuple):
    """Where a record stands: by its value, and among those of the same value by its age.

    What it is searched by is at hand here: a search looks at every entry.
    """

    value: Any
    number: int
    key: str
    text: str


class Order(Generic[Record]):
    """The records of one group in the order of one of their values, the older first among equals."""

    def __init__(self, rows: Mapping[str, Record]) -> None:
        self._rows = rows
        self._entries: list[Entry] = []
        self._found: dict[str, list[Entry]] = {}

    def page(
        self,
        offset: int,
        limit: int,
        *,
        descending: bool = False,
        text: str = "",
        since: Any = None,
        until: Any = None,
    ) -> tuple[list[Record], int]:
        """Give some of the records that have at least one value and less than another, and how many these are in all.

        With a text, only records that have it in their `SEARCHED` text count. What is found is kept
        until something changes: the further pages of a search cost no more than others.
        """
        entries = self._matching(text) if text else self._entries
        first, end = _bounds(entries, since, until)
        total = max(end - first, 0)
        if descending:
            stop = max(end - offset, first)
            chosen = entries[max(stop - limit, first) : stop][::-1]
        else:
            chosen = entries[first + offset : min(first + offset + limit, end)]
        return [self._rows[entry.key] for entry in chosen], total

    def walk(
        self, *, descending: bool = False, since: Any = None, until: Any = None, text: str = ""
    ) -> Iterator[Entry]:
        """Go through the records without copying them: what has at least one value and less than another.

        With a text, only those that have it in their `SEARCHED` text.
        """
        entries = self._matching(text) if text else self._entries
        places = range(*_bounds(entries, since, until))
        return (entries[place] for place in (reversed(places) if descending else places))

    def count(self, *, since: Any = None, until: Any = None) -> int:
        """Count the records that have at least one value and less than another."""
        first, end = _bounds(self._entries, since, until)
        return max(end - first, 0)

    def _matching(self, text: str) -> list[Entry]:
        if text not in self._found:
            if len(self._found) >= _MOST_SEARCHES:
                self._found.clear()
            self._found[text] = [entry for entry in self._entries if text in entry.text]
        return self._found[text]

    def enter(self, entry: Entry) -> None:
        """Put a record in its place."""
        insort(self._entries, entry)
        self._found.clear()

    def leave(self, entry: Entry) -> None:
        """Take a record out."""
        del self._entries[bisect_left(self._entries, entry)]
        self._found.clear()


def _bounds(entries: list[Entry], since: Any, until: Any) -> tuple[int, int]:
    """The places from the first that has at least a value to the first that has another."""
    first = 0 if since is None else bisect_left(entries, since, key=_value)
    return first, len(entries) if until is None else bisect_left(entries, until, key=_value)


def _value(entry: Entry) -> Any:
    return entry.value


class Orders(Generic[Record]):
    """The orders of a table: one for each group that a record is in, and each value to sort by."""

    def __init__(self, record: type[Record], rows: Mapping[str, Record]) -> None:
        declared: tuple[str, tuple[str, ...]] = getattr(record, "SORTED", ("", ()))
        self._groups, self._values = declared
        self._searched: str | None = getattr(record, "SEARCHED", None)
        self._rows = rows
        self._orders: dict[tuple[Hashable, str], Order[Record]] = {}
        self._numbers: dict[str, int] = {}
        self._entered = 0

    def of(self, group: Hashable, value: str) -> Order[Record]:
        """Give the records of a group in the order of a value. Raises KeyError for one that nothing is sorted by."""
        if value not in self._values:
            raise KeyError(value)
        return self._orders.get((group, value)) or Order(self._rows)

    def enter(self, key: str, record: Record) -> None:
        """Put a new record in its places."""
        if self._values:
            self._entered += 1
            self._numbers[key] = self._entered
            self._enter(key, record)

    def leave(self, key: str, record: Record) -> None:
        """Take a record out for good."""
        if self._values:
            self._leave(key, record)
            del self._numbers[key]

    def change(self, key: str, old: Record, new: Record) -> None:
        """Move a record; it stays as old as it is."""
        if self._values:
            self._leave(key, old)
            self._enter(key, new)

    def _enter(self, key: str, record: Record) -> None:
        for place, entry in self._places(key, record):
            if place not in self._orders:
                self._orders[place] = Order(self._rows)
            self._orders[place].enter(entry)

    def _leave(self, key: str, record: Record) -> None:
        for place, entry in self._places(key, record):
            self._orders[place].leave(entry)

    def _places(self, key: str, record: Record) -> Iterator[tuple[tuple[Hashable, str], Entry]]:
        number = self._numbers[key]
        text = getattr(record, self._searched) if self._searched else ""
        for value in self._values:
            entry = Entry(getattr(record, value), number, key, text)
            for group in getattr(record, self._groups):
                yield (group, value), entry
