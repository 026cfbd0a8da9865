"""By which of their fields the records of a table are found, besides by key."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Reversible
from copy import copy
from functools import cache
from operator import attrgetter
from typing import Any, Protocol

from projectlink_mock._core.pieces import Index, Line

Names = tuple[str, ...]
"""Names of fields that tell or group records, each alone or several together."""

_FEW = 16
"""So many keys are together in a tuple, which is small, and copied at once."""


class Keys(Collection[str], Reversible[str], Protocol):
    """The keys of a group, oldest first."""


class Unique:
    """Tells records by fields that no two of them have in common."""

    __slots__ = ("_index", "names", "read")

    def __init__(self, names: Names, owner: object) -> None:
        self.names = names
        self.read = _reader(names)
        self._index: Index[Any, str] = Index(owner)

    def owned(self, owner: object) -> Unique:
        """Give this index for an owner to change."""
        twin = copy(self)
        twin._index = self._index.owned(owner)
        return twin

    def key(self, values: Any) -> str | None:
        """Give the key of the record with these values, None if there is none."""
        return self._index.get(values)

    def enter(self, key: str, values: Any) -> None:
        """Note the record of these values."""
        if values is not None:
            self._index.set(values, key)

    def leave(self, values: Any) -> None:
        """Forget the record of these values."""
        if values is not None:
            self._index.remove(values)

    def stacks(self) -> list[list[Any]]:
        """All pieces that it consists of."""
        return self._index.stacks()


class Groups:
    """Finds the records that have fields in common."""

    __slots__ = ("_index", "_owner", "names", "read")

    def __init__(self, names: Names, owner: object) -> None:
        self.names = names
        self.read = _reader(names)
        self._owner = owner
        self._index: Index[Any, tuple[str, ...] | Line[str, None]] = Index(owner)

    def owned(self, owner: object) -> Groups:
        """Give this index for an owner to change."""
        twin = copy(self)
        twin._owner, twin._index = owner, self._index.owned(owner)
        return twin

    def keys(self, values: Any) -> Keys:
        """Give the keys of the records with these values, as they are until the next change."""
        return self._index.get(values) or ()

    def enter(self, key: str, values: Any) -> None:
        """Note a record as the latest of its group."""
        if values is None:
            return
        group = self._index.get(values) or ()
        if isinstance(group, tuple) and len(group) < _FEW:
            self._index.set(values, (*group, key))
        else:
            self._line(values, group).append(key, None)

    def leave(self, key: str, values: Any) -> None:
        """Forget a record of a group."""
        group = self._index.get(values) if values is not None else None
        if group is None:
            return
        if isinstance(group, tuple):
            rest: Any = tuple(one for one in group if one != key)
            if rest:
                self._index.set(values, rest)
        else:
            rest = self._line(values, group)
            rest.remove(key)
        if not rest:
            self._index.remove(values)

    def stacks(self) -> list[list[Any]]:
        """All pieces that it consists of."""
        return self._index.stacks()

    def _line(self, values: Any, group: tuple[str, ...] | Line[str, None]) -> Line[str, None]:
        """The group of these values, to be changed."""
        if isinstance(group, tuple):
            line: Line[str, None] = Line(self._owner)
            for key in group:
                line.append(key, None)
        else:
            line = group.owned(self._owner)
        if line is not group:
            self._index.set(values, line)
        return line


def asked(fields: Mapping[str, Any]) -> Any:
    """Give the values of some fields as an index has them."""
    return tuple(fields.values()) if len(fields) > 1 else next(iter(fields.values()))


@cache
def _reader(names: Names) -> Callable[[object], Any]:
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
