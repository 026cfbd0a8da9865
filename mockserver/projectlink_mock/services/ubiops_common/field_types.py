"""Field types of inputs and outputs: declaration and validation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops_common.state import PLAIN, Field

BLOB = "blob"
"""The type of a field with a file, by its id."""
FILE = "file"
"""The type of a field with a file, by its path in a bucket."""


def parse_fields(kind: str, rows: Sequence[dict[str, str]] | None, side: str) -> tuple[Field, ...]:
    """Return the fields of an input or output. Raises BadRequest if they do not match its type."""
    if kind == PLAIN:
        if rows:
            raise BadRequest(f"The {side} is plain: it has no fields.", rule("plain-has-no-fields"))
        return ()
    if not rows:
        raise BadRequest(f"The {side} is structured: it needs fields.", rule("structured-needs-fields"))
    names = [row["name"] for row in rows]
    if len(set(names)) < len(names):
        raise BadRequest(f"The names of the {side}'s fields are not unique.", rule("field-names-unique"))
    return tuple(Field(row["name"], row["data_type"]) for row in rows)


def check_fields(kind: str, fields: Sequence[Field], data: Any, *, nullable: bool = False) -> None:
    """Raise BadRequest if the data of a request does not match the input type and fields. Plain inputs accept any data.

    With `nullable`, null fits every type. Whether the files in it exist is not checked.
    """
    if error := field_error("input", kind, fields, data, nullable=nullable):
        raise BadRequest(error, rule("input-fits-fields"))


def field_error(side: str, kind: str, fields: Sequence[Field], data: Any, *, nullable: bool = False) -> str | None:
    """Return an error message for data that does not match the type and fields, or None."""
    if kind == PLAIN:
        return None
    if not isinstance(data, dict):
        return f"The {side} is structured: expected an object with a value for each field."
    names = [field.name for field in fields]
    if missing := [name for name in names if name not in data]:
        return f"The {side} lacks {', '.join(missing)}."
    if unknown := sorted(set(data) - set(names)):
        return f"The {side} has no field {', '.join(unknown)}."
    present = [field for field in fields if not (nullable and data[field.name] is None)]
    wrong = next((field for field in present if not _CHECKS[field.data_type](data[field.name])), None)
    return f"The value of {wrong.name} is not of type {wrong.data_type}." if wrong else None


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_double(value: Any) -> bool:
    return isinstance(value, float) or _is_int(value)


def _is_string(value: Any) -> bool:
    return isinstance(value, str)


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_dict(value: Any) -> bool:
    return isinstance(value, dict)


def _is_timestamp(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        parse_timestamp(value)
    except ValueError:
        return False
    return True


def _array_of(check: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(check, value))


_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "int": _is_int,
    "string": _is_string,
    "double": _is_double,
    "bool": _is_bool,
    "timestamp": _is_timestamp,
    "array_int": _array_of(_is_int),
    "array_double": _array_of(_is_double),
    "array_string": _array_of(_is_string),
    "dict": _is_dict,
    BLOB: _is_string,
    FILE: _is_string,
    "array_file": _array_of(_is_string),
}
"""The check of each type; which types a service has is in its spec."""
