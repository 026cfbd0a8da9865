"""Sorted indexes of a table: a page of a large group costs no more than a page of a small one."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from operator import itemgetter
from typing import Any, Generic, NamedTuple, TypeVar

from projectlink_mock._core.storage.cow import PAGE_SIZE, CowDict

Record = TypeVar("Record")

_MAX_CACHED_SEARCHES = 20
_MAX_INLINE_TEXT_CHARACTERS = 80


class Entry(NamedTuple):
    """The position of a record: by its value, then by its age.

    `text` is a copy of the search text, because a search reads every entry; it is None if the text is long.
    """

    value: Any
    number: int
    key: str
    text: str | None


EntryPage = list[Entry]
EntryPages = Sequence[EntryPage]
"""Entries in order, in non-empty pages."""


class _OwnedPage(EntryPage):
    """A page of entries that only its owner may write."""

    __slots__ = ("owner",)

    def __init__(self, owner: object, entries: EntryPage) -> None:
        super().__init__(entries)
        self.owner = owner


class SortedKeys:
    """Sorted entries in pages that forks share, like those of the copy-on-write maps."""

    __slots__ = ("_pages", "_searches", "owner")

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self._pages: list[_OwnedPage] = []
        self._searches: dict[str, EntryPages] | None = None

    def writable_by(self, owner: object) -> SortedKeys:
        """Return this object if the owner may write it, otherwise a copy that the owner may write."""
        if self.owner is owner:
            return self
        clone = copy(self)
        clone.owner, clone._pages, clone._searches = owner, self._pages.copy(), None
        return clone

    def add(self, entry: Entry) -> None:
        """Insert an entry at its position."""
        self._searches = None
        if not self._pages:
            self._pages.append(_OwnedPage(self.owner, [entry]))
            return
        position = min(bisect_left(self._pages, entry, key=_last_entry), len(self._pages) - 1)
        page = self._writable_page(position)
        insort(page, entry)
        if len(page) > 2 * PAGE_SIZE:
            self._pages.insert(position + 1, _OwnedPage(self.owner, page[PAGE_SIZE:]))
            del page[PAGE_SIZE:]

    def remove(self, entry: Entry) -> None:
        """Remove an entry, which must be present."""
        self._searches = None
        position = bisect_left(self._pages, entry, key=_last_entry)
        page = self._writable_page(position)
        del page[bisect_left(page, entry)]
        if not page:
            del self._pages[position]

    def matching(self, text: str, search_text_of: Callable[[str], str]) -> EntryPages:
        """Return the entries whose search text contains a text; all entries for an empty text.

        Results are cached until the next write, so that later pages of a search are cheap.

        Args:
            text: Text to search for.
            search_text_of: Returns the search text of a record by its key.
        """
        if not (text and self._pages):
            return self._pages
        if self._searches is None or len(self._searches) >= _MAX_CACHED_SEARCHES:
            self._searches = {}
        if text not in self._searches:
            found = [
                entry
                for page in self._pages
                for entry in page
                if text in (search_text_of(entry.key) if entry.text is None else entry.text)
            ]
            self._searches[text] = [found] if found else []
        return self._searches[text]

    def pages(self) -> list[list[Any]]:
        """Return the pages, in one list per inner structure."""
        return [self._pages]

    def __bool__(self) -> bool:
        return bool(self._pages)

    def _writable_page(self, position: int) -> _OwnedPage:
        page = self._pages[position]
        if page.owner is not self.owner:
            page = self._pages[position] = _OwnedPage(self.owner, page)
        return page


_last_entry = itemgetter(-1)
_EMPTY = SortedKeys(None)


class SortedIndex(Generic[Record]):
    """The records of one group sorted by one attribute; the older record first among equal values."""

    __slots__ = ("_entries", "_rows", "_search_field")

    def __init__(self, entries: SortedKeys, rows: Mapping[str, Record], search_field: str) -> None:
        self._entries = entries
        self._rows = rows
        self._search_field = search_field

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
        """Return a page of the matching records and the number of all matching records.

        Args:
            offset: Number of records to skip.
            limit: Largest number of records to return.
            descending: Reverse the order.
            text: Match only records whose `SEARCH_FIELD` contains this text.
            since: Match only values that are at least this one.
            until: Match only values that are less than this one.
        """
        pages = self._entries.matching(text, self._search_text)
        first, end = _range(pages, since, until)
        total = max(end - first, 0)
        if descending:
            stop = max(end - offset, first)
            chosen = [entry for page in _slice(pages, max(stop - limit, first), stop) for entry in page][::-1]
        else:
            slices = _slice(pages, first + offset, min(first + offset + limit, end))
            chosen = [entry for page in slices for entry in page]
        return [self._rows[entry.key] for entry in chosen], total

    def entries(
        self,
        *,
        descending: bool = False,
        since: Any = None,
        until: Any = None,
        text: str = "",
        numbers: Container[int] | None = None,
    ) -> Iterator[Entry]:
        """Iterate over the entries of the matching records without copying them; see `page` for the other arguments.

        With `numbers`, only the records with these numbers match.
        """
        pages = self._entries.matching(text, self._search_text)
        slices = _slice(pages, *_range(pages, since, until))
        if descending:
            slices = (page[::-1] for page in reversed(list(slices)))
        if numbers is None:
            return (entry for page in slices for entry in page)
        # The position is faster than the name, and this looks at many entries.
        return (entry for page in slices for entry in page if entry[1] in numbers)

    def count(self, *, since: Any = None, until: Any = None) -> int:
        """Return the number of records with a value that is at least `since` and less than `until`."""
        first, end = _range(self._entries.matching("", self._search_text), since, until)
        return max(end - first, 0)

    def _search_text(self, key: str) -> str:
        text: str = getattr(self._rows[key], self._search_field)
        return text


def _slice(pages: EntryPages, first: int, end: int) -> Iterator[EntryPage]:
    """Yield the entries from one position up to another, page by page."""
    for page in pages:
        length = len(page)
        if first < length and end > 0:
            yield page if first <= 0 and end >= length else page[max(first, 0) : end]
        first, end = first - length, end - length
        if end <= 0:
            return


def _range(pages: EntryPages, since: Any, until: Any) -> tuple[int, int]:
    """Return the positions of the first entry from `since` on and of the first from `until` on."""
    first = 0 if since is None else _position(pages, since)
    return first, sum(map(len, pages)) if until is None else _position(pages, until)


def _position(pages: EntryPages, value: Any) -> int:
    """Return the position of the first entry whose value is at least this one."""
    at = bisect_left(pages, value, key=lambda page: page[-1].value)
    before = sum(map(len, pages[:at]))
    return before + bisect_left(pages[at], value, key=_value) if at < len(pages) else before


_value = itemgetter(0)


class SortedIndexes(Generic[Record]):
    """The sorted indexes of a table: one for each group of records and each attribute to sort by."""

    __slots__ = ("_attributes", "_groups_attribute", "_last_number", "_numbers", "_sorted", "owner", "search_field")

    def __init__(self, owner: object, record: type[Record]) -> None:
        declared: tuple[str, tuple[str, ...]] = getattr(record, "ORDERINGS", ("", ()))
        self._groups_attribute, self._attributes = declared
        self.search_field: str = getattr(record, "SEARCH_FIELD", "")
        self.owner = owner
        self._sorted: CowDict[tuple[Hashable, str], SortedKeys] = CowDict(owner)
        self._numbers: CowDict[str, int] = CowDict(owner)
        """Numbers of the records in the order in which they were added, by key."""
        self._last_number = 0

    def writable_by(self, owner: object) -> SortedIndexes[Record]:
        """Return this object if the owner may write it, otherwise a copy that the owner may write."""
        if self.owner is owner:
            return self
        clone = copy(self)
        clone.owner = owner
        clone._sorted, clone._numbers = self._sorted.writable_by(owner), self._numbers.writable_by(owner)
        return clone

    def get(self, group: Hashable, attribute: str) -> SortedKeys:
        """Return the entries of a group sorted by an attribute. Raises KeyError for an undeclared attribute."""
        if attribute not in self._attributes:
            raise KeyError(attribute)
        return self._sorted.get((group, attribute)) or _EMPTY

    def number_of(self, key: str) -> int | None:
        """Return the number of a record that its entries have; None if the table has no orderings."""
        return self._numbers.get(key)

    def sort(self, keys: Iterable[str], rows: Mapping[str, Record], attribute: str) -> list[str]:
        """Return keys in the order of an attribute of their records; the older record first among equal values."""
        numbers = self._numbers
        return sorted(keys, key=lambda key: (getattr(rows[key], attribute), numbers.get(key)))

    def add(self, key: str, record: Record) -> None:
        """Add a new record to the indexes of its groups."""
        if self._attributes:
            self._last_number += 1
            self._numbers.set(key, self._last_number)
            for index, entry in self._entries(key, record).items():
                self._writable_keys(index).add(entry)

    def discard(self, key: str, record: Record) -> None:
        """Remove a deleted record from the indexes of its groups."""
        if self._attributes:
            for index, entry in self._entries(key, record).items():
                self._remove_entry(index, entry)
            self._numbers.delete(key)

    def replace(self, key: str, old: Record, new: Record) -> None:
        """Move the entries of a replaced record; its age does not change."""
        if self._attributes:
            before, after = self._entries(key, old), self._entries(key, new)
            same_text = not self.search_field or getattr(old, self.search_field) == getattr(new, self.search_field)
            unchanged = {index for index, entry in before.items() if same_text and after.get(index) == entry}
            for index in before.keys() - unchanged:
                self._remove_entry(index, before[index])
            for index in after.keys() - unchanged:
                self._writable_keys(index).add(after[index])

    def pages(self) -> list[list[Any]]:
        """Return the pages, in one list per inner structure."""
        return [*self._sorted.pages(), *self._numbers.pages()]

    def _writable_keys(self, index: tuple[Hashable, str]) -> SortedKeys:
        keys = self._sorted.get(index)
        if keys is None or keys.owner is not self.owner:
            keys = SortedKeys(self.owner) if keys is None else keys.writable_by(self.owner)
            self._sorted.set(index, keys)
        return keys

    def _remove_entry(self, index: tuple[Hashable, str], entry: Entry) -> None:
        keys = self._writable_keys(index)
        keys.remove(entry)
        if not keys:
            self._sorted.delete(index)

    def _entries(self, key: str, record: Record) -> dict[tuple[Hashable, str], Entry]:
        """Return the entries of a record by group and attribute."""
        number: Any = self._numbers.get(key)
        text = getattr(record, self.search_field) if self.search_field else ""
        text = text if len(text) <= _MAX_INLINE_TEXT_CHARACTERS else None
        groups = getattr(record, self._groups_attribute)
        entries = {name: Entry(getattr(record, name), number, key, text) for name in self._attributes}
        return {(group, name): entry for name, entry in entries.items() for group in groups}
