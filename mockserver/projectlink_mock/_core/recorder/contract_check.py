"""What of an answer is not in the contract: its status, its type, and its fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from projectlink_mock._core.contract.schemas import Schema, Validator, compile_schema, resolve
from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.json_pointer import Steps, pointer
from projectlink_mock._core.service.service import Service


class Finding(NamedTuple):
    """Something that differs: what, where in the body, and on both sides; `to` is the contract or the mock."""

    to: str
    what: str
    place: str = ""
    real: Any = None
    expected: Any = None
    reason: str = ""


class Contract:
    """The contract of a service, against which real answers are held."""

    def __init__(self, house: Service) -> None:
        self._schemas = house.spec.schemas
        self._complaints: dict[tuple[str, int], Validator] = {}

    def findings(self, operation: Operation, status: int, kind: str, body: Any, has_body: bool) -> Iterator[Finding]:
        """What is wrong with an answer of a media type; `body` is None where it is not known as JSON."""
        media = operation.responses.get(status)
        if media is None:
            yield Finding("contract", "status", real=status, expected=sorted(operation.responses))
        elif media and has_body and kind not in media and "*/*" not in media:
            yield Finding("contract", "type", real=kind or "none", expected=sorted(media))
        elif body is not None and media.get(kind):
            yield from self._fields(self._complaint(operation.id, status, media[kind]), media[kind], body)

    def _fields(self, complain: Validator, schema: Schema, body: Any) -> Iterator[Finding]:
        for violation in complain(body):
            place = (*violation.place, violation.member) if violation.member else violation.place
            what = (
                "missing" if violation.keyword == "required" else "unknown" if violation.member else violation.keyword
            )
            yield Finding("contract", what, pattern(place), reason=violation.message)
        for place in self._unknown(schema, body, ()):
            yield Finding("contract", "unknown", pattern(place), reason="the contract has no such field")

    def _complaint(self, operation: str, status: int, schema: Schema) -> Validator:
        key = (operation, status)
        if key not in self._complaints:
            self._complaints[key] = compile_schema(schema, self._schemas)
        return self._complaints[key]

    def _unknown(self, schema: Schema | bool, value: Any, place: Steps) -> Iterator[Steps]:
        """The fields that no schema of a value names, though some schema names fields."""
        parts = list(self._parts(schema))
        if isinstance(value, list):
            for part in parts:
                for at, item in enumerate(value if "items" in part else ()):
                    yield from self._unknown(part["items"], item, (*place, at))
        if not isinstance(value, dict):
            return
        named: dict[str, list[Any]] = {}
        is_open = not any("properties" in part for part in parts)
        for part in parts:
            is_open = is_open or part.get("additionalProperties") not in (None, False)
            for name, field in part.get("properties", {}).items():
                named.setdefault(name, []).append(field)
        for name, item in value.items():
            if name in named:
                yield from self._unknown({"anyOf": named[name]}, item, (*place, name))
            elif not is_open:
                yield (*place, name)

    def _parts(self, schema: Schema | bool) -> Iterator[Schema]:
        """A schema and all that it is made of."""
        if isinstance(schema, bool):
            return
        schema = resolve(schema, self._schemas)
        yield schema
        for keyword in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(keyword, ()):
                yield from self._parts(part)


def pattern(place: Steps) -> str:
    """A way through JSON as a pointer, in which an item of a list is any item."""
    return pointer(tuple("*" if isinstance(step, int) else step for step in place))
