"""Check of a real service's responses against its contract: status, media type and fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from projectlink_mock._core.contract.schemas import Schema, Validator, compile_schema, resolve
from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.json_pointer import Steps, pattern
from projectlink_mock._core.service.service import Service

MAX_EXAMINED_BYTES = 16 * 1024
"""Size up to which all of a response is examined."""
_MAX_EXAMINED_ITEMS = 20
_MAX_EXAMINED_MEMBERS = 2_000


class Finding(NamedTuple):
    """A difference between a real response and the contract or the mock.

    Attributes:
        to: `contract` or `mock`.
        what: The kind of difference: `status`, `type`, `shape`, `missing`, `unknown` or a keyword of JSON Schema.
        place: A JSON Pointer into the body, with `*` for any item of a list.
        real: The real service's side.
        expected: The other side.
        reason: An explanation.
    """

    to: str
    what: str
    place: str = ""
    real: Any = None
    expected: Any = None
    reason: str = ""


class _TooLarge(Exception):
    """A value has too many members to be examined."""


class ContractCheck:
    """Checks responses against the contract of a service.

    A response of more than `MAX_EXAMINED_BYTES` is validated as a whole, which ends at its first violation, and in full
    with the first items of its lists, so that the time does not depend on what the service sends.
    """

    def __init__(self, service: Service) -> None:
        self._schemas = service.spec.schemas
        self._validators: dict[tuple[str, int], Validator] = {}

    def findings(
        self, operation: Operation, status: int, media_type: str, body: Any, *, has_body: bool, size: int = 0
    ) -> Iterator[Finding]:
        """Yield the differences of a response to the contract; the body of `size` bytes is None unless it is JSON."""
        media_types = operation.responses.get(status)
        if media_types is None:
            yield Finding("contract", "status", real=status, expected=sorted(operation.responses))
        elif media_types and has_body and media_type not in media_types and "*/*" not in media_types:
            yield Finding("contract", "type", real=media_type or "none", expected=sorted(media_types))
        elif body is not None and (schema := media_types.get(media_type)):
            validate = self._validator(operation.id, status, schema)
            examined = _sample(body) if size > MAX_EXAMINED_BYTES else body
            yield from self._violations(validate, body, examined, size)
            for path in self._unknown_fields(schema, examined, ()):
                yield Finding("contract", "unknown", pattern(path), reason="the contract has no such field")

    def _violations(self, validate: Validator, body: Any, examined: Any, size: int) -> Iterator[Finding]:
        violations = validate(body, size)
        if violations and examined is not body:
            violations = (None if examined is None else validate(examined)) or violations
        for violation in violations:
            path = (*violation.path, violation.member) if violation.member else violation.path
            if violation.keyword == "required":
                what = "missing"
            else:
                what = "unknown" if violation.member else violation.keyword
            yield Finding("contract", what, pattern(path), reason=violation.message)

    def _validator(self, operation: str, status: int, schema: Schema) -> Validator:
        key = (operation, status)
        if key not in self._validators:
            self._validators[key] = compile_schema(schema, self._schemas)
        return self._validators[key]

    def _unknown_fields(self, schema: Schema | bool, value: Any, path: Steps) -> Iterator[Steps]:
        """Yield the paths of fields that no subschema names, in objects of which some subschema names fields."""
        subschemas = list(self._subschemas(schema))
        if isinstance(value, list):
            for subschema in subschemas:
                for at, item in enumerate(value if "items" in subschema else ()):
                    yield from self._unknown_fields(subschema["items"], item, (*path, at))
        if not isinstance(value, dict):
            return
        fields: dict[str, list[Any]] = {}
        is_open = not any("properties" in subschema for subschema in subschemas)
        for subschema in subschemas:
            is_open = is_open or subschema.get("additionalProperties") not in (None, False)
            for name, field in subschema.get("properties", {}).items():
                fields.setdefault(name, []).append(field)
        for name, item in value.items():
            if name in fields:
                yield from self._unknown_fields({"anyOf": fields[name]}, item, (*path, name))
            elif not is_open:
                yield (*path, name)

    def _subschemas(self, schema: Schema | bool) -> Iterator[Schema]:
        """Yield a schema and the schemas that it combines."""
        if isinstance(schema, bool):
            return
        schema = resolve(schema, self._schemas)
        yield schema
        for keyword in ("allOf", "anyOf", "oneOf"):
            for subschema in schema.get(keyword, ()):
                yield from self._subschemas(subschema)


def _sample(value: Any) -> Any:
    """Return a copy of a JSON value with the first items of each list; None for one with too many members."""
    members_left = _MAX_EXAMINED_MEMBERS

    def copy(part: Any) -> Any:
        nonlocal members_left
        if isinstance(part, list):
            members_left -= min(len(part), _MAX_EXAMINED_ITEMS)
            if members_left < 0:
                raise _TooLarge
            return [copy(item) for item in part[:_MAX_EXAMINED_ITEMS]]
        if isinstance(part, dict):
            members_left -= len(part)
            if members_left < 0:
                raise _TooLarge
            return {name: copy(item) for name, item in part.items()}
        return part

    try:
        return copy(value)
    except _TooLarge:
        return None
