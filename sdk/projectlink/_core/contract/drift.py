"""Where an answer differs from what an operation declares."""

from __future__ import annotations

import json
from functools import lru_cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from projectlink._core.contract.operation import Operation

    Kind = Literal[
        "undocumented status", "no JSON", "unknown field", "missing field", "wrong type", "new value", "unexpected body"
    ]

_NOTHING: frozenset[Any] = frozenset()
_JSON = {bool: "a boolean", int: "an integer", float: "a number", str: "a string", list: "a list", dict: "an object"}
_LONGEST = 60  # characters of a value that is shown


class Drift(NamedTuple):
    """One difference.

    Attributes:
        operation_id: Whose answer it was.
        pointer: Where in the body, as a JSON pointer in which ``*`` is any item of a list; empty for the whole.
        kind: ``undocumented status``, ``no JSON``, ``unexpected body``, ``unknown field``, ``missing field``,
            ``wrong type`` or ``new value``.
        detail: What was found, without values but for a new one.
    """

    operation_id: str
    pointer: str
    kind: Kind
    detail: str

    def __str__(self) -> str:
        return f"{self.operation_id}: {self.kind} at {self.pointer or 'the whole answer'}: {self.detail}"


def differences(operation: Operation[Any], status: int, body: bytes) -> list[Drift]:
    """All in an answer that its operation does not declare, each once.

    Args:
        operation: What was called.
        status: The status of the answer.
        body: The answer's body as it came, decompressed.
    """
    found: dict[Drift, None] = {}
    for pointer, kind, detail in _answer(operation, status, body):
        found.setdefault(Drift(operation.id, pointer, kind, detail))
    return list(found)


_Found = tuple[str, "Kind", str]


def _answer(operation: Operation[Any], status: int, body: bytes) -> Iterator[_Found]:
    if status not in operation.statuses:
        yield "", "undocumented status", str(status)
        return
    is_success = 200 <= status < 300
    declared = operation.returns if is_success else operation.error
    if declared is None:
        if body and is_success:
            yield "", "unexpected body", "no body is declared"
        return
    kind: Any = declared()
    if kind is bytes or (kind is object and not body):
        return
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        yield "", "no JSON", "nothing" if not body else "something else"
        return
    yield from _value(kind, value, "")


def _value(kind: Any, value: Any, pointer: str) -> Iterator[_Found]:
    """The differences of a value from a type."""
    plain = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    origin = get_origin(plain)
    if origin in (Union, UnionType):
        yield from _closest(get_args(plain), value, pointer)
    elif origin is list and isinstance(value, list):
        for item in value:
            yield from _value(get_args(plain)[0], item, f"{pointer}/*")
    elif origin is dict and isinstance(value, dict):
        for name, item in value.items():
            yield from _value(get_args(plain)[1], item, f"{pointer}/{_step(name)}")
    elif hasattr(plain, "model_fields") and isinstance(value, dict):
        yield from _object(plain, value, pointer)
    elif plain not in (Any, object) and (problem := _refused(kind, value)):
        yield pointer, "wrong type", problem


def _closest(kinds: tuple[Any, ...], value: Any, pointer: str) -> Iterator[_Found]:
    """The differences from that one of some types which has the fewest."""
    if value is None and type(None) in kinds:
        return
    named = [kind for kind in kinds if kind is not type(None)]
    yield from min((list(_value(kind, value, pointer)) for kind in named), key=len)


def _object(model: Any, value: dict[str, Any], pointer: str) -> Iterator[_Found]:
    fields = _fields(model)
    for name, item in value.items():
        where = f"{pointer}/{_step(name)}"
        if name not in fields:
            if not model.is_open:
                yield where, "unknown field", _called(item)
            continue
        kind, _, known = fields[name]
        yield from _value(kind, item, where)
        if known:
            for one in item if isinstance(item, list) else [item]:
                if isinstance(one, (str, int)) and one not in known:
                    yield where, "new value", repr(one)[:_LONGEST]
    for name, (_, is_required, _) in fields.items():
        if is_required and name not in value:
            yield f"{pointer}/{_step(name)}", "missing field", "it is required"


@lru_cache(maxsize=1024)
def _fields(model: Any) -> dict[str, tuple[Any, bool, frozenset[Any]]]:
    """By name on the wire, the type of each field, whether it is required, and the values it is known to have."""
    from projectlink._core.contract.model import Known

    model.model_rebuild()
    fields = {}
    for name, field in model.model_fields.items():
        known = next((frozenset(extra.values) for extra in field.metadata if isinstance(extra, Known)), _NOTHING)
        kind = field.annotation
        for extra in field.metadata:  # what makes a type strict is kept beside it
            if not isinstance(extra, Known):
                kind = Annotated[kind, extra]
        fields[field.alias or name] = (kind, field.is_required(), known)
    return fields


def _refused(kind: Any, value: Any) -> str | None:
    """Why the client would not take a value for a type; None if it would."""
    from pydantic import ValidationError

    try:
        _adapter(kind).validate_python(value)
    except ValidationError as error:
        message = str(error.errors(include_url=False, include_input=False)[0]["msg"])
        return f"{message[0].lower()}{message[1:]}, and is {_called(value)}"
    return None


@lru_cache(maxsize=1024)
def _adapter(kind: Any) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def _called(value: Any) -> str:
    """What JSON calls a value."""
    return _JSON.get(type(value), "null")


def _step(name: str) -> str:
    """A name as a step of a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")
