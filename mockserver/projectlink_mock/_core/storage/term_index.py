"""Indexes of terms, such as the words of a text: which records have a term.

A set of records is an integer, in which each record has a bit: sets of many records are small and quickly combined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from copy import copy
from itertools import islice
from typing import Any, Generic, TypeVar

from projectlink_mock._core.storage.cow import CowDict

Record = TypeVar("Record")

MAX_BYTES = 64 * 1024 * 1024
"""Most bytes of an index; a table that needs more has none."""

_MAX_CHANGES = 5_000
"""Most changes that an index notes; after more it is built again."""
_TERM_BYTES = 150
_RECORD_BYTES = 250
_POSTING_BYTES = 8
_RECORDS_AT_ONCE, _TERMS_AT_ONCE = 200, 5_000
"""How much of an index is built or brought up to date in one step."""
_NUMBERS_PER_WORD = 64
"""The numbers of a term are listed while that takes less memory than a bit for every record."""

_MASKED_PART = 8
"""Records that are more than this part of all are found soon, so that their numbers are not made a set."""

_BITS_IN = tuple(tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256))


def set_of(numbers: Iterable[int], last: int) -> int:
    """Return a set of the records with some numbers, none of which is larger than the last one."""
    mask = bytearray((last >> 3) + 1)
    for number in numbers:
        mask[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(mask, "little")


def numbers_in(found: int) -> Iterator[int]:
    """Yield the numbers of a set of records, the smallest first."""
    for position, byte in enumerate(found.to_bytes((found.bit_length() + 7) >> 3, "little")):
        if byte:
            for bit in _BITS_IN[byte]:
                yield 8 * position + bit


class _Mask:
    """The numbers of many records, which takes less time to make than a set and more to look up."""

    __slots__ = ("_bytes",)

    def __init__(self, found: int, last: int) -> None:
        self._bytes = found.to_bytes((last >> 3) + 1, "little")

    def __contains__(self, number: Any) -> bool:
        return bool(self._bytes[number >> 3] >> (number & 7) & 1)


class TermIndex(Generic[Record]):
    """The records of a table by term.

    It is built at the first look-up. Later writes only note which record has changed, and the next look-up brings the
    index up to date, so that a table that is not searched pays nothing. Forks share it until one of them writes.
    """

    __slots__ = (
        "_changed",
        "_keys",
        "_lists",
        "_postings",
        "_terms",
        "_todo",
        "all",
        "is_dropped",
        "last",
        "owner",
        "size",
    )

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self._todo: list[str] | None = None
        """The keys that are still to be indexed while the index is built; None before."""
        self._lists: defaultdict[str, list[int]] = defaultdict(list)
        """The numbers of the records with a term while the index is built."""
        self._postings: CowDict[str, int | tuple[int, ...]] = CowDict(owner)
        """The records with a term, as a set or as a few numbers."""
        self._terms: CowDict[str, tuple[int, tuple[str, ...]]] = CowDict(owner)
        """The number and the terms of each record in the index, by its key."""
        self._keys: CowDict[int, str] = CowDict(owner)
        """The keys by number."""
        self._changed: set[str] = set()
        """The keys of the records that were added, replaced or deleted since."""
        self.is_dropped = False
        """True for an index that takes too much memory, and is not built again."""
        self.all = 0
        """The set of all records."""
        self.last = 0
        """The largest number of a record so far."""
        self.size = 0
        """Bytes that the index takes, about."""

    def writable_by(self, owner: object) -> TermIndex[Record]:
        """Return this object if the owner may write it, otherwise a copy that the owner may write."""
        if self.owner is owner:
            return self
        if self._todo is None or self._todo or self._lists:
            new = TermIndex[Record](owner)
            new.is_dropped = self.is_dropped
            return new
        clone = copy(self)
        clone.owner, clone._todo, clone._changed = owner, [], self._changed.copy()
        clone._lists = defaultdict(list)
        clone._postings = self._postings.writable_by(owner)
        clone._terms, clone._keys = self._terms.writable_by(owner), self._keys.writable_by(owner)
        return clone

    def note(self, key: str) -> None:
        """Note that a record was added, replaced or deleted."""
        if self._todo is not None:
            self._changed.add(key)
            if len(self._changed) > _MAX_CHANGES:
                self._clear()

    def drop(self) -> None:
        """Free the memory of the index, which is not built again."""
        self._clear()
        self.is_dropped, self.size = True, 0

    @property
    def is_up_to_date(self) -> bool:
        """Return True if a look-up reads the index without writing it."""
        return self.is_dropped or not (self._todo is None or self._todo or self._lists or self._changed)

    def advance(
        self,
        rows: Mapping[str, Record],
        terms_of: Callable[[Record], Iterable[str]],
        number_of: Callable[[str], int | None],
    ) -> None:
        """Build the next part of the index, or take the next changes of the table into it.

        Args:
            rows: The records by key.
            terms_of: Returns the terms of a record; equal ones should be one object.
            number_of: Returns the number of a record, if the table gives it one.
        """
        if self._todo is None:
            self._todo, self.size = list(rows), 0
        if self._todo or self._lists:
            self._build(rows, terms_of, number_of)
        else:
            self._update(rows, terms_of, number_of)
        if self.size > MAX_BYTES:
            self.drop()

    def with_term(self, term: str) -> int:
        """Return the set of the records with a term."""
        found = self._postings.get(term, 0)
        return found if isinstance(found, int) else set_of(found, self.last)

    def numbers(self, found: int) -> Container[int]:
        """Return the numbers of a set of records, to look for them in a sorted index."""
        is_many = _MASKED_PART * found.bit_count() > self.all.bit_count()
        return _Mask(found, self.last) if is_many else frozenset(numbers_in(found))

    def keys(self, found: int) -> Iterator[str]:
        """Yield the keys of a set of records, in no order."""
        for number in numbers_in(found):
            key = self._keys.get(number)
            assert key is not None
            yield key

    def pages(self) -> list[list[Any]]:
        """Return the pages, in one list per inner structure."""
        return [*self._terms.pages(), *self._keys.pages(), *self._postings.pages()]

    def _build(
        self,
        rows: Mapping[str, Record],
        terms_of: Callable[[Record], Iterable[str]],
        number_of: Callable[[str], int | None],
    ) -> None:
        assert self._todo is not None
        for key in _take(self._todo, _RECORDS_AT_ONCE):
            record = rows.get(key)
            if record is None:
                continue
            number, terms = number_of(key) or self.last + 1, tuple(set(terms_of(record)))
            for term in terms:
                self._lists[term].append(number)
            self._put(key, number, terms)
            self.size += _POSTING_BYTES * len(terms) + _RECORD_BYTES
        if not self._todo:
            for term in _take(list(self._lists), _TERMS_AT_ONCE):
                self._postings.set(term, self._packed(self._lists.pop(term)))
                self.size += _TERM_BYTES + len(term)

    def _update(
        self,
        rows: Mapping[str, Record],
        terms_of: Callable[[Record], Iterable[str]],
        number_of: Callable[[str], int | None],
    ) -> None:
        for key in list(islice(self._changed, _RECORDS_AT_ONCE)):
            self._changed.discard(key)
            entry, record = self._terms.get(key), rows.get(key)
            number = entry[0] if entry else number_of(key) or self.last + 1
            old, new = set(entry[1] if entry else ()), set(() if record is None else terms_of(record))
            for term in old - new:
                self._discard(term, number)
            for term in new - old:
                self._add(term, number)
            if record is not None:
                self._put(key, number, tuple(new))
            elif entry is not None:
                self._terms.delete(key)
                self._keys.delete(number)
                self.all &= ~(1 << number)
            self.size += _RECORD_BYTES * ((record is not None) - (entry is not None))

    def _put(self, key: str, number: int, terms: tuple[str, ...]) -> None:
        self._terms.set(key, (number, terms))
        self._keys.set(number, key)
        self.last = max(self.last, number)
        self.all |= 1 << number

    def _packed(self, numbers: Sequence[int]) -> int | tuple[int, ...]:
        """Return numbers in the form that takes less memory."""
        is_few = _NUMBERS_PER_WORD * len(numbers) < self.last
        return tuple(numbers) if is_few else set_of(numbers, self.last)

    def _add(self, term: str, number: int) -> None:
        found = self._postings.get(term, ())
        self.last = max(self.last, number)
        self.size += _POSTING_BYTES if found else _POSTING_BYTES + _TERM_BYTES + len(term)
        self._postings.set(term, found | 1 << number if isinstance(found, int) else self._packed((*found, number)))

    def _discard(self, term: str, number: int) -> None:
        found = self._postings.get(term, 0)
        rest = found & ~(1 << number) if isinstance(found, int) else tuple(one for one in found if one != number)
        self.size -= _POSTING_BYTES
        if rest:
            self._postings.set(term, rest)
        else:
            self.size -= _TERM_BYTES + len(term)
            self._postings.delete(term)

    def _clear(self) -> None:
        owner = self.owner
        self._todo, self._lists, self._changed = None, defaultdict(list), set()
        self._postings, self._terms, self._keys = CowDict(owner), CowDict(owner), CowDict(owner)
        self.all = self.last = 0


def _take(items: list[str], count: int) -> list[str]:
    """Remove some items from the end of a list, and return them."""
    taken = items[-count:]
    del items[-count:]
    return taken
