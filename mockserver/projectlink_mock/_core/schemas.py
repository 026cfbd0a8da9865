"""JSON Schemas of a spec: following references, and compiling validators when they are first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

Schema = Mapping[str, Any]
Schemas = Mapping[str, Schema]
"""The named schemas of a spec, to which `#/components/schemas/X` refers."""

Complaint = Callable[[Any], str]
"""Says what is wrong with a value, in words; an empty string for nothing."""

_PREFIX = "#/components/schemas/"
_MOST_ERRORS = 3


def resolve(schema: Schema, schemas: Schemas) -> Schema:
    """Follow references until there is none."""
    while "$ref" in schema:
        schema = schemas[schema["$ref"].removeprefix(_PREFIX)]
    return schema


def types_of(schema: Schema) -> tuple[str, ...]:
    """The types that a schema names; none means any."""
    types = schema.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


def mentions(schema: Any, schemas: Schemas, wanted: Callable[[Schema], bool], seen: set[str]) -> bool:
    """Whether a schema, or one inside it or that it refers to, is of the wanted kind."""
    if isinstance(schema, list):
        return any(mentions(one, schemas, wanted, seen) for one in schema)
    if not isinstance(schema, dict):
        return False
    name = schema.get("$ref")
    if isinstance(name, str):
        if name in seen:
            return False
        seen.add(name)
        return mentions(resolve(schema, schemas), schemas, wanted, seen)
    return wanted(schema) or any(mentions(one, schemas, wanted, seen) for one in schema.values())


def compile_schema(schema: Schema, schemas: Schemas) -> Complaint:
    """Compile a schema to a function that says what is wrong with a value."""
    # Here and not above: a server that has answered nothing yet needs no validator.
    from jsonschema_rs import Draft202012Validator

    whole = {**schema, "components": {"schemas": dict(schemas)}}
    # The mask keeps passwords, and megabytes, out of the messages.
    validator = Draft202012Validator(whole, mask="this value")

    def complain(value: Any) -> str:
        if validator.is_valid(value):
            return ""
        return "; ".join(_sentence(error) for error in islice(validator.iter_errors(value), _MOST_ERRORS))

    return complain


def _sentence(error: ValidationError) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path)
    place = "".join(steps)
    return f"${place}: {error.message}" if place else error.message
