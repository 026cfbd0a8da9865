"""Schema violations of a value: path, keyword and description."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from projectlink_mock._core.json_pointer import Steps

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

_MAX_DESCRIBED = 3
_MAX_LISTED_VALUES = 20

UNREADABLE = "unreadable"
"""The keyword of a violation of a body that cannot be parsed."""

RULE = "rule"
"""The keyword of a violation of a rule of the service that no schema states."""


class Violation(NamedTuple):
    """One schema violation of a value.

    `path` leads to the invalid value. `member` is the name of a member that is missing from the object there,
    or that it must not have. `is_null` says that the value is null. `schema` is the violated part of the schema,
    as a URI fragment.
    """

    message: str
    path: Steps = ()
    keyword: str = RULE
    member: str = ""
    is_null: bool = False
    schema: str = ""


def violations_of(errors: Iterable[ValidationError]) -> Iterator[Violation]:
    """Yield the violations of a validator's errors; for `anyOf`, those of the option that was probably meant."""
    for error in errors:
        yield from _violations_of_error(error)


def describe(violations: Iterable[Violation]) -> str:
    """Return the first few violations in words."""
    phrases = dict.fromkeys(map(_phrase, violations))
    return "; ".join(list(phrases)[:_MAX_DESCRIBED])


def _phrase(violation: Violation) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in violation.path)
    return f"${path}: {violation.message}" if path else violation.message


def _violations_of_error(error: ValidationError) -> list[Violation]:
    path, kind = tuple(error.instance_path), _kind(error)
    schema = "#/" + "/".join(map(str, error.schema_path))
    if kind.name == "anyOf":
        return _violations_of_choice(path, kind.context)
    if kind.name == "required":
        return [Violation(error.message, path, kind.name, kind.property, schema=schema)]
    if kind.name == "additionalProperties":
        return [Violation(error.message, path, kind.name, name, schema=schema) for name in kind.unexpected]
    if kind.name == "enum":
        return [Violation(_not_one_of(kind.options), path, kind.name, schema=schema)]
    is_null = kind.name == "type" and error.instance is None
    return [Violation(error.message, path, kind.name, is_null=is_null, schema=schema)]


def _violations_of_choice(path: Steps, options: list[list[ValidationError]]) -> list[Violation]:
    """Return the violations of the closest option, above all one whose enumerated names match.

    If the name belongs to no option, one violation lists the names of all.
    """
    named = [{tuple(one.instance_path): one for one in errors if _kind(one).name == "enum"} for errors in options]
    if common := set.intersection(*map(set, named)):
        at = min(common, key=len)
        values = [value for errors in named for value in _kind(errors[at]).options]
        return [Violation(_not_one_of(values), at, "enum")]

    def distance(violations: list[Violation]) -> tuple[int, int]:
        here = [violation for violation in violations if len(violation.path) <= len(path) + 1]
        return sum(violation.keyword == "enum" for violation in here), len(here)

    return min((list(violations_of(errors)) for errors in options), key=distance)


def _not_one_of(values: list[Any]) -> str:
    shown = [orjson.dumps(value).decode() for value in values[:_MAX_LISTED_VALUES]]
    more = [f"{len(values) - _MAX_LISTED_VALUES} more"] if len(values) > _MAX_LISTED_VALUES else []
    return f"this value is not one of {', '.join(shown + more)}"


def _kind(error: ValidationError) -> Any:
    """Return the kind of an error, an object with attributes that depend on the kind."""
    return error.kind
