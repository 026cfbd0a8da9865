"""Names and types of Python for the names and schemas of a spec."""

from __future__ import annotations

import keyword
import re
from typing import Any

TYPES = {"string": "str", "integer": "StrictInt", "number": "StrictFloat", "boolean": "StrictBool", "null": "None"}
_FORMATS = {"date-time": "DateTime", "date": "Date", "binary": "bytes"}
_INPUT_TYPES = {"StrictInt": "int", "StrictFloat": "float", "StrictBool": "bool"}
_INPUT_TYPES |= {"DateTime": "datetime", "Date": "date"}
_KINDS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "array": "list", "object": "object"}
_KINDS |= {"date": "date", "date-time": "datetime", "binary": "file"}


def snake(name: str) -> str:
    """Return a name in snake_case, with an underscore after a Python keyword."""
    name = re.sub(r"[^0-9A-Za-z]+", "_", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def type_of(schema: dict[str, Any] | bool) -> str:
    """Return the annotation for a schema; models appear by name."""
    if isinstance(schema, bool):
        return "Any"
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " | ".join(map(type_of, schema["anyOf"]))
    names = schema.get("type", "any")
    return " | ".join(_single(name, schema) for name in (names if isinstance(names, list) else [names]))


def _single(name: str, schema: dict[str, Any]) -> str:
    if name == "array":
        return f"list[{type_of(schema.get('items', True))}]"
    if name == "object":
        return f"dict[str, {type_of(schema.get('additionalProperties', True))}]"
    if name == "string" and schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    return TYPES.get(name, "Any")


def input_type(type_name: str) -> str:
    """Return a type as a method signature shows it, without the strict variants of models."""
    type_name = re.sub(r"\w+", lambda word: _INPUT_TYPES.get(word[0], word[0]), type_name)
    return "object" if type_name == "Any" else type_name


def kind_of(schema: dict[str, Any]) -> str:
    """Return the kind of value that an argument accepts at run time."""
    names = schema.get("type", "any")
    name = next((name for name in names if name != "null"), "any") if isinstance(names, list) else names
    if name == "array" and kind_of(schema.get("items", {})) == "file":
        return "files"
    return _KINDS.get(schema.get("format", "") if name == "string" else "", _KINDS.get(name, "any"))
