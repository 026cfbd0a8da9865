"""Values of settings, as requests and archives give them and as projects keep them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.nuextract.setting_kinds import RANDOM, TOO_MANY_BITS, has_64_bits
from projectlink_mock.services.nuextract.state.projects import AUTOMATIC, ContentSettings, StructuredSettings

UNLIMITED = "Unlimited"
DEFAULT_TIMEOUT_SECONDS = 3_600
MIN_TIMEOUT_SECONDS = 300
MAX_TIMEOUT_SECONDS = 366 * 86_400

_MAX_DIGITS = 18
"""Digits of a number in a text that are looked at: Python does not convert texts of thousands."""
_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3_600, "d": 86_400}
_DURATION = r"0*([0-9]{1,12})[0-9]* ?([a-z]+)"
_UNIT_NAMES = {"millisecond": "ms", "second": "s", "minute": "m", "hour": "h", "day": "d"}

Settings = TypeVar("Settings", StructuredSettings, ContentSettings)


def change_settings(settings: Settings, given: Mapping[str, Any]) -> Settings:
    """Return settings with new values; fields that are no settings of the project are ignored. Raises BadRequest.

    The contract, or `setting_kinds`, has checked types and ranges, other than the range of texts.
    """
    changed = {name: value for name, value in given.items() if value is not None and name in settings._fields}
    if "rasterization_dpi" in changed:
        changed["rasterization_dpi"] = dpi_of(changed["rasterization_dpi"])
    width = changed.get("image_width")
    if isinstance(width, str) and width.isdecimal():
        changed["image_width"] = limit_of(width)
    seed = changed.get("random_seed")
    if seed is not None and not has_64_bits(seed):
        raise BadRequest(f"Invalid value for: randomSeed (it {TOO_MANY_BITS})", rule("random-seed"))
    for name in ("temperature", "min_example_similarity"):
        if name in changed:
            changed[name] = float(changed[name])
    return settings._replace(**changed)


def dpi_of(value: int | str) -> int | str:
    """Return a resolution as a number, or `automatic`."""
    if isinstance(value, int):
        return value
    return AUTOMATIC if value.casefold() == AUTOMATIC else int(value)


def limit_of(text: str) -> int | None:
    """Return a number that is given as text, however many digits it has; None for no limit."""
    return None if text == UNLIMITED else int(text.lstrip("0")[:_MAX_DIGITS] or "0")


def seed_of(setting: str) -> int | None:
    """Return the seed of a setting; None for a random one."""
    return None if setting == RANDOM else int(setting)


def timeout_of(text: str | None) -> int:
    """Return the time limit of a job in seconds, at least the platform's minimum. The contract has checked its form."""
    found = re.fullmatch(_DURATION, text) if text else None
    if found is None:
        return DEFAULT_TIMEOUT_SECONDS
    unit = found[2]
    name = _UNIT_NAMES.get(unit.removesuffix("s"), unit)
    seconds = int(int(found[1]) * _UNITS[name])
    return min(max(seconds, MIN_TIMEOUT_SECONDS), MAX_TIMEOUT_SECONDS)
