"""Drift: differences between a response and its operation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import islice
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

if TYPE_CHECKING:
    from typing import Literal

    from projectlink._core.contract.operation import Operation

    Kind = Literal[
        "undocumented status", "no JSON", "unknown field", "missing field", "wrong type", "new value", "unexpected body"
    ]

MAX_VALUE_CHARACTERS = 60
MAX_DIFFERENCES = 1000  # of one response, repeated ones included

_JSON_TYPES = {
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}


class ModelField(NamedTuple):
    """A field of a model: its Python name, type and requiredness, and its documented values."""

    name: str
    type: Any
    is_required: bool
    known: frozenset[Any]


class Drift(NamedTuple):
    """A difference between a response and its operation.

    Attributes:
        operation_id: Called operation.
        pointer: JSON pointer into the body, with ``*`` for any item of a list; empty for the whole body.
        kind: ``undocumented status``, ``no JSON``, ``unexpected body``, ``unknown field``, ``missing field``,
            ``wrong type`` or ``new value``.
        detail: Description of the difference. It shows no value except a new one.
    """

    operation_id: str
    pointer: str
    kind: Kind
    detail: str

    def __str__(self) -> str:
        return f"{self.operation_id}: {self.kind} at {self.pointer or 'the whole body'}: {self.detail}"


def differences(operation: Operation[Any], status: int, body: bytes) -> list[Drift]:
    """Return the differences between a response and its operation, each once.

    Args:
        operation: Called operation.
        status: HTTP status of the response.
        body: Body of the response, decompressed.
    """
    found: dict[Drift, None] = {}
    for pointer, kind, detail in islice(_compare_response(operation, status, body), MAX_DIFFERENCES):
        found.setdefault(Drift(operation.id, pointer, kind, detail))
    return list(found)


_Difference = tuple[str, "Kind", str]


def _compare_response(operation: Operation[Any], status: int, body: bytes) -> Iterator[_Difference]:
    if status not in operation.statuses:
        yield "", "undocumented status", str(status)
        return
    is_success = 200 <= status < 300
    declared = operation.returns if is_success else operation.error
    if declared is None:
        if body and is_success:
            yield "", "unexpected body", "no body is declared"
        return
    expected: Any = declared()
    if expected is bytes or (expected is str and operation.is_text) or (expected is object and not body):
        return
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        yield "", "no JSON", "invalid JSON" if body else "empty body"
        return
    yield from _compare(expected, value, "")


def _compare(expected: Any, value: Any, pointer: str) -> Iterator[_Difference]:
    """Yield the differences between a value and its type."""
    plain = get_args(expected)[0] if get_origin(expected) is Annotated else expected
    origin = get_origin(plain)
    if origin in (Union, UnionType):
        yield from _compare_union(get_args(plain), value, pointer)
    elif origin is list and isinstance(value, list):
        for item in value:
            yield from _compare(get_args(plain)[0], item, f"{pointer}/*")
    elif origin is dict and isinstance(value, dict):
        for name, item in value.items():
            yield from _compare(get_args(plain)[1], item, f"{pointer}/{_escape(name)}")
    elif hasattr(plain, "model_fields") and isinstance(value, dict):
        yield from _compare_object(plain, value, pointer)
    elif plain not in (Any, object) and (mismatch := _type_mismatch(date if plain is date else expected, value)):
        yield pointer, "wrong type", mismatch


def _compare_union(members: tuple[Any, ...], value: Any, pointer: str) -> Iterator[_Difference]:
    """Yield the differences from the member of a union with the fewest."""
    if value is None and type(None) in members:
        return
    candidates = [member for member in members if member is not type(None)]
    yield from min((list(_compare(candidate, value, pointer)) for candidate in candidates), key=len)


def _compare_object(model: Any, value: dict[str, Any], pointer: str) -> Iterator[_Difference]:
    fields = model_fields(model)
    for name, item in value.items():
        field_pointer = f"{pointer}/{_escape(name)}"
        if name not in fields:
            if not model.is_open:
                yield field_pointer, "unknown field", _json_type(item)
            continue
        field = fields[name]
        yield from _compare(field.type, item, field_pointer)
        if field.known:
            for one in item if isinstance(item, list) else [item]:
                if isinstance(one, (str, int)) and one not in field.known:
                    yield field_pointer, "new value", repr(one)[:MAX_VALUE_CHARACTERS]
    for name, field in fields.items():
        if field.is_required and name not in value:
            yield f"{pointer}/{_escape(name)}", "missing field", "it is required"


@lru_cache(maxsize=1024)
def model_fields(model: Any) -> dict[str, ModelField]:
    """Return the fields of a model by wire name."""
    from projectlink._core.contract.model import OpenEnum, documented_values, without_literals

    model.model_rebuild()
    fields = {}
    for name, field in model.model_fields.items():
        known = frozenset(documented_values(field.annotation))
        expected = without_literals(field.annotation)
        for extra in field.metadata:  # pydantic keeps strictness here, apart from the annotation
            if not isinstance(extra, OpenEnum):
                expected = Annotated[expected, extra]
        fields[field.alias or name] = ModelField(name, expected, field.is_required(), known)
    return fields


def _type_mismatch(expected: Any, value: Any) -> str | None:
    """Return the message of pydantic for a value of the wrong type; None for the right type."""
    from pydantic import ValidationError

    try:
        type_adapter(expected).validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        message = f"{first['msg'][0].lower()}{first['msg'][1:]}"
        is_text = first["type"].endswith(("parsing", "inexact"))  # of the right JSON type, such as a date
        return message if is_text else f"{message}, not {_json_type(value)}"
    return None


@lru_cache(maxsize=1024)
def type_adapter(expected: Any) -> Any:
    """Return the validator of a type."""
    from pydantic import TypeAdapter

    return TypeAdapter(expected)


def _json_type(value: Any) -> str:
    return _JSON_TYPES.get(type(value), "null")


def _escape(name: str) -> str:
    """Escape a field name for a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")
