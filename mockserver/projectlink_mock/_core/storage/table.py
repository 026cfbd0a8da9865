"""A table of records, kept in the order in which they came."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from copy import copy
from typing import Any, Generic, TypeVar

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import Conflict, NotFound
from projectlink_mock._core.storage.cow import CowOrderedDict
from projectlink_mock._core.storage.indexes import FieldNames, NonUniqueIndex, UniqueIndex, lookup_key
from projectlink_mock._core.storage.indexes import Keys as _Keys
from projectlink_mock._core.storage.sorted_index import SortedIndex, SortedIndexes

Record = TypeVar("Record")

IndexSpec = tuple[FieldNames, ...]
"""FieldNames of fields that tell or group records, each alone or several together."""

OrderingSpec = tuple[str, tuple[str, ...]]
"""FieldNames of attributes: the groups that a record is in, and what each group is sorted by."""


ForeignKeys = Mapping[str, tuple[str, ...]]
"""By name of an attribute with a key, or several: the names of the tables of which one has to have it."""


class Table(Generic[Record]):
    """Records of one type by key. A record is a frozen value: to change one, put another in its place.

    A record type may say by which of its fields it is found, besides by key, and none of these
    ways is slower for a larger table: `UNIQUE`, a tuple of the names of fields that no two records
    have in common, and `INDEXES`, a tuple of those that many may share. A record with None in such
    a field is left out of it.

    It may also say in which order it is listed: `ORDERINGS`, the name of an attribute with all the groups
    that a record is in, and a tuple of the names of attributes to sort each of these groups by;
    `SEARCH_FIELD`, the name of an attribute with the text in which a listing is searched.

    For a state that comes from outside it says what has to hold: `KEY`, the name of the attribute that is its key
    as a text, `id` unless it is said otherwise, None if it is not in the record; and `FOREIGN_KEYS`.
    """

    __slots__ = ("_groups", "_orders", "_owner", "_rows", "_unique", "record")

    def __init__(self, record: type[Record], rows: Mapping[str, Record] | None = None) -> None:
        """Make a table with some records. Raises Conflict for two that cannot be there together."""
        self.record = record
        self._owner = owner = object()
        self._rows: CowOrderedDict[str, Record] = CowOrderedDict(owner)
        self._unique = {names: UniqueIndex(names, owner) for names in getattr(record, "UNIQUE", ())}
        self._groups = {names: NonUniqueIndex(names, owner) for names in getattr(record, "INDEXES", ())}
        self._orders: SortedIndexes[Record] = SortedIndexes(owner, record)
        for key, row in (rows or {}).items():
            self.add(key, row)

    def fork(self) -> Table[Record]:
        """Give a table of the same records, at once, however many; what changes in one does not in the other."""
        clone = copy(self)
        # Neither is what it was: what they share belongs to none of them, and is copied where one changes it.
        clone._owner, self._owner = object(), object()
        return clone

    @property
    def rows(self) -> Mapping[str, Record]:
        """The records by key, in their order."""
        return self._rows

    def get(self, key: str) -> Record:
        """Give a record. Raises NotFound."""
        record = self._rows.get(key)
        if record is None:
            raise NotFound(f"There is no {self._display_name} {key!r}.", reasons.missing(self._display_name))
        return record

    def get_by(self, **fields: Any) -> Record:
        """Give the record with these values of fields that are unique together. Raises NotFound."""
        record = self.find_by(**fields)
        if record is None:
            raise NotFound(
                f"There is no {self._display_name} {list(fields.values())[-1]!r}.", reasons.missing(self._display_name)
            )
        return record

    def find_by(self, **fields: Any) -> Record | None:
        """Give the record with these values of fields that are unique together, if there is one."""
        key = self._unique[tuple(fields)].get(lookup_key(fields))
        return None if key is None else self._rows[key]

    def filter(self, **fields: Any) -> list[Record]:
        """Give the records of a group, oldest first."""
        return list(self.oldest_first(**fields))

    def keys(self, **fields: Any) -> list[str]:
        """Give the keys of the records of a group, oldest first."""
        return list(self._group(fields))

    def oldest_first(self, **fields: Any) -> Iterator[Record]:
        """Go through the records of a group, oldest first."""
        return map(self._rows.__getitem__, self._group(fields))

    def newest_first(self, **fields: Any) -> Iterator[Record]:
        """Go through the records of a group, newest first."""
        return map(self._rows.__getitem__, reversed(self._group(fields)))

    def count(self, **fields: Any) -> int:
        """Count the records of a group."""
        return len(self._group(fields))

    def sorted_by(self, attribute: str, group: Hashable) -> SortedIndex[Record]:
        """Give the records of a group that are kept sorted, in the order of an attribute. Raises KeyError."""
        return SortedIndex(self._orders.get(group, attribute), self._rows, self._orders.searched)

    def add(self, key: str, record: Record) -> Record:
        """Keep a new record and give it back. Raises Conflict."""
        if self._rows.owner is not self._owner:
            self._make_writable()
        if key in self._rows:
            raise Conflict(
                f"There is a {self._display_name} {key!r} already.", reasons.unique(self._display_name, "id")
            )
        told = self._unique_keys(key, record)
        self._rows.append(key, record)
        for unique, values in told:
            unique.set(values, key)
        for groups in self._groups.values():
            if (values := groups.read(record)) is not None:
                groups.add(key, values)
        self._orders.add(key, record)
        return record

    def replace(self, key: str, record: Record) -> Record:
        """Put a record in the place of the one that is there, and give it back. Raises NotFound, Conflict.

        Where its fields have not changed, it keeps its place among others.
        """
        old = self.get(key)
        if self._rows.owner is not self._owner:
            self._make_writable()
        told = self._unique_keys(key, record)
        self._rows.set(key, record)
        for unique in self._unique.values():
            if (before := unique.read(old)) != unique.read(record):
                unique.delete(before)
        for unique, values in told:
            unique.set(values, key)
        for groups in self._groups.values():
            if (before := groups.read(old)) != (after := groups.read(record)):
                groups.discard(key, before)
                if after is not None:
                    groups.add(key, after)
        self._orders.replace(key, old, record)
        return record

    def delete(self, key: str) -> None:
        """Forget a record. Raises NotFound."""
        old = self.get(key)
        if self._rows.owner is not self._owner:
            self._make_writable()
        self._rows.delete(key)
        for unique in self._unique.values():
            unique.delete(unique.read(old))
        for groups in self._groups.values():
            groups.discard(key, groups.read(old))
        self._orders.discard(key, old)

    def delete_where(self, **fields: Any) -> list[Record]:
        """Forget the records of a group, and give them."""
        gone = list(self._group(fields))
        records = [self._rows[key] for key in gone]
        for key in gone:
            self.delete(key)
        return records

    def pages(self) -> list[list[Any]]:
        """All pages that it consists of."""
        each: list[UniqueIndex | NonUniqueIndex] = [*self._unique.values(), *self._groups.values()]
        indexes = [stack for index in each for stack in index.pages()]
        return [*self._rows.pages(), *indexes, *self._orders.pages()]

    def __iter__(self) -> Iterator[Record]:
        return self._rows.iter_values()

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def _display_name(self) -> str:
        return getattr(self.record, "DISPLAY_NAME", self.record.__name__.lower())

    def _group(self, fields: Mapping[str, Any]) -> _Keys:
        return self._groups[tuple(fields)].get(lookup_key(fields)) or ()

    def _unique_keys(self, key: str, record: Record) -> list[tuple[UniqueIndex, Any]]:
        """What tells a record that is to be under this key, index by index. Raises Conflict if that is another's."""
        told = []
        for unique in self._unique.values():
            values = unique.read(record)
            if values is None:
                continue
            if unique.get(values) not in (None, key):
                name = values if len(unique.names) == 1 else values[-1]
                text = f"There is a {self._display_name} {name!r} already."
                raise Conflict(text, reasons.unique(self._display_name, *unique.names))
            told.append((unique, values))
        return told

    def _make_writable(self) -> None:
        """Share nothing that is changed here."""
        owner = self._owner
        self._rows = self._rows.writable_by(owner)
        self._unique = {names: unique.writable_by(owner) for names, unique in self._unique.items()}
        self._groups = {names: groups.writable_by(owner) for names, groups in self._groups.items()}
        self._orders = self._orders.writable_by(owner)
