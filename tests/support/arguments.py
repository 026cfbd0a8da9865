"""Arguments of the SDK's methods, generated from the specs."""

from __future__ import annotations

from collections.abc import Hashable
from importlib import import_module
from typing import Any

from tests.support.contract import Operation, all_operations, follow, sample

VALUES = {"string": "a b/ü", "integer": 7, "number": 1.5, "boolean": True, "array": ["x", "y&z"]}
FORMATS = {"date-time": "2026-01-02T03:04:05+00:00", "date": "2026-01-02", "binary": b"\x00\xff"}


def row_of(operation: Operation) -> Any:
    """Return the operation as the SDK has it."""
    return getattr(import_module(f"projectlink.{operation.service}.operations"), operation.id)


def value(service: str, schema: Any) -> Any:
    """Return a value that matches a schema."""
    schema = follow(service, schema)
    kind = schema.get("type", "object")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return {name: value(service, schema["properties"][name]) for name in schema.get("required", [])}
    if kind == "array" and {"$ref", "format"} & set(schema.get("items", {})):
        return [value(service, schema["items"])]
    return FORMATS.get(schema.get("format", ""), VALUES[kind])


def argument_values(operation: Operation, *, optional: bool) -> dict[str, Any]:
    """Return a value for every argument of an operation, or for every required one."""
    schemas = {one["name"]: one.get("schema", {}) for one in operation.parameters}
    if operation.body:
        kind, media = next(iter(operation.body["content"].items()))
        schemas[""] = media.get("schema", {})
        if kind == "multipart/form-data":
            schemas |= follow(operation.service, media["schema"])["properties"]
    given = [one for one in row_of(operation).arguments if optional or one.required]
    # A header is ASCII: aiohttp sends other characters as UTF-8, and the other libraries as Latin-1.
    return {
        one.name: "a b/c"
        if (one.location, one.type) == ("header", "str")
        else value(operation.service, schemas[one.wire_name])
        for one in given
    }


def operation_for_each_kind_of_arguments(*, optional: bool) -> list[Operation]:
    """Return an operation for each method, media type, and set of locations and types of arguments."""

    def kind(operation: Operation) -> Hashable:
        given = {(one.location, one.type) for one in row_of(operation).arguments if optional or one.required}
        return operation.method, operation.body_kind, frozenset(given)

    return sample((kind(one), one) for one in all_operations())
