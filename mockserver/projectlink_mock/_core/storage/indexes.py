"""By which of their fields the records of a table are found, besides by key."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Reversible
from functools import cache
from operator import attrgetter
from typing import Any, Protocol

from projectlink_mock._core.storage.cow import CowDict, CowOrderedSet

FieldNames = tuple[str, ...]
"""FieldNames of fields that tell or group records, each alone or several together."""

_FEW = 16
"""So many keys are together in a tuple, which is small, and copied at once."""


class Keys(Collection[str], Reversible[str], Protocol):
    """The keys of a group, oldest first, as they are until the next change."""


class UniqueIndex(CowDict[Any, str]):
    """Tells records by fields that no two of them have in common: gives the key of each."""

    __slots__ = ("names", "read")

    def __init__(self, names: FieldNames, owner: object) -> None:
        super().__init__(owner)
        self.names = names
        self.read = _reader(names)


class NonUniqueIndex(CowDict[Any, "tuple[str, ...] | CowOrderedSet[str]"]):
    """Finds the records that have fields in common."""

    __slots__ = ("names", "read")

    def __init__(self, names: FieldNames, owner: object) -> None:
        super().__init__(owner)
        self.names = names
        self.read = _reader(names)

    def add(self, key: str, values: Any) -> None:
        """Note a record as the latest of the group of these values."""
        group = self.get(values)
        if group is None:
            self.set(values, (key,))
        elif isinstance(group, tuple) and len(group) < _FEW:
            self.set(values, (*group, key))
        else:
            self._line(values, group).append(key)

    def discard(self, key: str, values: Any) -> None:
        """Forget a record of a group."""
        group = self.get(values)
        if group is None:
            return
        if isinstance(group, tuple):
            rest: Any = tuple(one for one in group if one != key)
            if rest:
                self.set(values, rest)
        else:
            rest = self._line(values, group)
            rest.remove(key)
        if not rest:
            self.delete(values)

    def _line(self, values: Any, group: tuple[str, ...] | CowOrderedSet[str]) -> CowOrderedSet[str]:
        """The group of these values, to be changed."""
        if isinstance(group, CowOrderedSet) and group.owner is self.owner:
            return group
        line = group.writable_by(self.owner) if isinstance(group, CowOrderedSet) else CowOrderedSet(self.owner, group)
        self.set(values, line)
        return line


def lookup_key(fields: Mapping[str, Any]) -> Any:
    """Give the values of some fields as an index has them."""
    values = tuple(fields.values())
    return values if len(values) > 1 else values[0]


@cache
def _reader(names: FieldNames) -> Callable[[object], Any]:
    """What gives the values of these fields of a record, None if one of them is None.

    It runs for every index at every change, and the value of a single field is not put into a tuple.
    """
    get = attrgetter(*names)
    if len(names) == 1:
        return get

    def read(record: object) -> Any:
        values = get(record)
        return None if None in values else values

    return read
