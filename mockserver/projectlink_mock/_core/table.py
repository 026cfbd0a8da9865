"""A table of records, kept in the order in which they came."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, Generic, TypeVar

from projectlink_mock._core import reasons
from projectlink_mock._core.order import Order, Orders
from projectlink_mock._core.problems import Conflict, NotFound

Record = TypeVar("Record")

Keys = tuple[tuple[str, ...], ...]
"""Names of fields that tell or group records, each alone or several together."""

Sorting = tuple[str, tuple[str, ...]]
"""Names of attributes: the groups that a record is in, and what each group is sorted by."""

_Names = tuple[str, ...]
_Values = tuple[Any, ...]


class Table(Generic[Record]):
    """Records of one type by key. A record is a frozen value: to change one, put another in its place.

    A record type may say by which of its fields it is found, besides by key, and none of these
    ways is slower for a larger table: `UNIQUE`, a tuple of the names of fields that no two records
    have in common, and `GROUPS`, a tuple of those that many may share. A record with None in such
    a field is left out of it.

    It may also say in which order it is listed: `SORTED`, the name of an attribute with all the groups
    that a record is in, and a tuple of the names of attributes to sort each of these groups by;
    `SEARCHED`, the name of an attribute with the text in which a listing is searched.
    """

    def __init__(self, record: type[Record], rows: Mapping[str, Record] | None = None) -> None:
        self.record = record
        self.rows: dict[str, Record] = {}
        self._unique: dict[_Names, dict[_Values, str]] = {names: {} for names in getattr(record, "UNIQUE", ())}
        self._groups: dict[_Names, dict[_Values, dict[str, None]]] = {
            names: {} for names in getattr(record, "GROUPS", ())
        }
        self._orders = Orders(record, self.rows)
        for key, row in (rows or {}).items():
            self.rows[key] = row
            self._enter(key, row)

    def get(self, key: str) -> Record:
        """Give a record. Raises NotFound."""
        try:
            return self.rows[key]
        except KeyError:
            raise NotFound(f"There is no {self._noun} {key!r}.", reasons.missing(self._noun)) from None

    def find(self, **fields: Any) -> Record:
        """Give the record with these values of fields that are unique together. Raises NotFound."""
        record = self.look_up(**fields)
        if record is None:
            raise NotFound(f"There is no {self._noun} {list(fields.values())[-1]!r}.", reasons.missing(self._noun))
        return record

    def look_up(self, **fields: Any) -> Record | None:
        """Give the record with these values of fields that are unique together, if there is one."""
        key = self._unique[tuple(fields)].get(tuple(fields.values()))
        return None if key is None else self.rows[key]

    def of(self, **fields: Any) -> list[Record]:
        """Give the records of a group, oldest first."""
        return [self.rows[key] for key in self._group(fields)]

    def keys(self, **fields: Any) -> list[str]:
        """Give the keys of the records of a group, oldest first."""
        return list(self._group(fields))

    def oldest(self, **fields: Any) -> Iterator[Record]:
        """Go through the records of a group, oldest first."""
        return (self.rows[key] for key in self._group(fields))

    def newest(self, **fields: Any) -> Iterator[Record]:
        """Go through the records of a group, newest first."""
        return (self.rows[key] for key in reversed(self._group(fields)))

    def count(self, **fields: Any) -> int:
        """Count the records of a group."""
        return len(self._group(fields))

    def order(self, by: str, of: Hashable) -> Order[Record]:
        """Give the records of a group that are kept sorted, in the order of an attribute. Raises KeyError."""
        return self._orders.of(of, by)

    def add(self, key: str, record: Record) -> Record:
        """Keep a new record and give it back. Raises Conflict."""
        if key in self.rows:
            raise Conflict(f"There is a {self._noun} {key!r} already.", reasons.unique(self._noun, "id"))
        self._check(key, record)
        self.rows[key] = record
        self._enter(key, record)
        return record

    def put(self, key: str, record: Record) -> Record:
        """Put a record in the place of the one that is there, and give it back. Raises NotFound, Conflict."""
        old = self.get(key)
        self._check(key, record)
        self.rows[key] = record
        self._change(key, old, record)
        return record

    def remove(self, key: str) -> None:
        """Forget a record. Raises NotFound."""
        old = self.get(key)
        del self.rows[key]
        self._leave(key, old)

    def remove_of(self, **fields: Any) -> list[Record]:
        """Forget the records of a group, and give them."""
        gone = list(self._group(fields))
        records = [self.rows[key] for key in gone]
        for key in gone:
            self.remove(key)
        return records

    def __iter__(self) -> Iterator[Record]:
        return iter(self.rows.values())

    def __contains__(self, key: object) -> bool:
        return key in self.rows

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def _noun(self) -> str:
        return getattr(self.record, "NOUN", self.record.__name__.lower())

    def _group(self, fields: Mapping[str, Any]) -> dict[str, None]:
        return self._groups[tuple(fields)].get(tuple(fields.values()), {})

    def _check(self, key: str, record: Record) -> None:
        for names, index in self._unique.items():
            values = _values(record, names)
            if index.get(values, key) != key:
                text = f"There is a {self._noun} {values[-1]!r} already."
                raise Conflict(text, reasons.unique(self._noun, *names))

    def _enter(self, key: str, record: Record) -> None:
        for names, index in self._unique.items():
            if None not in (values := _values(record, names)):
                index[values] = key
        for names, groups in self._groups.items():
            if None not in (values := _values(record, names)):
                groups.setdefault(values, {})[key] = None
        self._orders.enter(key, record)

    def _leave(self, key: str, record: Record) -> None:
        for names, index in self._unique.items():
            index.pop(_values(record, names), None)
        for names, groups in self._groups.items():
            group = groups.get(values := _values(record, names), {})
            group.pop(key, None)
            if not group:
                groups.pop(values, None)
        self._orders.leave(key, record)

    def _change(self, key: str, old: Record, new: Record) -> None:
        """Move a record where its fields have changed; where not, it keeps its place in the order."""
        for names, index in self._unique.items():
            index.pop(_values(old, names), None)
            if None not in (values := _values(new, names)):
                index[values] = key
        for names, groups in self._groups.items():
            before, after = _values(old, names), _values(new, names)
            if before == after:
                continue
            group = groups.get(before, {})
            group.pop(key, None)
            if not group:
                groups.pop(before, None)
            if None not in after:
                groups.setdefault(after, {})[key] = None
        self._orders.change(key, old, new)


def _values(record: object, names: _Names) -> _Values:
    return _reader(names)(record)


@cache
def _reader(names: _Names) -> Callable[[object], _Values]:
    """What gives the values of these fields of a record: it runs for every index at every change."""
    if len(names) > 1:
        return attrgetter(*names)
    only = attrgetter(*names)
    return lambda record: (only(record),)
