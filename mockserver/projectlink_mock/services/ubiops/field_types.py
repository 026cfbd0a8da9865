"""Whether data fit the fields of an input or an output."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import PLAIN, Field

BLOB = "blob"


def check_input(state: State, project_id: str, kind: str, fields: Sequence[Field], data: Any, now: datetime) -> None:
    """Raises BadRequest for what is no input of this type with these fields. Plain takes anything."""
    if wrong := misfit("input", kind, fields, data):
        raise BadRequest(wrong, rule("input-fits-fields"))
    if kind == PLAIN:
        return
    for field in fields:
        if field.data_type == BLOB:
            blob = state.blobs.find_by(project_id=project_id, id=data[field.name])
            if blob is None or not blob.is_alive(now):
                raise BadRequest(f"The blob of {field.name} does not exist.", rule("input-blob-exists"))


def misfit(side: str, kind: str, fields: Sequence[Field], data: Any) -> str | None:
    """Why the data are none of this type with these fields, or None if they are."""
    if kind == PLAIN:
        return None
    if not isinstance(data, dict):
        return f"The {side} is structured: it has to be a dictionary with a value for each field."
    names = [field.name for field in fields]
    if missing := [name for name in names if name not in data]:
        return f"The {side} lacks {', '.join(missing)}."
    if unknown := sorted(set(data) - set(names)):
        return f"The {side} has no field {', '.join(unknown)}."
    wrong = next((field for field in fields if not _FITS[field.data_type](data[field.name])), None)
    return f"The value of {wrong.name} is no {wrong.data_type}." if wrong else None


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_double(value: Any) -> bool:
    return isinstance(value, float) or _is_int(value)


def _is_string(value: Any) -> bool:
    return isinstance(value, str)


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_timestamp(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        parse_timestamp(value)
    except ValueError:
        return False
    return True


def _array_of(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(fits, value))


_FITS: Mapping[str, Callable[[Any], bool]] = {
    "int": _is_int,
    "string": _is_string,
    "double": _is_double,
    "bool": _is_bool,
    "timestamp": _is_timestamp,
    "array_int": _array_of(_is_int),
    "array_double": _array_of(_is_double),
    "array_string": _array_of(_is_string),
    BLOB: _is_string,
}
