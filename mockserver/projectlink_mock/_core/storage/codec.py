"""Dataclasses from the JSON that they were written to, every type checked."""

from __future__ import annotations

import base64
import dataclasses
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from projectlink_mock._core.clock import format_timestamp, parse_timestamp
from projectlink_mock._core.http.errors import Conflict
from projectlink_mock._core.storage.raw_json import RawJson
from projectlink_mock._core.storage.table import Table
from projectlink_mock._core.suggestions import did_you_mean

_INSTEAD = " instead of "


class DecodeError(ValueError):
    """A document that does not fit the type that it is read as; the message says where."""


def encode(value: object) -> Any:
    """Give what JSON cannot write by itself: the default function of a JSON writer."""
    if isinstance(value, Table):
        return dict(zip(value.rows, value, strict=True))
    if isinstance(value, datetime):
        return format_timestamp(value)
    if isinstance(value, RawJson):
        return value.fragment()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if dataclasses.is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    raise TypeError(f"a state cannot hold {type(value).__name__}")


def decode(hint: Any, document: Any, place: str = "$") -> Any:
    """Build a value of a type from its JSON. Raises DecodeError."""
    if hint is Any:
        return document
    if dataclasses.is_dataclass(hint):
        return _read_dataclass(hint, document, place)
    origin = get_origin(hint) or hint
    try:
        reader = _READERS[origin]
    except KeyError:
        raise TypeError(f"a state cannot hold {hint}") from None
    return reader(get_args(hint), document, place)


def _read_dataclass(hint: Any, document: Any, place: str) -> Any:
    rows = _expect(dict, document, place)
    hints, required = _shape(hint)
    if unknown := sorted(set(rows) - set(hints)):
        raise DecodeError(f"{place}: there is no {', '.join(unknown)} in it{did_you_mean(unknown[0], hints)}")
    if missing := [name for name in required if name not in rows]:
        raise DecodeError(f"{place}: {', '.join(missing)} is missing")
    return hint(**{name: decode(hints[name], value, f"{place}.{name}") for name, value in rows.items()})


@cache
def _shape(hint: Any) -> tuple[dict[str, Any], list[str]]:
    """The types of a dataclass's fields, and the names of those that are required."""
    # Only once for each class: to work out the types takes longer than to read a record.
    hints, fields = get_type_hints(hint), dataclasses.fields(hint)
    return {field.name: hints[field.name] for field in fields}, [one.name for one in fields if _is_required(one)]


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _read_table(arguments: tuple[Any, ...], document: Any, place: str) -> Any:
    try:
        return Table(arguments[0], _read_dict((str, *arguments), document, place))
    except Conflict as error:
        raise DecodeError(f"{place}: {error.message.rstrip('.')}") from None


def _read_dict(arguments: tuple[Any, ...], document: Any, place: str) -> dict[str, Any]:
    value = (*arguments, Any, Any)[1]
    return {key: decode(value, item, f"{place}.{key}") for key, item in _expect(dict, document, place).items()}


def _read_list(arguments: tuple[Any, ...], document: Any, place: str) -> list[Any]:
    item = (*arguments, Any)[0]
    return [decode(item, one, f"{place}[{at}]") for at, one in enumerate(_expect(list, document, place))]


def _read_tuple(arguments: tuple[Any, ...], document: Any, place: str) -> tuple[Any, ...]:
    return tuple(_read_list(arguments, document, place))


def _read_union(arguments: tuple[Any, ...], document: Any, place: str) -> Any:
    reasons = []
    for hint in arguments:
        try:
            return decode(hint, document, place)
        except DecodeError as error:
            reasons.append(str(error))
    parts = [reason.partition(_INSTEAD) for reason in reasons]
    if len({found for found, _, _ in parts}) == 1 and all(wanted for _, _, wanted in parts):
        raise DecodeError(parts[0][0] + _INSTEAD + " or ".join(wanted for _, _, wanted in parts))
    raise DecodeError(" or ".join(reasons))


def _read_datetime(_: tuple[Any, ...], document: Any, place: str) -> datetime:
    text = _expect(str, document, place)
    try:
        return parse_timestamp(text)
    except ValueError as error:
        raise DecodeError(f"{place}: {error}") from None


def _read_date(_: tuple[Any, ...], document: Any, place: str) -> date:
    text = _expect(str, document, place)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise DecodeError(f"{place}: {error}") from None


def _read_bytes(_: tuple[Any, ...], document: Any, place: str) -> bytes:
    text = _expect(str, document, place)
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise DecodeError(f"{place}: not base64: {error}") from None


def _read_float(_: tuple[Any, ...], document: Any, place: str) -> float:
    # A whole number stays one, so that it is written as it was read.
    return document if type(document) is int else float(_expect(float, document, place))


def _plain(kind: type) -> Callable[[tuple[Any, ...], Any, str], Any]:
    return lambda _, document, place: _expect(kind, document, place)


def _expect(kind: type, document: Any, place: str) -> Any:
    if type(document) is not kind:
        raise DecodeError(f"{place}: {_NAMES[type(document)]}{_INSTEAD}{_NAMES[kind]}")
    return document


_NAMES = {
    dict: "an object",
    list: "a list",
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "a boolean",
    NoneType: "null",
}

_READERS: Mapping[Any, Callable[[tuple[Any, ...], Any, str], Any]] = {
    Table: _read_table,
    dict: _read_dict,
    list: _read_list,
    tuple: _read_tuple,
    Union: _read_union,
    UnionType: _read_union,
    datetime: _read_datetime,
    date: _read_date,
    bytes: _read_bytes,
    RawJson: lambda _, document, place: RawJson.from_value(document),
    float: _read_float,
    str: _plain(str),
    int: _plain(int),
    bool: _plain(bool),
    NoneType: _plain(NoneType),
}
