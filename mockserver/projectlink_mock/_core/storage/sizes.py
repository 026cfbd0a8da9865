"""Estimates of the memory that records take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from operator import attrgetter
from types import NoneType
from typing import Any

import orjson

from projectlink_mock._core.content import StoredContent

RECORD_BYTES = 512
"""Bytes of a record beside its values: the object, and its entries in a table's indexes."""

_ELEMENT_BYTES = 64
"""Bytes of an element of a list, or of a member of an object, beside its text."""

_SMALL = frozenset({NoneType, bool, int, float, date, datetime})
"""Types of values that take no memory worth counting."""

Measure = Callable[[Any], int]
"""Returns the bytes that a value takes, about."""


def size_of(record: Any) -> int:
    """Return the bytes that a record takes, about."""
    record_type: Any = type(record)  # mypy takes no type for hashable
    values = _values_getter(record_type)(record)
    size = RECORD_BYTES
    try:
        for value in values:  # without a function in between, as every write of a record does this
            if (measure := _measures[type(value)]) is not None:
                size += measure(value)
    except KeyError:  # the first value of a type
        return RECORD_BYTES + sum(map(_value_size, values))
    return size


def growth(old: Any, new: Any) -> int:
    """Return how many more bytes a record takes than the one that it replaces; values that both share are not read."""
    if type(old) is not type(new):
        return size_of(new) - size_of(old)
    kind: Any = type(new)
    values = _values_getter(kind)
    pairs = zip(values(old), values(new), strict=True)
    return sum(_value_size(after) - _value_size(before) for before, after in pairs if before is not after)


_measures: dict[type, Measure | None] = {}
"""The function that measures values of a type; None for types that take no memory worth counting."""


def _measure_of(kind: type) -> Measure | None:
    if kind in _SMALL:
        return None
    if issubclass(kind, str | bytes):
        return len
    if issubclass(kind, StoredContent):
        return attrgetter("memory_bytes")
    if issubclass(kind, tuple):
        return lambda items: _ELEMENT_BYTES * (1 + len(items)) + sum(map(_value_size, items))
    if issubclass(kind, dict):
        return _members_size
    return size_of if is_dataclass(kind) else _json_size


@cache
def _values_getter(kind: type) -> Callable[[Any], tuple[Any, ...]]:
    """Return a function from a record to the values of its fields; other objects have none."""
    names = [one.name for one in fields(kind)] if is_dataclass(kind) else []
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple(getattr(record, name) for name in names)


def _value_size(value: Any) -> int:
    kind = type(value)
    if kind not in _measures:
        _measures[kind] = _measure_of(kind)
    measure = _measures[kind]
    return 0 if measure is None else measure(value)


def _members_size(members: dict[Any, Any]) -> int:
    texts = sum(len(one) if isinstance(one, str | bytes) else _json_size(one) for one in members.values())
    return 2 * _ELEMENT_BYTES * (1 + len(members)) + texts


def _json_size(value: Any) -> int:
    """Return the bytes that a JSON value takes, from its text, which is faster than a walk over its elements."""
    if type(value) in _SMALL:
        return 0
    try:
        text = orjson.dumps(value, lambda _: None, orjson.OPT_NON_STR_KEYS)
    except TypeError:
        return _ELEMENT_BYTES  # not JSON
    # A comma before a blank is within a string.
    elements = text.count(b",") - text.count(b", ") + text.count(b"{") + text.count(b"[")
    return len(text) + _ELEMENT_BYTES * elements
