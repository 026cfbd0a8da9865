"""Indexes of a table: look-up by unique and by non-unique fields."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Reversible
from functools import cache
from operator import attrgetter
from typing import Any, Protocol

from projectlink_mock._core.storage.cow import CowDict, CowOrderedSet

FieldNames = tuple[str, ...]
"""Names of the fields of one index."""

_MAX_TUPLE_KEYS = 16
"""Groups of at most this many keys are tuples, which are small and cheap to copy."""


class KeyView(Collection[str], Reversible[str], Protocol):
    """The keys of a group, oldest first; valid until the next write."""


class UniqueIndex(CowDict[Any, str]):
    """An index of fields whose values are unique: maps the values to the key of their record."""

    __slots__ = ("names", "values_of")

    def __init__(self, names: FieldNames, owner: object) -> None:
        super().__init__(owner)
        self.names = names
        self.values_of = _values_getter(names)


class NonUniqueIndex(CowDict[Any, "tuple[str, ...] | CowOrderedSet[str]"]):
    """An index of fields whose values many records may share: maps the values to the keys of the group."""

    __slots__ = ("names", "values_of")

    def __init__(self, names: FieldNames, owner: object) -> None:
        super().__init__(owner)
        self.names = names
        self.values_of = _values_getter(names)

    def add(self, key: str, values: Any) -> None:
        """Append a key to the group of these values."""
        group = self.get(values)
        if group is None:
            self.set(values, (key,))
        elif isinstance(group, tuple) and len(group) < _MAX_TUPLE_KEYS:
            self.set(values, (*group, key))
        else:
            self._writable_set(values, group).append(key)

    def discard(self, key: str, values: Any) -> None:
        """Remove a key from the group of these values, if the group exists."""
        group = self.get(values)
        if group is None:
            return
        if isinstance(group, tuple):
            rest: Any = tuple(one for one in group if one != key)
            if rest:
                self.set(values, rest)
        else:
            rest = self._writable_set(values, group)
            rest.remove(key)
        if not rest:
            self.delete(values)

    def _writable_set(self, values: Any, group: tuple[str, ...] | CowOrderedSet[str]) -> CowOrderedSet[str]:
        if isinstance(group, CowOrderedSet) and group.owner is self.owner:
            return group
        keys = group.writable_by(self.owner) if isinstance(group, CowOrderedSet) else CowOrderedSet(self.owner, group)
        self.set(values, keys)
        return keys


def lookup_key(fields: Mapping[str, Any]) -> Any:
    """Return the values of some fields in the form in which an index stores them."""
    values = tuple(fields.values())
    return values if len(values) > 1 else values[0]


@cache
def _values_getter(names: FieldNames) -> Callable[[object], Any]:
    """Return a function from a record to the values of these fields, or to None if one of them is None.

    It runs for every index at every write, so the value of a single field is not wrapped in a tuple.
    """
    get = attrgetter(*names)
    if len(names) == 1:
        return get

    def values_of(record: object) -> Any:
        values = get(record)
        return None if None in values else values

    return values_of
