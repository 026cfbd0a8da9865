"""What is wrong with a value by its schema: where, by which keyword, and in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson

from projectlink_mock._core.json_pointer import Steps

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

_MOST_IN_A_SENTENCE = 3

UNREADABLE = "unreadable"
"""The keyword of a violation of a body that cannot be read at all."""

RULE = "rule"
"""The keyword of a violation that no schema knows of, but a rule of the service."""


@dataclass(frozen=True)
class Violation:
    """One thing that is wrong with a value.

    `place` leads to it through objects and lists. `member` is the name of what is missing or too
    much in the object there. `is_null`: what is there is null. `schema` says which part of the schema
    it is that the value does not fit, as a fragment of a URI: it tells no two violations apart.
    """

    message: str
    place: Steps = ()
    keyword: str = RULE
    member: str = ""
    is_null: bool = False
    schema: str = field(default="", compare=False)


def violations_of(errors: Iterable[ValidationError]) -> Iterator[Violation]:
    """Give the violations that a validator's errors tell of; of a choice, those of the option that was likely meant."""
    for error in errors:
        yield from _flaws_of(error)


def sentence(violations: Iterable[Violation]) -> str:
    """Say what is wrong, in words; the first few of it."""
    said = dict.fromkeys(map(_clause, violations))
    return "; ".join(list(said)[:_MOST_IN_A_SENTENCE])


def _clause(violation: Violation) -> str:
    place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in violation.place)
    return f"${place}: {violation.message}" if place else violation.message


def _flaws_of(error: ValidationError) -> list[Violation]:
    place, kind = tuple(error.instance_path), _kind(error)
    schema = "#/" + "/".join(map(str, error.schema_path))
    if kind.name == "anyOf":
        return _of_choice(place, kind.context)
    if kind.name == "required":
        return [Violation(error.message, place, kind.name, kind.property, schema=schema)]
    if kind.name == "additionalProperties":
        return [Violation(error.message, place, kind.name, name, schema=schema) for name in kind.unexpected]
    is_null = kind.name == "type" and error.instance is None
    return [Violation(error.message, place, kind.name, is_null=is_null, schema=schema)]


def _of_choice(place: Steps, options: list[list[ValidationError]]) -> list[Violation]:
    """The violations of the option that fits best, which is above all one whose names fit.

    Where no option has the name that is given, the violation says which there are.
    """
    named = [{tuple(one.instance_path): one for one in errors if _kind(one).name == "enum"} for errors in options]
    if common := set.intersection(*map(set, named)):
        at = min(common, key=len)
        names = [orjson.dumps(name).decode() for errors in named for name in _kind(errors[at]).options]
        return [Violation(f"this value is not one of {', '.join(names)}", at, "enum")]

    def misfit(violations: list[Violation]) -> tuple[int, int]:
        here = [violation for violation in violations if len(violation.place) <= len(place) + 1]
        return sum(violation.keyword == "enum" for violation in here), len(here)

    return min((list(violations_of(errors)) for errors in options), key=misfit)


def _kind(error: ValidationError) -> Any:
    """What kind of error it is; each kind has attributes of its own."""
    return error.kind
