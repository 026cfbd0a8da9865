"""Records of a table kept in order, so that a page of very many costs what a page of few does."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from copy import copy
from operator import itemgetter
from typing import Any, Generic, NamedTuple, TypeVar

from projectlink_mock._core.storage.cow import PAGE_SIZE, CowDict

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


EntryPage = list[Entry]
EntryPages = Sequence[EntryPage]
"""Entries in order, cut into pages of which none is empty."""


class _Page(EntryPage):
    """A page of entries, for its owner alone to change."""

    __slots__ = ("owner",)

    def __init__(self, owner: object, entries: EntryPage) -> None:
        super().__init__(entries)
        self.owner = owner


class SortedKeys:
    """Entries in order, in pages that forks share like those of a map."""

    __slots__ = ("_found", "_pages", "owner")

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self._pages: list[_Page] = []
        self._found: dict[str, EntryPages] | None = None

    def writable_by(self, owner: object) -> SortedKeys:
        """Give these entries for an owner to change: themselves, or a copy of what is another's."""
        if self.owner is owner:
            return self
        clone = copy(self)
        clone.owner, clone._pages, clone._found = owner, self._pages.copy(), None
        return clone

    def add(self, entry: Entry) -> None:
        """Put an entry in its place."""
        self._found = None
        if not self._pages:
            self._pages.append(_Page(self.owner, [entry]))
            return
        place = min(bisect_left(self._pages, entry, key=_last), len(self._pages) - 1)
        page = self._writable_page(place)
        insort(page, entry)
        if len(page) > 2 * PAGE_SIZE:
            self._pages.insert(place + 1, _Page(self.owner, page[PAGE_SIZE:]))
            del page[PAGE_SIZE:]

    def remove(self, entry: Entry) -> None:
        """Take an entry out that is there."""
        self._found = None
        place = bisect_left(self._pages, entry, key=_last)
        page = self._writable_page(place)
        del page[bisect_left(page, entry)]
        if not page:
            del self._pages[place]

    def matching(self, text: str, searched: Callable[[str], str]) -> EntryPages:
        """Give the entries that have a text in what they are searched by; all for an empty one.

        `searched` gives what a record is searched by, by its key.
        What is found is kept until something changes: the further pages of a search cost no more than others.
        """
        if not (text and self._pages):
            return self._pages
        if self._found is None or len(self._found) >= _MOST_SEARCHES:
            self._found = {}
        if text not in self._found:
            found = [
                entry
                for page in self._pages
                for entry in page
                if text in (searched(entry.key) if entry.text is None else entry.text)
            ]
            self._found[text] = [found] if found else []
        return self._found[text]

    def pages(self) -> list[list[Any]]:
        """All pages that they consist of."""
        return [self._pages]

    def __bool__(self) -> bool:
        return bool(self._pages)

    def _writable_page(self, place: int) -> _Page:
        page = self._pages[place]
        if page.owner is not self.owner:
            page = self._pages[place] = _Page(self.owner, page)
        return page


_last = itemgetter(-1)
_NOTHING = SortedKeys(None)


class SortedIndex(Generic[Record]):
    """The records of one group in the order of one of their values, the older first among equals."""

    __slots__ = ("_entries", "_rows", "_searched")

    def __init__(self, entries: SortedKeys, rows: Mapping[str, Record], searched: str) -> None:
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
        pages = self._entries.matching(text, self._text)
        first, end = _range(pages, since, until)
        total = max(end - first, 0)
        if descending:
            stop = max(end - offset, first)
            chosen = [entry for page in _slice(pages, max(stop - limit, first), stop) for entry in page][::-1]
        else:
            cut = _slice(pages, first + offset, min(first + offset + limit, end))
            chosen = [entry for page in cut for entry in page]
        return [self._rows[entry.key] for entry in chosen], total

    def entries(
        self, *, descending: bool = False, since: Any = None, until: Any = None, text: str = ""
    ) -> Iterator[Entry]:
        """Go through the records without copying them: what has at least one value and less than another.

        With a text, only those that have it in their `SEARCH_FIELD` text.
        """
        pages = self._entries.matching(text, self._text)
        cut = _slice(pages, *_range(pages, since, until))
        if descending:
            return (entry for page in reversed(list(cut)) for entry in reversed(page))
        return (entry for page in cut for entry in page)

    def count(self, *, since: Any = None, until: Any = None) -> int:
        """Count the records that have at least one value and less than another."""
        first, end = _range(self._entries.matching("", self._text), since, until)
        return max(end - first, 0)

    def _text(self, key: str) -> str:
        text: str = getattr(self._rows[key], self._searched)
        return text


def _slice(pages: EntryPages, first: int, end: int) -> Iterator[EntryPage]:
    """The entries from one place to another."""
    for page in pages:
        length = len(page)
        if first < length and end > 0:
            yield page if first <= 0 and end >= length else page[max(first, 0) : end]
        first, end = first - length, end - length
        if end <= 0:
            return


def _range(pages: EntryPages, since: Any, until: Any) -> tuple[int, int]:
    """The places from the first that has at least a value to the first that has another."""
    first = 0 if since is None else _place(pages, since)
    return first, sum(map(len, pages)) if until is None else _place(pages, until)


def _place(pages: EntryPages, value: Any) -> int:
    """The place of the first entry that has at least a value."""
    at = bisect_left(pages, value, key=lambda page: page[-1].value)
    before = sum(map(len, pages[:at]))
    return before + bisect_left(pages[at], value, key=_value) if at < len(pages) else before


_value = itemgetter(0)


class SortedIndexes(Generic[Record]):
    """The orders of a table: one for each group that a record is in, and each value to sort by."""

    __slots__ = ("_entered", "_groups", "_numbers", "_sorted", "_values", "owner", "searched")

    def __init__(self, owner: object, record: type[Record]) -> None:
        declared: tuple[str, tuple[str, ...]] = getattr(record, "ORDERINGS", ("", ()))
        self._groups, self._values = declared
        self.searched: str = getattr(record, "SEARCH_FIELD", "")
        self.owner = owner
        self._sorted: CowDict[tuple[Hashable, str], SortedKeys] = CowDict(owner)
        self._numbers: CowDict[str, int] = CowDict(owner)
        self._entered = 0

    def writable_by(self, owner: object) -> SortedIndexes[Record]:
        """Give these orders for an owner to change."""
        if self.owner is owner:
            return self
        clone = copy(self)
        clone.owner, clone._sorted, clone._numbers = (
            owner,
            self._sorted.writable_by(owner),
            self._numbers.writable_by(owner),
        )
        return clone

    def get(self, group: Hashable, value: str) -> SortedKeys:
        """Give the entries of a group in the order of a value. Raises KeyError for one that nothing is sorted by."""
        if value not in self._values:
            raise KeyError(value)
        return self._sorted.get((group, value)) or _NOTHING

    def add(self, key: str, record: Record) -> None:
        """Put a new record in its places."""
        if self._values:
            self._entered += 1
            self._numbers.set(key, self._entered)
            for place, entry in self._places(key, record).items():
                self._writable_page(place).add(entry)

    def discard(self, key: str, record: Record) -> None:
        """Take a record out for good."""
        if self._values:
            for place, entry in self._places(key, record).items():
                self._remove_entry(place, entry)
            self._numbers.delete(key)

    def replace(self, key: str, old: Record, new: Record) -> None:
        """Move a record to where it belongs now; it stays as old as it is."""
        if self._values:
            before, after = self._places(key, old), self._places(key, new)
            is_found_alike = not self.searched or getattr(old, self.searched) == getattr(new, self.searched)
            stay = {place for place, entry in before.items() if is_found_alike and after.get(place) == entry}
            for place in before.keys() - stay:
                self._remove_entry(place, before[place])
            for place in after.keys() - stay:
                self._writable_page(place).add(after[place])

    def pages(self) -> list[list[Any]]:
        """All pages that they consist of."""
        return [*self._sorted.pages(), *self._numbers.pages()]

    def _writable_page(self, place: tuple[Hashable, str]) -> SortedKeys:
        found = self._sorted.get(place)
        if found is None or found.owner is not self.owner:
            found = SortedKeys(self.owner) if found is None else found.writable_by(self.owner)
            self._sorted.set(place, found)
        return found

    def _remove_entry(self, place: tuple[Hashable, str], entry: Entry) -> None:
        entries = self._writable_page(place)
        entries.remove(entry)
        if not entries:
            self._sorted.delete(place)

    def _places(self, key: str, record: Record) -> dict[tuple[Hashable, str], Entry]:
        number: Any = self._numbers.get(key)
        text = getattr(record, self.searched) if self.searched else ""
        text = text if len(text) <= _LONG else None
        groups = getattr(record, self._groups)
        entries = {value: Entry(getattr(record, value), number, key, text) for value in self._values}
        return {(group, value): entry for value, entry in entries.items() for group in groups}
