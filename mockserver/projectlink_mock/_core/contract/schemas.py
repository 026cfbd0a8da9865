"""JSON Schemas of a spec: following references, and compiling validators when they are first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any, Protocol

from projectlink_mock._core.http.violations import Violation, violations_of

Schema = Mapping[str, Any]
Schemas = Mapping[str, Schema]
"""The named schemas of a spec, to which `#/components/schemas/X` refers."""


class Validator(Protocol):
    """Says what is wrong with a value; the first of it, where that is much."""

    def __call__(self, value: Any, size: int = 0) -> list[Violation]:
        """Give what is wrong with a value that came as so many bytes."""


_PREFIX = "#/components/schemas/"
_MOST_ERRORS = 100
_EXAMINED = 16 * 1024
"""Bytes up to which a value with choices in it is examined; what it takes grows with their nesting."""


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


def compile_schema(schema: Schema, schemas: Schemas) -> Validator:
    """Compile a schema to a function that says what is wrong with a value."""
    # Here and not above: a server that has answered nothing yet needs no validator.
    from jsonschema_rs import Draft202012Validator

    whole = {**schema, "components": {"schemas": dict(schemas)}}
    # The mask keeps passwords, and megabytes, out of the messages.
    validator = Draft202012Validator(whole, mask="this value")

    has_choices = mentions(schema, schemas, lambda one: "anyOf" in one, set())

    def complain(value: Any, size: int = 0) -> list[Violation]:
        if validator.is_valid(value):
            return []
        if has_choices and size > _EXAMINED:
            return [Violation("this value does not fit, and is too large to say where", keyword="anyOf")]
        return list(violations_of(islice(validator.iter_errors(value), _MOST_ERRORS)))

    return complain
