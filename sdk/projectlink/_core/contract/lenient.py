"""Decoding of responses in which some values have another type than the contract declares."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date, datetime
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from projectlink._core.contract.drift import model_fields, type_adapter

_SCALARS = (str, int, float, bool)

MAX_KEPT_VALUES = 20_000
"""Number of values of another type that are kept. More take seconds."""


def decode_leniently(declared: Any, text: str | bytes) -> Any:
    """Return the value of a JSON body, of which a text, number, boolean or null of another type is kept as received.

    A date that cannot be parsed is such a text. One odd entry so does not spoil a listing.

    Raises:
        ValueError: The text is not JSON, a required field is missing, an object or list is something else, or too many
            values have another type.
    """
    value = json.loads(text)
    if value is None or isinstance(value, _SCALARS):
        raise ValueError("a body of another type is not kept")
    return _decode(declared, value, [])


def _decode(expected: Any, value: Any, kept: list[Any]) -> Any:
    plain = get_args(expected)[0] if get_origin(expected) is Annotated else expected
    origin = get_origin(plain)
    if origin is list and isinstance(value, list):  # item by item: the errors of a long list fill the memory
        return [_decode(get_args(plain)[0], item, kept) for item in value]
    with suppress(ValueError):
        return type_adapter(expected).validate_python(value)
    if value is None:
        return None
    if origin in (Union, UnionType):
        return _decode_union(get_args(plain), value, kept)
    if origin is dict and isinstance(value, dict):
        return {name: _decode(get_args(plain)[1], item, kept) for name, item in value.items()}
    if hasattr(plain, "model_fields") and isinstance(value, dict):
        return _decode_object(plain, value, kept)
    if plain in (*_SCALARS, date, datetime) and isinstance(value, _SCALARS) and len(kept) < MAX_KEPT_VALUES:
        kept.append(value)
        return value
    raise ValueError(f"{type(value).__name__} is not kept for {plain}")


def _decode_union(members: tuple[Any, ...], value: Any, kept: list[Any]) -> Any:
    for member in members:
        if member is not type(None):
            with suppress(ValueError):
                return _decode(member, value, kept)
    raise ValueError("no member of the union matches")


def _decode_object(model: Any, value: dict[str, Any], kept: list[Any]) -> Any:
    fields, extras = {}, dict(value)
    for wire_name, field in model_fields(model).items():
        key = wire_name if wire_name in extras else field.name
        if key in extras:
            fields[field.name] = _decode(field.type, extras.pop(key), kept)
        elif field.is_required:
            raise ValueError(f"{wire_name} is missing")
    built = model.model_construct(set(fields), **fields)
    built.model_extra.update(extras)
    return built
