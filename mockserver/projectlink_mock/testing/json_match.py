"""Partial matches of JSON values, with secrets redacted in messages."""

from __future__ import annotations

from typing import Any

import orjson

from projectlink_mock._core.export.json_diff import MISSING, Mode, differences
from projectlink_mock._core.http.redaction import REDACTED, is_secret, redact
from projectlink_mock._core.json_pointer import Steps

_MAX_VALUE_CHARACTERS = 100


def first_mismatch(expected: Any, actual: Any) -> str | None:
    """Return where and how a value differs from the expected one, with secrets redacted; None if it matches.

    An object may have more members than expected. A list must have as many items, each of which must match.
    """
    mismatch = next(differences(expected, actual, Mode.SUBSET), None)
    if mismatch is None:
        return None
    path, wanted, found = mismatch
    if secret := _secret_path(path, actual):
        return f"{_path_text(secret)} differs (its value is secret)"
    place = _path_text(path)
    if found is MISSING:
        return f"{place} is missing"
    if isinstance(wanted, list | tuple) and isinstance(found, list):
        return f"{place} has {len(found)} items instead of {len(wanted)}"
    if is_secret(next((step for step in reversed(path) if isinstance(step, str)), "")):
        return f"{place} differs (its value is secret)"
    return f"{place} is {format_value(found)} instead of {format_value(wanted)}"


def _secret_path(path: Steps, value: Any) -> Steps | None:
    """Return the shortest part of a path whose value in an object is secret; None without one."""
    for length, step in enumerate(path, 1):
        if isinstance(value, dict):
            if step not in value:
                return None
            # An object may mark its own value as secret, so that redaction needs the whole object.
            if redact(value)[step] == REDACTED:
                return path[:length]
        value = value[step]
    return None


def _path_text(path: Steps) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def format_value(value: Any) -> str:
    """Return a value as JSON of bounded length, with secrets redacted."""
    try:
        text = orjson.dumps(redact(value)).decode()
    except TypeError:
        text = repr(redact(value))
    return text if len(text) <= _MAX_VALUE_CHARACTERS else f"{text[:_MAX_VALUE_CHARACTERS]}…"
