"""Differences between two JSON values, by one of three rules: exact, shape or subset."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import zip_longest
from typing import Any, NamedTuple

from projectlink_mock._core.json_pointer import Steps


class Missing(Enum):
    """The type of `MISSING`, which stands for the side of a difference that has no value."""

    MISSING = "missing"


MISSING = Missing.MISSING


class Difference(NamedTuple):
    """A path at which two values differ, with the value or MISSING on either side."""

    path: Steps
    left: Any
    right: Any


class Mode(Enum):
    """A rule that says when two JSON values differ.

    EXACT: members, lengths, types and values must be equal; 1 and 1.0 differ.
    SHAPE: members and types must be equal. Null has every type; lists of different lengths are not compared.
    SUBSET: the left value's members must be in the right value. Lists must have equal lengths; 1 equals 1.0.
    """

    EXACT = "exact"
    SHAPE = "shape"
    SUBSET = "subset"


_TYPE_NAMES: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
}


def type_name(value: Any) -> str:
    """Return the name of a value's JSON type; "absent" for MISSING."""
    return "absent" if value is MISSING else _TYPE_NAMES[type(value)]


def differences(left: Any, right: Any, mode: Mode, path: Steps = ()) -> Iterator[Difference]:
    """Yield the paths at which two JSON values differ by the rule of a mode, each with both values."""
    if mode is Mode.SHAPE and (left is None or right is None):
        return
    if isinstance(left, dict) and isinstance(right, dict):
        for name in left if mode is Mode.SUBSET else sorted(left.keys() | right.keys()):
            yield from _member(left.get(name, MISSING), right.get(name, MISSING), mode, (*path, name))
    elif isinstance(left, list | tuple) and isinstance(right, list | tuple):
        if len(left) != len(right) and mode is not Mode.EXACT:
            if mode is Mode.SUBSET:
                yield Difference(path, left, right)
            return
        for at, (one, other) in enumerate(zip_longest(left, right, fillvalue=MISSING)):
            yield from _member(one, other, mode, (*path, at))
    elif not _equal(left, right, mode):
        yield Difference(path, left, right)


def _member(left: Any, right: Any, mode: Mode, path: Steps) -> Iterator[Difference]:
    if left is MISSING or right is MISSING:
        yield Difference(path, left, right)
    else:
        yield from differences(left, right, mode, path)


def _equal(left: Any, right: Any, mode: Mode) -> bool:
    if mode is Mode.SHAPE:
        return type_name(left) == type_name(right)
    if mode is Mode.EXACT:
        return type(left) is type(right) and bool(left == right)
    return isinstance(left, bool) is isinstance(right, bool) and bool(left == right)
