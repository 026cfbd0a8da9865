"""Whether a JSON value is like another that may leave things out, and if not, where."""

from __future__ import annotations

from typing import Any

import orjson

from projectlink_mock._core.http.redaction import REDACTED, hide, is_secret

_MAX_VALUE_CHARACTERS = 100  # characters of a value that is shown


def first_mismatch(expected: Any, actual: Any) -> str | None:
    """Say where a value is not like the expected one, secrets hidden; None if it is.

    An object is like one with fewer keys; a list has to have as many items, each like its counterpart.
    """
    return _mismatch(expected, actual, "$", "")


def _mismatch(expected: Any, actual: Any, place: str, name: str) -> str | None:
    if isinstance(expected, dict) and isinstance(actual, dict):
        return _first_of(_key_mismatch(key, value, actual, place) for key, value in expected.items())
    if isinstance(expected, list | tuple) and isinstance(actual, list):
        if len(expected) != len(actual):
            return f"{place} has {len(actual)} items instead of {len(expected)}"
        pairs = enumerate(zip(expected, actual, strict=True))
        return _first_of(_mismatch(one, other, f"{place}[{at}]", name) for at, (one, other) in pairs)
    if isinstance(expected, bool) is isinstance(actual, bool) and expected == actual:
        return None
    if is_secret(name):
        return f"{place} is another one, and secret"
    return f"{place} is {format_value(actual)} instead of {format_value(expected)}"


def _key_mismatch(key: str, value: Any, actual: dict[str, Any], place: str) -> str | None:
    place = f"{place}.{key}"
    if key not in actual:
        return f"{place} is missing"
    # An object may say of its own value that it is secret.
    if hide(actual)[key] == REDACTED:
        return None if _mismatch(value, actual[key], place, key) is None else f"{place} is another one, and secret"
    return _mismatch(value, actual[key], place, key)


def _first_of(differences: Any) -> str | None:
    return next((one for one in differences if one is not None), None)


def format_value(value: Any) -> str:
    """A value as JSON, secrets hidden, of bounded length."""
    try:
        text = orjson.dumps(hide(value)).decode()
    except TypeError:
        text = repr(hide(value))
    return text if len(text) <= _MAX_VALUE_CHARACTERS else f"{text[:_MAX_VALUE_CHARACTERS]}…"
