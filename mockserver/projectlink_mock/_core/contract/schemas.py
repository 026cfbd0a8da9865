"""JSON Schemas of a contract: references, types and validators."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any, Protocol

from projectlink_mock._core.http.violations import Violation, violations_of

Schema = Mapping[str, Any]
Schemas = Mapping[str, Schema]
"""The named schemas of a contract, to which `#/components/schemas/X` refers."""

_PREFIX = "#/components/schemas/"
_MAX_VIOLATIONS = 100
_MAX_EXAMINED_BYTES = 16 * 1024
"""Size up to which all violations of a value are examined: their number grows with the size, and the time for one
with `anyOf` in its schema with the nesting of the options."""


class Validator(Protocol):
    """A compiled schema: a function that returns the violations of a value."""

    def __call__(self, value: Any, size: int = 0) -> list[Violation]:
        """Return the first violations of a value that took `size` bytes in the request."""


def resolve(schema: Schema, schemas: Schemas) -> Schema:
    """Return the schema that a reference leads to, or the schema itself."""
    while "$ref" in schema:
        schema = schemas[schema["$ref"].removeprefix(_PREFIX)]
    return schema


def types_of(schema: Schema) -> tuple[str, ...]:
    """Return the types that a schema allows; empty for any type."""
    types = schema.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


def any_subschema(schema: Any, schemas: Schemas, condition: Callable[[Schema], bool], seen: set[str]) -> bool:
    """Return whether a condition holds for a schema, or for one inside it or that it refers to."""
    if isinstance(schema, list):
        return any(any_subschema(one, schemas, condition, seen) for one in schema)
    if not isinstance(schema, dict):
        return False
    name = schema.get("$ref")
    if isinstance(name, str):
        if name in seen:
            return False
        seen.add(name)
        return any_subschema(resolve(schema, schemas), schemas, condition, seen)
    return condition(schema) or any(any_subschema(one, schemas, condition, seen) for one in schema.values())


def _referenced(schema: Schema, schemas: Schemas) -> dict[str, Schema]:
    """Return the named schemas that a schema refers to, directly or through others."""
    found: dict[str, Schema] = {}
    waiting: list[Any] = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
        elif isinstance(node, str) and node.startswith(_PREFIX):
            name = node.removeprefix(_PREFIX)
            if name in schemas and name not in found:
                found[name] = schemas[name]
                waiting.append(schemas[name])
    return found


def compile_schema(schema: Schema, schemas: Schemas) -> Validator:
    """Compile a schema to a validator."""
    # Late: the server starts without it.
    from jsonschema_rs import Draft202012Validator, ValidationError

    # A validator copies its document: with all schemas of a large contract it would take a megabyte.
    document = {**schema, "components": {"schemas": _referenced(schema, schemas)}}
    # The mask keeps passwords and megabytes out of the messages.
    compiled = Draft202012Validator(document, mask="this value")

    has_options = any_subschema(schema, schemas, lambda one: "anyOf" in one, set())

    def validate(value: Any, size: int = 0) -> list[Violation]:
        if compiled.is_valid(value):
            return []
        if has_options and size > _MAX_EXAMINED_BYTES:
            return [Violation("this value is invalid, and too large to examine", keyword="anyOf")]
        if size > _MAX_EXAMINED_BYTES:
            try:
                compiled.validate(value)
            except ValidationError as error:
                return list(islice(violations_of([error]), _MAX_VIOLATIONS))
        return list(violations_of(islice(compiled.iter_errors(value), _MAX_VIOLATIONS)))

    return validate
