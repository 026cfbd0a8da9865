"""Copy-on-write maps: a fork takes constant time, and forks share pages until one of them writes.

Every map and every page has an owner token. Forking gives both sides new tokens; a map or a page is copied
before the first write if its token is not the writer's.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Reversible
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from typing_extensions import Self

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
Default = TypeVar("Default")

PAGE_SIZE = 256
"""Typical number of entries in a page: the unit of copying and of freeing."""

_MAX_PAGE_ENTRIES = 2 * PAGE_SIZE
"""A `CowDict` splits a page when one of its pages holds more entries than this."""


class Page(dict[Key, Value]):
    """A part of a map that only its owner may write."""

    __slots__ = ("owner",)

    def __init__(self, owner: object, entries: Mapping[Key, Value] | Iterable[tuple[Key, Value]] = ()) -> None:
        super().__init__(entries)
        self.owner = owner


class CowDict(Generic[Key, Value]):
    """An unordered copy-on-write map.

    It grows by linear hashing: one page is split at a time, so that no single write is expensive.
    """

    __slots__ = ("_count", "_mask", "_pages", "owner")

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self._pages: list[Page[Key, Value]] = [Page(owner)]
        """Pages by the last bits of a key's hash; a page not yet split in this round is at two positions."""
        self._count = 1
        """Number of distinct pages; the positions from here on repeat earlier pages."""
        self._mask = 0

    def writable_by(self, owner: object) -> Self:
        """Return this map if the owner may write it, otherwise a copy that the owner may write."""
        if self.owner is owner:
            return self
        clone = copy(self)
        clone.owner, clone._pages = owner, self._pages.copy()
        return clone

    @overload
    def get(self, key: Key, /) -> Value | None: ...
    @overload
    def get(self, key: Key, /, default: Value | Default) -> Value | Default: ...
    def get(self, key: Key, /, default: Any = None) -> Any:
        """Return the value of a key, or the default."""
        return self._pages[hash(key) & self._mask].get(key, default)

    def set(self, key: Key, value: Value) -> None:
        """Add or replace the value of a key."""
        page = self._pages[hash(key) & self._mask]
        if page.owner is not self.owner:
            page = self._writable_page(page, key)
        page[key] = value
        if len(page) > _MAX_PAGE_ENTRIES:
            self._split_next_page()

    def delete(self, key: Key) -> None:
        """Delete a key if it is present."""
        page = self._pages[hash(key) & self._mask]
        if key in page:
            del self._writable_page(page, key)[key]

    def pages(self) -> list[list[Any]]:
        """Return the pages, in one list per inner structure."""
        return [self._pages[: self._count]]

    def _writable_page(self, page: Page[Key, Value], key: Key) -> Page[Key, Value]:
        if page.owner is self.owner:
            return page
        clone, half = Page(self.owner, page), self._mask >> 1
        for position in range(hash(key) & half, len(self._pages), half + 1):
            if self._pages[position] is page:
                self._pages[position] = clone
        return clone

    def _split_next_page(self) -> None:
        """Split the next page in turn, which need not be the full one."""
        new = self._count
        if new > self._mask:
            self._mask = self._mask * 2 + 1
            self._pages += self._pages
        old = new & (self._mask >> 1)
        halves: tuple[Page[Key, Value], Page[Key, Value]] = (Page(self.owner), Page(self.owner))
        for key, value in self._pages[old].items():
            halves[hash(key) & self._mask == new][key] = value
        self._pages[old], self._pages[new] = halves
        self._count += 1


class CowOrderedSet(Collection[Key], Reversible[Key]):
    """A copy-on-write set in insertion order."""

    __slots__ = ("_count", "_pages", "owner")

    def __init__(self, owner: object, keys: Iterable[Key] = ()) -> None:
        self.owner = owner
        self._pages: list[Page[Key, None] | None] = [Page(owner, dict.fromkeys(keys))]
        """Pages in insertion order; None for an emptied page other than the last."""
        self._count = len(self._pages[0] or ())

    def writable_by(self, owner: object) -> Self:
        """Return this set if the owner may write it, otherwise a copy that the owner may write."""
        if self.owner is owner:
            return self
        clone = copy(self)
        clone.owner, clone._pages = owner, self._pages.copy()
        return clone

    def append(self, key: Key) -> None:
        """Append a key that is not yet present."""
        page = self._pages[-1]
        if page is None or page.owner is not self.owner:
            page = self._writable_page(len(self._pages) - 1)
        if len(page) >= PAGE_SIZE:
            page = Page(self.owner)
            self._pages.append(page)
        page[key] = None
        self._count += 1

    def remove(self, key: Key) -> None:
        """Remove a key. Raises KeyError if it is missing."""
        # A linear search is fast enough: there are few pages.
        position = next((position for position, page in enumerate(self._pages) if page and key in page), None)
        if position is None:
            raise KeyError(key)
        page = self._writable_page(position)
        del page[key]
        self._count -= 1
        if not page and position != len(self._pages) - 1:
            self._pages[position] = None

    def pages(self) -> list[list[Any]]:
        """Return the pages, in one list per inner structure."""
        return [self._pages]

    def __contains__(self, key: object) -> bool:
        return any(key in page for page in self._pages if page)

    def __iter__(self) -> Iterator[Key]:
        return (key for page in self._pages if page for key in page)

    def __reversed__(self) -> Iterator[Key]:
        return (key for page in reversed(self._pages) if page for key in reversed(page))

    def __len__(self) -> int:
        return self._count

    def _writable_page(self, position: int) -> Page[Key, None]:
        page = self._pages[position]
        if page is None or page.owner is not self.owner:
            page = self._pages[position] = Page(self.owner, page or ())
        return page


class CowOrderedDict(CowDict[Key, Value], Mapping[Key, Value]):
    """A copy-on-write map in insertion order."""

    __slots__ = ("_keys",)

    def __init__(self, owner: object) -> None:
        super().__init__(owner)
        self._keys: CowOrderedSet[Key] = CowOrderedSet(owner)

    def writable_by(self, owner: object) -> Self:
        """Return this map if the owner may write it, otherwise a copy that the owner may write."""
        clone = super().writable_by(owner)
        clone._keys = clone._keys.writable_by(owner)
        return clone

    def append(self, key: Key, value: Value) -> None:
        """Append a value under a key that is not yet present."""
        self.set(key, value)
        self._keys.append(key)

    def delete(self, key: Key) -> None:
        """Delete a key. Raises KeyError if it is missing."""
        self._keys.remove(key)
        super().delete(key)

    def iter_values(self) -> Iterator[Value]:
        """Iterate over the values in order."""
        return (self._pages[hash(key) & self._mask][key] for key in self._keys)

    def pages(self) -> list[list[Any]]:
        """Return the pages, in one list per inner structure."""
        return [*super().pages(), *self._keys.pages()]

    def __getitem__(self, key: Key) -> Value:
        return self._pages[hash(key) & self._mask][key]

    def __contains__(self, key: object) -> bool:
        return key in self._pages[hash(key) & self._mask]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._keys)

    def __reversed__(self) -> Iterator[Key]:
        return reversed(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
