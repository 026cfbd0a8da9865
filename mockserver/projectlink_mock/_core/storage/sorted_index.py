"""Records of a table kept in order, so that a page of very many costs what a page of few does."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from copy import copy
from operator import itemgetter
from typing import Any, Generic, NamedTuple, TypeVar

from projectlink_mock._core.storage.cow import SIZE, Index

Record = TypeVar("Record")

_MOST_SEARCHES = 20
_LONG = 80


class Entry(NamedTuple):
    """Where a record stands: by its value, and among those of the same value by its age.

    What it is searched by is at hand here, as a search looks at every entry; a long text is not, and None.
    """

    value: Any
    number: int
    key: str
    text: str | None


Stretch = list[Entry]
Stretches = Sequence[Stretch]
"""Entries in order, cut into stretches of which none is empty."""


class _Piece(Stretch):
    """A stretch of entries, for its owner alone to change."""

    __slots__ = ("owner",)

    def __init__(self, owner: object, entries: Stretch) -> None:
        super().__init__(entries)
        self.owner = owner


class Sorted:
    """Entries in order, in pieces that forks share like those of a map."""

    __slots__ = ("_found", "_pieces", "owner")

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self._pieces: list[_Piece] = []
        self._found: dict[str, Stretches] | None = None

    def owned(self, owner: object) -> Sorted:
        """Give these entries for an owner to change: themselves, or a copy of what is another's."""
        if self.owner is owner:
            return self
        twin = copy(self)
        twin.owner, twin._pieces, twin._found = owner, self._pieces.copy(), None
        return twin

    def add(self, entry: Entry) -> None:
        """Put an entry in its place."""
        self._found = None
        if not self._pieces:
            self._pieces.append(_Piece(self.owner, [entry]))
            return
        place = min(bisect_left(self._pieces, entry, key=_last), len(self._pieces) - 1)
        piece = self._mine(place)
        insort(piece, entry)
        if len(piece) > 2 * SIZE:
            self._pieces.insert(place + 1, _Piece(self.owner, piece[SIZE:]))
            del piece[SIZE:]

    def remove(self, entry: Entry) -> None:
        """Take an entry out that is there."""
        self._found = None
        place = bisect_left(self._pieces, entry, key=_last)
        piece = self._mine(place)
        del piece[bisect_left(piece, entry)]
        if not piece:
            del self._pieces[place]

    def matching(self, text: str, searched: Callable[[str], str]) -> Stretches:
        """Give the entries that have a text in what they are searched by; all for an empty one.

        `searched` gives what a record is searched by, by its key.
        What is found is kept until something changes: the further pages of a search cost no more than others.
        """
        if not (text and self._pieces):
            return self._pieces
        if self._found is None or len(self._found) >= _MOST_SEARCHES:
            self._found = {}
        if text not in self._found:
            found = [
                entry
                for piece in self._pieces
                for entry in piece
                if text in (searched(entry.key) if entry.text is None else entry.text)
            ]
            self._found[text] = [found] if found else []
        return self._found[text]

    def stacks(self) -> list[list[Any]]:
        """All pieces that they consist of."""
        return [self._pieces]

    def __bool__(self) -> bool:
        return bool(self._pieces)

    def _mine(self, place: int) -> _Piece:
        piece = self._pieces[place]
        if piece.owner is not self.owner:
            piece = self._pieces[place] = _Piece(self.owner, piece)
        return piece


_last = itemgetter(-1)
_NOTHING = Sorted(None)


class Order(Generic[Record]):
    """The records of one group in the order of one of their values, the older first among equals."""

    __slots__ = ("_entries", "_rows", "_searched")

    def __init__(self, entries: Sorted, rows: Mapping[str, Record], searched: str) -> None:
        self._entries = entries
        self._rows = rows
        self._searched = searched

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

        With a text, only records that have it in their `SEARCH_FIELD` text count.
        """
        stretches = self._entries.matching(text, self._text)
        first, end = _bounds(stretches, since, until)
        total = max(end - first, 0)
        if descending:
            stop = max(end - offset, first)
            chosen = [entry for stretch in _cut(stretches, max(stop - limit, first), stop) for entry in stretch][::-1]
        else:
            cut = _cut(stretches, first + offset, min(first + offset + limit, end))
            chosen = [entry for stretch in cut for entry in stretch]
        return [self._rows[entry.key] for entry in chosen], total

    def walk(
        self, *, descending: bool = False, since: Any = None, until: Any = None, text: str = ""
    ) -> Iterator[Entry]:
        """Go through the records without copying them: what has at least one value and less than another.

        With a text, only those that have it in their `SEARCH_FIELD` text.
        """
        stretches = self._entries.matching(text, self._text)
        cut = _cut(stretches, *_bounds(stretches, since, until))
        if descending:
            return (entry for stretch in reversed(list(cut)) for entry in reversed(stretch))
        return (entry for stretch in cut for entry in stretch)

    def count(self, *, since: Any = None, until: Any = None) -> int:
        """Count the records that have at least one value and less than another."""
        first, end = _bounds(self._entries.matching("", self._text), since, until)
        return max(end - first, 0)

    def _text(self, key: str) -> str:
        text: str = getattr(self._rows[key], self._searched)
        return text


def _cut(stretches: Stretches, first: int, end: int) -> Iterator[Stretch]:
    """The entries from one place to another."""
    for stretch in stretches:
        length = len(stretch)
        if first < length and end > 0:
            yield stretch if first <= 0 and end >= length else stretch[max(first, 0) : end]
        first, end = first - length, end - length
        if end <= 0:
            return


def _bounds(stretches: Stretches, since: Any, until: Any) -> tuple[int, int]:
    """The places from the first that has at least a value to the first that has another."""
    first = 0 if since is None else _place(stretches, since)
    return first, sum(map(len, stretches)) if until is None else _place(stretches, until)


def _place(stretches: Stretches, value: Any) -> int:
    """The place of the first entry that has at least a value."""
    at = bisect_left(stretches, value, key=lambda stretch: stretch[-1].value)
    before = sum(map(len, stretches[:at]))
    return before + bisect_left(stretches[at], value, key=_value) if at < len(stretches) else before


_value = itemgetter(0)


class Orders(Generic[Record]):
    """The orders of a table: one for each group that a record is in, and each value to sort by."""

    __slots__ = ("_entered", "_groups", "_numbers", "_sorted", "_values", "owner", "searched")

    def __init__(self, owner: object, record: type[Record]) -> None:
        declared: tuple[str, tuple[str, ...]] = getattr(record, "ORDERINGS", ("", ()))
        self._groups, self._values = declared
        self.searched: str = getattr(record, "SEARCH_FIELD", "")
        self.owner = owner
        self._sorted: Index[tuple[Hashable, str], Sorted] = Index(owner)
        self._numbers: Index[str, int] = Index(owner)
        self._entered = 0

    def owned(self, owner: object) -> Orders[Record]:
        """Give these orders for an owner to change."""
        if self.owner is owner:
            return self
        twin = copy(self)
        twin.owner, twin._sorted, twin._numbers = owner, self._sorted.owned(owner), self._numbers.owned(owner)
        return twin

    def of(self, group: Hashable, value: str) -> Sorted:
        """Give the entries of a group in the order of a value. Raises KeyError for one that nothing is sorted by."""
        if value not in self._values:
            raise KeyError(value)
        return self._sorted.get((group, value)) or _NOTHING

    def enter(self, key: str, record: Record) -> None:
        """Put a new record in its places."""
        if self._values:
            self._entered += 1
            self._numbers.set(key, self._entered)
            for place, entry in self._places(key, record).items():
                self._mine(place).add(entry)

    def leave(self, key: str, record: Record) -> None:
        """Take a record out for good."""
        if self._values:
            for place, entry in self._places(key, record).items():
                self._take_out(place, entry)
            self._numbers.remove(key)

    def change(self, key: str, old: Record, new: Record) -> None:
        """Move a record to where it belongs now; it stays as old as it is."""
        if self._values:
            before, after = self._places(key, old), self._places(key, new)
            is_found_alike = not self.searched or getattr(old, self.searched) == getattr(new, self.searched)
            stay = {place for place, entry in before.items() if is_found_alike and after.get(place) == entry}
            for place in before.keys() - stay:
                self._take_out(place, before[place])
            for place in after.keys() - stay:
                self._mine(place).add(after[place])

    def stacks(self) -> list[list[Any]]:
        """All pieces that they consist of."""
        return [*self._sorted.stacks(), *self._numbers.stacks()]

    def _mine(self, place: tuple[Hashable, str]) -> Sorted:
        found = self._sorted.get(place)
        if found is None or found.owner is not self.owner:
            found = Sorted(self.owner) if found is None else found.owned(self.owner)
            self._sorted.set(place, found)
        return found

    def _take_out(self, place: tuple[Hashable, str], entry: Entry) -> None:
        entries = self._mine(place)
        entries.remove(entry)
        if not entries:
            self._sorted.remove(place)

    def _places(self, key: str, record: Record) -> dict[tuple[Hashable, str], Entry]:
        number: Any = self._numbers.get(key)
        text = getattr(record, self.searched) if self.searched else ""
        text = text if len(text) <= _LONG else None
        groups = getattr(record, self._groups)
        entries = {value: Entry(getattr(record, value), number, key, text) for value in self._values}
        return {(group, value): entry for value, entry in entries.items() for group in groups}
