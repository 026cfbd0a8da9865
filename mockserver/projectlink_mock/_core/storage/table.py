"""A table of records, kept in the order in which they came."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from copy import copy
from typing import Any, Generic, TypeVar

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import Conflict, NotFound
from projectlink_mock._core.storage.cow import Rows
from projectlink_mock._core.storage.indexes import Groups, Names, Unique, asked
from projectlink_mock._core.storage.indexes import Keys as _Keys
from projectlink_mock._core.storage.sorted_index import Order, Orders

Record = TypeVar("Record")

Keys = tuple[Names, ...]
"""Names of fields that tell or group records, each alone or several together."""

Sorting = tuple[str, tuple[str, ...]]
"""Names of attributes: the groups that a record is in, and what each group is sorted by."""


References = Mapping[str, tuple[str, ...]]
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
        self._rows: Rows[str, Record] = Rows(owner)
        self._unique = {names: Unique(names, owner) for names in getattr(record, "UNIQUE", ())}
        self._groups = {names: Groups(names, owner) for names in getattr(record, "INDEXES", ())}
        self._orders: Orders[Record] = Orders(owner, record)
        for key, row in (rows or {}).items():
            self.add(key, row)

    def fork(self) -> Table[Record]:
        """Give a table of the same records, at once, however many; what changes in one does not in the other."""
        twin = copy(self)
        # Neither is what it was: what they share belongs to none of them, and is copied where one changes it.
        twin._owner, self._owner = object(), object()
        return twin

    @property
    def rows(self) -> Mapping[str, Record]:
        """The records by key, in their order."""
        return self._rows

    def get(self, key: str) -> Record:
        """Give a record. Raises NotFound."""
        record = self._rows.get(key)
        if record is None:
            raise NotFound(f"There is no {self._noun} {key!r}.", reasons.missing(self._noun))
        return record

    def find(self, **fields: Any) -> Record:
        """Give the record with these values of fields that are unique together. Raises NotFound."""
        record = self.look_up(**fields)
        if record is None:
            raise NotFound(f"There is no {self._noun} {list(fields.values())[-1]!r}.", reasons.missing(self._noun))
        return record

    def look_up(self, **fields: Any) -> Record | None:
        """Give the record with these values of fields that are unique together, if there is one."""
        key = self._unique[tuple(fields)].get(asked(fields))
        return None if key is None else self._rows[key]

    def of(self, **fields: Any) -> list[Record]:
        """Give the records of a group, oldest first."""
        return list(self.oldest(**fields))

    def keys(self, **fields: Any) -> list[str]:
        """Give the keys of the records of a group, oldest first."""
        return list(self._group(fields))

    def oldest(self, **fields: Any) -> Iterator[Record]:
        """Go through the records of a group, oldest first."""
        return map(self._rows.__getitem__, self._group(fields))

    def newest(self, **fields: Any) -> Iterator[Record]:
        """Go through the records of a group, newest first."""
        return map(self._rows.__getitem__, reversed(self._group(fields)))

    def count(self, **fields: Any) -> int:
        """Count the records of a group."""
        return len(self._group(fields))

    def order(self, by: str, of: Hashable) -> Order[Record]:
        """Give the records of a group that are kept sorted, in the order of an attribute. Raises KeyError."""
        return Order(self._orders.of(of, by), self._rows, self._orders.searched)

    def add(self, key: str, record: Record) -> Record:
        """Keep a new record and give it back. Raises Conflict."""
        if self._rows.owner is not self._owner:
            self._own()
        if key in self._rows:
            raise Conflict(f"There is a {self._noun} {key!r} already.", reasons.unique(self._noun, "id"))
        told = self._told(key, record)
        self._rows.append(key, record)
        for unique, values in told:
            unique.set(values, key)
        for groups in self._groups.values():
            if (values := groups.read(record)) is not None:
                groups.enter(key, values)
        self._orders.enter(key, record)
        return record

    def put(self, key: str, record: Record) -> Record:
        """Put a record in the place of the one that is there, and give it back. Raises NotFound, Conflict.

        Where its fields have not changed, it keeps its place among others.
        """
        old = self.get(key)
        if self._rows.owner is not self._owner:
            self._own()
        told = self._told(key, record)
        self._rows.set(key, record)
        for unique in self._unique.values():
            if (before := unique.read(old)) != unique.read(record):
                unique.remove(before)
        for unique, values in told:
            unique.set(values, key)
        for groups in self._groups.values():
            if (before := groups.read(old)) != (after := groups.read(record)):
                groups.leave(key, before)
                if after is not None:
                    groups.enter(key, after)
        self._orders.change(key, old, record)
        return record

    def remove(self, key: str) -> None:
        """Forget a record. Raises NotFound."""
        old = self.get(key)
        if self._rows.owner is not self._owner:
            self._own()
        self._rows.remove(key)
        for unique in self._unique.values():
            unique.remove(unique.read(old))
        for groups in self._groups.values():
            groups.leave(key, groups.read(old))
        self._orders.leave(key, old)

    def remove_of(self, **fields: Any) -> list[Record]:
        """Forget the records of a group, and give them."""
        gone = list(self._group(fields))
        records = [self._rows[key] for key in gone]
        for key in gone:
            self.remove(key)
        return records

    def stacks(self) -> list[list[Any]]:
        """All pieces that it consists of."""
        each: list[Unique | Groups] = [*self._unique.values(), *self._groups.values()]
        indexes = [stack for index in each for stack in index.stacks()]
        return [*self._rows.stacks(), *indexes, *self._orders.stacks()]

    def __iter__(self) -> Iterator[Record]:
        return self._rows.each()

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def _noun(self) -> str:
        return getattr(self.record, "DISPLAY_NAME", self.record.__name__.lower())

    def _group(self, fields: Mapping[str, Any]) -> _Keys:
        return self._groups[tuple(fields)].get(asked(fields)) or ()

    def _told(self, key: str, record: Record) -> list[tuple[Unique, Any]]:
        """What tells a record that is to be under this key, index by index. Raises Conflict if that is another's."""
        told = []
        for unique in self._unique.values():
            values = unique.read(record)
            if values is None:
                continue
            if unique.get(values) not in (None, key):
                name = values if len(unique.names) == 1 else values[-1]
                text = f"There is a {self._noun} {name!r} already."
                raise Conflict(text, reasons.unique(self._noun, *unique.names))
            told.append((unique, values))
        return told

    def _own(self) -> None:
        """Share nothing that is changed here."""
        owner = self._owner
        self._rows = self._rows.owned(owner)
        self._unique = {names: unique.owned(owner) for names, unique in self._unique.items()}
        self._groups = {names: groups.owned(owner) for names, groups in self._groups.items()}
        self._orders = self._orders.owned(owner)
