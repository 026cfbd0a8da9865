"""Parsing of JSON bodies: limits of nesting and number of values, and integers written as 115.0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from projectlink_mock._core.contract.schemas import Schema, Schemas, any_subschema, resolve, types_of
from projectlink_mock._core.http.json_text import load_exactly

MAX_DEPTH = 100
MAX_VALUES = 1_000_000
"""Most values in the JSON of a request to a service."""
MAX_MEMBERS = 200_000
"""Most lists, objects and members of objects among them, which take several times as long to validate as numbers."""

_MIN_INTEGER, _MAX_INTEGER = -(2**63), 2**63 - 1


def read_json(content: bytes, max_depth: int = MAX_DEPTH) -> Any:
    """Parse JSON. Raises ValueError, with a message for people, for invalid or too deeply nested JSON.

    An integer of more than 64 bits is an error too: it would be rounded.
    """
    if not content:
        raise ValueError("it is empty")
    try:
        value = load_exactly(content)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error}") from None
    if depth_exceeds(content, value, max_depth):
        raise ValueError(f"nested deeper than {max_depth} levels")
    return value


def read_request_json(content: bytes) -> Any:
    """Parse the JSON of a request to a service. Raises ValueError as `read_json` does, and for too many values."""
    if _has_too_many_values(content):
        raise ValueError(
            f"it has more than {MAX_VALUES} values, or {MAX_MEMBERS} lists, objects and members of objects"
        )
    return read_json(content)


def _has_too_many_values(content: bytes) -> bool:
    """Return whether JSON exceeds the limits, in linear time and without parsing it."""
    if len(content) <= MAX_MEMBERS or not _exceeds_counts(content):
        return False
    # The characters may be in strings.
    unescaped = content.replace(b"\\\\", b"").replace(b'\\"', b"")
    if unescaped.count(b'"') > 2 * (MAX_VALUES + MAX_MEMBERS):
        return True
    return _exceeds_counts(b"".join(unescaped.split(b'"')[::2]))


def _exceeds_counts(text: bytes) -> bool:
    members = text.count(b"[") + text.count(b"{") + text.count(b":")
    return members > MAX_MEMBERS or text.count(b",") >= MAX_VALUES


def try_read_json(content: bytes) -> Any:
    """Return parsed JSON; None for invalid or too deeply nested JSON."""
    try:
        return read_json(content)
    except ValueError:
        return None


def depth_exceeds(content: bytes, value: Any, limit: int) -> bool:
    """Return whether a parsed JSON value is nested deeper than a limit."""
    # Few brackets in the text mean a low depth, without a look at the value.
    if content.count(b"[") + content.count(b"{") <= limit:
        return False
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(limit):
        level = [
            item
            for one in level
            for item in (one.values() if isinstance(one, dict) else one)
            if isinstance(item, dict | list)
        ]
        if not level:
            return False
    return True


def coerce_integers(schema: Schema | bool, schemas: Schemas, value: Any) -> Any:
    """Return a copy of a JSON value with an int wherever the schema wants an integer.

    JSON Schema accepts 115.0 as an integer, and so does the mock; many clients do not.
    Raises ValueError for an integer of more than 64 bits.
    """
    if isinstance(schema, bool):
        return value
    schema = resolve(schema, schemas)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for option in schema.get(keyword, ()):
            value = coerce_integers(option, schemas, value)
    if isinstance(value, float):
        return _to_integer(value) if _wants_integer(schema) else value
    if isinstance(value, dict):
        properties, others = schema.get("properties", {}), schema.get("additionalProperties")
        others = others if isinstance(others, dict) else {}
        return {key: coerce_integers(properties.get(key, others), schemas, item) for key, item in value.items()}
    if isinstance(value, list) and "items" in schema:
        return [coerce_integers(schema["items"], schemas, item) for item in value]
    return value


def has_integers(schema: Schema, schemas: Schemas) -> bool:
    """Return whether the schema wants an integer anywhere, so that `coerce_integers` has an effect."""
    return any_subschema(schema, schemas, _wants_integer, set())


def _wants_integer(schema: Mapping[str, Any]) -> bool:
    types = types_of(schema)
    return "integer" in types and "number" not in types


def _to_integer(value: float) -> int | float:
    if not value.is_integer():
        return value
    if not _MIN_INTEGER <= value <= _MAX_INTEGER:
        raise ValueError(f"{value:g} does not fit into 64 bits")
    return int(value)
