"""JSON texts of other programs: their encodings, and integers that orjson would round."""

from __future__ import annotations

import json
from typing import Any

import orjson

_DIGITS_TO_ZERO = bytes.maketrans(b"123456789", b"0" * 9)
_LONG_NUMBER = b"0" * 19
_STEP = 6
_DIGITS_IN_STEPS = b"0" * (len(_LONG_NUMBER) // _STEP)
"""Digits of a long number that every sixth character of its text has at least."""
_MIN_INTEGER, _MAX_INTEGER = -(2**63), 2**64 - 1
_MAX_DIGITS = 20


def in_utf_8(content: bytes) -> bytes:
    """Return JSON in UTF-8, from UTF-16 or UTF-32, without a byte order mark; other content is unchanged."""
    # JSON begins with ASCII, so only UTF-16 and UTF-32 have a zero among the first bytes.
    if content[:1] not in (b"\xef", b"\xfe", b"\xff") and b"\0" not in content[:4]:
        return content
    try:
        return content.decode(json.detect_encoding(content)).encode()
    except UnicodeError:
        return content


class IntegerTooLongError(ValueError):
    """An integer has more than 64 bits."""


def load_exactly(content: bytes) -> Any:
    """Return parsed JSON. Raises ValueError, and IntegerTooLongError for an integer of more than 64 bits."""
    text = in_utf_8(content)
    value = orjson.loads(text)
    if _may_have_long_number(text):
        # orjson makes floats of such integers.
        try:
            json.loads(text, parse_int=_check_integer)
        except RecursionError:
            raise ValueError("nested too deeply") from None
    return value


def _may_have_long_number(text: bytes) -> bool:
    # Several times as fast as a regular expression; most texts have no digits at three of these characters in a row.
    has_digits = _DIGITS_IN_STEPS in text[::_STEP].translate(_DIGITS_TO_ZERO)
    return has_digits and _LONG_NUMBER in text.translate(_DIGITS_TO_ZERO)


def _check_integer(digits: str) -> int:
    # Python does not parse integers of more than some thousand digits.
    if len(digits) > _MAX_DIGITS or not _MIN_INTEGER <= int(digits) <= _MAX_INTEGER:
        raise IntegerTooLongError("an integer has more than 64 bits")
    return int(digits)
