"""Type-checked conversion between records and JSON: dataclasses, or named tuples within them."""

from __future__ import annotations

import base64
import dataclasses
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import orjson

from projectlink_mock._core.clock import format_timestamp, parse_timestamp
from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import Conflict
from projectlink_mock._core.storage.table import Table
from projectlink_mock._core.suggestions import did_you_mean

MAX_CONTENT_BYTES = 160 * 1024 * 1024
"""Bytes of the contents that a document holds together, so that the server accepts it again."""

_INSTEAD = " instead of "
_MAX_SHOWN_BYTES = 1024 * 1024
"""Bytes of a content that is shown alone."""
_OMITTED = "omitted_bytes"
"""The one member of the object in place of a content that is not in a document: its length."""


class RawJson(bytes):
    """A JSON value in its serialized form, which takes a fraction of the memory of Python objects.

    `orjson.Fragment(bytes(value))` inserts it unchanged into a document.
    """

    __slots__ = ()

    @classmethod
    def from_value(cls, value: Any) -> RawJson:
        """Serialize a value."""
        return cls(orjson.dumps(value))

    def to_value(self) -> Any:
        """Parse the value."""
        return orjson.loads(bytes(self))


class DecodeError(ValueError):
    """A JSON document that does not match the expected type; the message names the path and the types."""


class Encoder:
    """A `default` function of `orjson.dumps` for one document, which leaves out contents beyond a number of bytes."""

    def __init__(self, max_content_bytes: int = MAX_CONTENT_BYTES) -> None:
        self._remaining = max_content_bytes

    def __call__(self, value: object) -> Any:
        """Convert a value that JSON has no type for. Raises TypeError."""
        if not isinstance(value, StoredContent):
            return encode(value)
        if not value.is_complete or len(value) > self._remaining:
            return {_OMITTED: len(value)}
        self._remaining -= len(value)
        return base64.b64encode(value.read()).decode()


def encode(value: object) -> Any:
    """Convert a value that JSON has no type for: the `default` function of `orjson.dumps`. Raises TypeError."""
    if isinstance(value, Table):
        return dict(zip(value.rows, value, strict=True))
    if isinstance(value, datetime):
        return format_timestamp(value)
    if isinstance(value, RawJson):
        return orjson.Fragment(bytes(value))
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, StoredContent):
        return Encoder(_MAX_SHOWN_BYTES)(value)
    kind: Any = type(value)  # mypy takes no type for hashable
    if (names := _field_names(kind)) is not None:
        return {name: getattr(value, name) for name in names}
    raise TypeError(f"a state cannot hold {type(value).__name__}")


@cache
def _field_names(kind: type) -> tuple[str, ...] | None:
    """Return the names of a record's fields, None for another type; cached, as a state has very many records."""
    if dataclasses.is_dataclass(kind):
        return tuple(one.name for one in dataclasses.fields(kind))
    return getattr(kind, "_fields", None)  # of a named tuple


def decode(hint: Any, document: Any, path: str = "$") -> Any:
    """Return a value of a type from parsed JSON.

    Args:
        hint: The type: a dataclass, a named tuple, a table, or a type that JSON can hold.
        document: The parsed JSON.
        path: The JSON path of the document, for error messages.

    Raises:
        DecodeError: The document does not match the type.
        TypeError: No document can hold the type.
    """
    return _decoder(hint)(document, path)


@cache
def _decoder(hint: Any) -> Callable[[Any, str], Any]:
    """Return the function that decodes a type; looking it up takes longer than decoding most values.

    Raises:
        TypeError: No document can hold the type.
    """
    if hint is Any:
        return lambda document, path: document
    if _field_names(hint) is not None:
        return partial(_decode_record, hint)
    try:
        decoder = _DECODERS[get_origin(hint) or hint]
    except KeyError:
        raise TypeError(f"a state cannot hold {hint}") from None
    return partial(decoder, get_args(hint))


def _decode_record(hint: Any, document: Any, path: str) -> Any:
    rows = _expect(dict, document, path)
    decoders, required = _fields_of(hint)
    if unknown := sorted(rows.keys() - decoders.keys()):
        raise DecodeError(f"{path}: unknown field {', '.join(unknown)}{did_you_mean(unknown[0], decoders)}")
    if missing := [name for name in required if name not in rows]:
        raise DecodeError(f"{path}: {', '.join(missing)} is missing")
    return hint(**{name: decoders[name](value, f"{path}.{name}") for name, value in rows.items()})


@cache
def _fields_of(hint: Any) -> tuple[dict[str, Callable[[Any, str], Any]], list[str]]:
    """Return the decoders of a record's fields and the names of the required ones.

    Cached: resolving the types takes longer than decoding a record.
    """
    names, hints = _field_names(hint) or (), get_type_hints(hint)
    if dataclasses.is_dataclass(hint):
        optional = {one.name for one in dataclasses.fields(hint) if _has_default(one)}
    else:
        optional = set(hint._field_defaults)
    return {name: _decoder(hints[name]) for name in names}, [name for name in names if name not in optional]


def _has_default(field: dataclasses.Field[Any]) -> bool:
    return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING


def _decode_table(arguments: tuple[Any, ...], document: Any, path: str) -> Any:
    try:
        return Table(arguments[0], _decode_dict((str, *arguments), document, path))
    except Conflict as error:
        raise DecodeError(f"{path}: {error.message.rstrip('.')}") from None


def _decode_dict(arguments: tuple[Any, ...], document: Any, path: str) -> dict[str, Any]:
    decode_value = _decoder((*arguments, Any, Any)[1])
    return {key: decode_value(item, f"{path}.{key}") for key, item in _expect(dict, document, path).items()}


def _decode_list(arguments: tuple[Any, ...], document: Any, path: str) -> list[Any]:
    decode_item = _decoder((*arguments, Any)[0])
    return [decode_item(one, f"{path}[{at}]") for at, one in enumerate(_expect(list, document, path))]


def _decode_tuple(arguments: tuple[Any, ...], document: Any, path: str) -> tuple[Any, ...]:
    return tuple(_decode_list(arguments, document, path))


def _decode_union(arguments: tuple[Any, ...], document: Any, path: str) -> Any:
    if document is None and NoneType in arguments:
        return None  # not the null of a RawJson
    reasons = []
    for hint in arguments:
        try:
            return decode(hint, document, path)
        except DecodeError as error:
            reasons.append(str(error))
    parts = [reason.partition(_INSTEAD) for reason in reasons]
    if len({found for found, _, _ in parts}) == 1 and all(expected for _, _, expected in parts):
        raise DecodeError(parts[0][0] + _INSTEAD + " or ".join(expected for _, _, expected in parts))
    raise DecodeError(" or ".join(reasons))


def _decode_datetime(_: tuple[Any, ...], document: Any, path: str) -> datetime:
    text = _expect(str, document, path)
    try:
        return parse_timestamp(text)
    except ValueError as error:
        raise DecodeError(f"{path}: {error}") from None


def _decode_date(_: tuple[Any, ...], document: Any, path: str) -> date:
    text = _expect(str, document, path)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise DecodeError(f"{path}: {error}") from None


def _decode_bytes(_: tuple[Any, ...], document: Any, path: str) -> bytes:
    text = _expect(str, document, path)
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise DecodeError(f"{path}: not base64: {error}") from None


def _decode_content(_: tuple[Any, ...], document: Any, path: str) -> StoredContent:
    if not isinstance(document, dict):
        return StoredContent.of(_decode_bytes((), document, path))
    if set(document) != {_OMITTED} or type(size := document[_OMITTED]) is not int or not 0 <= size <= sys.maxsize:
        raise DecodeError(f"{path}: expected base64, or an object with {_OMITTED} alone")
    return StoredContent.omitted(size)


def _decode_float(_: tuple[Any, ...], document: Any, path: str) -> float:
    # An integer stays one, so that it is encoded as it was decoded.
    return document if type(document) is int else float(_expect(float, document, path))


def _scalar(kind: type) -> Callable[[tuple[Any, ...], Any, str], Any]:
    return lambda _, document, path: _expect(kind, document, path)


def _expect(kind: type, document: Any, path: str) -> Any:
    if type(document) is not kind:
        raise DecodeError(f"{path}: {_TYPE_NAMES[type(document)]}{_INSTEAD}{_TYPE_NAMES[kind]}")
    return document


_TYPE_NAMES = {
    dict: "an object",
    list: "a list",
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    NoneType: "null",
}

_DECODERS: Mapping[Any, Callable[[tuple[Any, ...], Any, str], Any]] = {
    Table: _decode_table,
    dict: _decode_dict,
    list: _decode_list,
    tuple: _decode_tuple,
    Union: _decode_union,
    UnionType: _decode_union,
    datetime: _decode_datetime,
    date: _decode_date,
    bytes: _decode_bytes,
    StoredContent: _decode_content,
    RawJson: lambda _, document, path: RawJson.from_value(document),
    float: _decode_float,
    str: _scalar(str),
    int: _scalar(int),
    bool: _scalar(bool),
    NoneType: _scalar(NoneType),
}
