"""Conversion of the values in a body, as the serializers of Django REST framework convert them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.contract.schemas import Schema, Schemas, resolve, types_of
from projectlink_mock._core.http.violations import Violation

_TRUE = ("t", "y", "yes", "true", "on", "1")
_FALSE = ("f", "n", "no", "false", "off", "0")
_DIGITS = re.compile(r"\s*[+-]?[0-9]{1,18}\s*")
_TYPE = "type"


def coerce_body(schema: Schema, schemas: Schemas, value: Any) -> tuple[Any, list[Violation]]:
    """Return a body with the values of its fields converted, and a violation for each that cannot be.

    What is inside of a field, such as the expressions of a filter, stays as it is.
    """
    if value is None:
        return None, [Violation("No data provided", keyword=_TYPE)]
    if not isinstance(value, dict):
        message = f"Invalid data. Expected a dictionary, but got {type(value).__name__}."
        return value, [Violation(message, keyword=_TYPE)]
    fields, violations = dict(value), []
    for name, part in resolve(schema, schemas).get("properties", {}).items():
        if fields.get(name) is not None:
            try:
                coerce = next((one for key, one in _COERCIONS.items() if key in types_of(resolve(part, schemas))), None)
                fields[name] = coerce(fields[name]) if coerce else fields[name]
            except ValueError as error:
                violations.append(Violation(str(error), (name,), _TYPE))
    return fields, violations


def _text(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError("Not a valid string.")
    # A blank text keeps its spaces: the handler reports it together with the other fields.
    return str(value).strip() or str(value)


def _boolean(value: Any) -> bool:
    text = str(value).lower() if isinstance(value, str | int) else ""
    if text not in (*_TRUE, *_FALSE):
        raise ValueError("Must be a valid boolean.")
    return text in _TRUE


def _primary_key(value: Any) -> int | None:
    if value == "":
        return None
    if isinstance(value, float) and value.is_integer():
        value = f"{value:.0f}"
    elif isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not value.strip().lstrip("+-").isdecimal():
        raise ValueError(f"Incorrect type. Expected pk value, received {type(value).__name__}.")
    if not _DIGITS.fullmatch(value):
        raise ValueError(f'Invalid pk "{value[:_MAX_ECHO_LENGTH]}" - object does not exist.')
    return int(value)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f'Expected a list of items but got type "{type(value).__name__}".')
    return value


_MAX_ECHO_LENGTH = 60
_COERCIONS: Mapping[str, Callable[[Any], Any]] = {
    "string": _text,
    "boolean": _boolean,
    "integer": _primary_key,
    "array": _list,
}
