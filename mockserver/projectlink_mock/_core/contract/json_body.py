"""Reading JSON bodies with care: depth, and whole numbers that were written as 115.0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from projectlink_mock._core.contract.schemas import Schema, Schemas, mentions, resolve, types_of

MAX_DEPTH = 100

_SMALLEST, _LARGEST = -(2**63), 2**63 - 1


def read_json(content: bytes, max_depth: int = MAX_DEPTH) -> Any:
    """Parse JSON. Raises ValueError, with a reason for people, for what is not JSON or nested too deeply."""
    if not content:
        raise ValueError("it is empty")
    try:
        value = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error}") from None
    if depth_exceeds(content, value, max_depth):
        raise ValueError(f"nested deeper than {max_depth} levels")
    return value


def try_read_json(content: bytes) -> Any:
    """Return parsed JSON; None for invalid or too deeply nested JSON."""
    try:
        return read_json(content)
    except ValueError:
        return None


def depth_exceeds(content: bytes, value: Any, limit: int) -> bool:
    """Whether parsed JSON is nested deeper than a limit; the content saves looking at most of it."""
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


def whole_numbers(schema: Schema | bool, schemas: Schemas, value: Any) -> Any:
    """Copy JSON with an int wherever the schema wants an integer.

    JSON Schema takes 115.0 for an integer, and so does the mock; many a client does not.
    Raises ValueError for one that does not fit into 64 bits.
    """
    if isinstance(schema, bool):
        return value
    schema = resolve(schema, schemas)
    for part in ("allOf", "anyOf", "oneOf"):
        for option in schema.get(part, ()):
            value = whole_numbers(option, schemas, value)
    if isinstance(value, float):
        return _whole(value) if _wants_integer(schema) else value
    if isinstance(value, dict):
        properties, others = schema.get("properties", {}), schema.get("additionalProperties")
        others = others if isinstance(others, dict) else {}
        return {key: whole_numbers(properties.get(key, others), schemas, item) for key, item in value.items()}
    if isinstance(value, list) and "items" in schema:
        return [whole_numbers(schema["items"], schemas, item) for item in value]
    return value


def has_integers(schema: Schema, schemas: Schemas) -> bool:
    """Whether the schema wants an integer anywhere, so that whole_numbers has work to do."""
    return mentions(schema, schemas, _wants_integer, set())


def _wants_integer(schema: Mapping[str, Any]) -> bool:
    types = types_of(schema)
    return "integer" in types and "number" not in types


def _whole(value: float) -> int | float:
    if not value.is_integer():
        return value
    if not _SMALLEST <= value <= _LARGEST:
        raise ValueError(f"{value:g} does not fit into 64 bits")
    return int(value)
