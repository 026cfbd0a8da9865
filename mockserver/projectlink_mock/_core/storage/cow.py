"""Maps that are forked at once, however large: forks share the pages of a map until one of them changes a page.

Whoever changes a map is its owner, an object of no other meaning. After a fork each side is another
owner than before; a page, or a map, of another owner is copied before it is changed.
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
"""How many entries a page has, more or less: what is copied by a first change, and freed at a time."""

_MOST = 2 * PAGE_SIZE
"""With more entries than this, a page of an index has it split one."""


class Page(dict[Key, Value]):
    """A part of a map, for its owner alone to change."""

    __slots__ = ("owner",)

    def __init__(self, owner: object, entries: Mapping[Key, Value] | Iterable[tuple[Key, Value]] = ()) -> None:
        super().__init__(entries)
        self.owner = owner


class CowDict(Generic[Key, Value]):
    """A map in no order. It grows by splitting one page at a time, so that no single change is dear."""

    __slots__ = ("_count", "_mask", "_pages", "owner")

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self._pages: list[Page[Key, Value]] = [Page(owner)]
        """By the last bits of a key's hash. A page that is not split yet in this round is in two places."""
        self._count = 1
        """How many pages there are; those further on are there a second time."""
        self._mask = 0

    def writable_by(self, owner: object) -> Self:
        """Give this map for an owner to change: itself, or a copy of what is another's."""
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
        """Give a value, or something else if there is none."""
        return self._pages[hash(key) & self._mask].get(key, default)

    def set(self, key: Key, value: Value) -> None:
        """Put a value, in the place of another one if there is one."""
        page = self._pages[hash(key) & self._mask]
        if page.owner is not self.owner:
            page = self._writable_page(page, key)
        page[key] = value
        if len(page) > _MOST:
            self._split()

    def delete(self, key: Key) -> None:
        """Forget a value, if there is one."""
        page = self._pages[hash(key) & self._mask]
        if key in page:
            del self._writable_page(page, key)[key]

    def pages(self) -> list[list[Any]]:
        """All pages that it consists of."""
        return [self._pages[: self._count]]

    def _writable_page(self, page: Page[Key, Value], key: Key) -> Page[Key, Value]:
        if page.owner is self.owner:
            return page
        mine, half = Page(self.owner, page), self._mask >> 1
        for place in range(hash(key) & half, len(self._pages), half + 1):
            if self._pages[place] is page:
                self._pages[place] = mine
        return mine

    def _split(self) -> None:
        """Divide the next page in turn, which need not be the one that is full."""
        new = self._count
        if new > self._mask:
            self._mask = self._mask * 2 + 1
            self._pages += self._pages
        place = new & (self._mask >> 1)
        halves: tuple[Page[Key, Value], Page[Key, Value]] = (Page(self.owner), Page(self.owner))
        for key, value in self._pages[place].items():
            halves[hash(key) & self._mask == new][key] = value
        self._pages[place], self._pages[new] = halves
        self._count += 1


class CowOrderedSet(Collection[Key], Reversible[Key]):
    """Keys in the order in which they came."""

    __slots__ = ("_count", "_pages", "owner")

    def __init__(self, owner: object, keys: Iterable[Key] = ()) -> None:
        self.owner = owner
        self._pages: list[Page[Key, None] | None] = [Page(owner, dict.fromkeys(keys))]
        """In the order of time; None for one that is empty again, unless it is the latest."""
        self._count = len(self._pages[0] or ())

    def writable_by(self, owner: object) -> Self:
        """Give these keys for an owner to change: themselves, or a copy of what is another's."""
        if self.owner is owner:
            return self
        clone = copy(self)
        clone.owner, clone._pages = owner, self._pages.copy()
        return clone

    def append(self, key: Key) -> None:
        """Put a key at the end that is not there yet."""
        page = self._pages[-1]
        if page is None or page.owner is not self.owner:
            page = self._writable_page(len(self._pages) - 1)
        if len(page) >= PAGE_SIZE:
            page = Page(self.owner)
            self._pages.append(page)
        page[key] = None
        self._count += 1

    def remove(self, key: Key) -> None:
        """Forget a key. Raises KeyError."""
        # There are so few pages that no note is kept of where a key is.
        place = next((place for place, page in enumerate(self._pages) if page and key in page), None)
        if place is None:
            raise KeyError(key)
        page = self._writable_page(place)
        del page[key]
        self._count -= 1
        if not page and place != len(self._pages) - 1:
            self._pages[place] = None

    def pages(self) -> list[list[Any]]:
        """All pages that they consist of."""
        return [self._pages]

    def __contains__(self, key: object) -> bool:
        return any(key in page for page in self._pages if page)

    def __iter__(self) -> Iterator[Key]:
        return (key for page in self._pages if page for key in page)

    def __reversed__(self) -> Iterator[Key]:
        return (key for page in reversed(self._pages) if page for key in reversed(page))

    def __len__(self) -> int:
        return self._count

    def _writable_page(self, place: int) -> Page[Key, None]:
        page = self._pages[place]
        if page is None or page.owner is not self.owner:
            page = self._pages[place] = Page(self.owner, page or ())
        return page


class CowOrderedDict(CowDict[Key, Value], Mapping[Key, Value]):
    """A map in the order in which its keys came."""

    __slots__ = ("_line",)

    def __init__(self, owner: object) -> None:
        super().__init__(owner)
        self._line: CowOrderedSet[Key] = CowOrderedSet(owner)

    def writable_by(self, owner: object) -> Self:
        """Give this map for an owner to change: itself, or a copy of what is another's."""
        clone = super().writable_by(owner)
        clone._line = clone._line.writable_by(owner)
        return clone

    def append(self, key: Key, value: Value) -> None:
        """Put a value at the end, under a key that is not there yet."""
        self.set(key, value)
        self._line.append(key)

    def delete(self, key: Key) -> None:
        """Forget a value. Raises KeyError."""
        self._line.remove(key)
        super().delete(key)

    def iter_values(self) -> Iterator[Value]:
        """Go through the values."""
        return (self._pages[hash(key) & self._mask][key] for key in self._line)

    def pages(self) -> list[list[Any]]:
        """All pages that it consists of."""
        return [*super().pages(), *self._line.pages()]

    def __getitem__(self, key: Key) -> Value:
        return self._pages[hash(key) & self._mask][key]

    def __contains__(self, key: object) -> bool:
        return key in self._pages[hash(key) & self._mask]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._line)

    def __reversed__(self) -> Iterator[Key]:
        return reversed(self._line)

    def __len__(self) -> int:
        return len(self._line)
