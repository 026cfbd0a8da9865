"""Values of settings, as requests give them and as projects keep them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.nuextract.state.projects import AUTOMATIC, RANDOM

MAX_DPI = 600
DEFAULT_TIMEOUT_SECONDS = 3_600
MIN_TIMEOUT_SECONDS = 300
MAX_TIMEOUT_SECONDS = 366 * 86_400

_MIN_SEED, _MAX_SEED = -(2**63), 2**63 - 1
_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3_600, "d": 86_400}
_DURATION = re.compile(r"(\d{1,12})\d* ?([a-z]+)")
_UNIT_NAMES = {"millisecond": "ms", "second": "s", "minute": "m", "hour": "h", "day": "d"}


def check_settings(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return settings in the form in which projects keep them. Raises BadRequest.

    The contract has checked types and ranges, other than the range of texts.
    """
    checked = {name: value for name, value in fields.items() if value is not None}
    if "rasterization_dpi" in checked:
        checked["rasterization_dpi"] = dpi_of(checked["rasterization_dpi"])
    width = checked.get("image_width")
    if isinstance(width, str) and width.isdecimal():
        checked["image_width"] = int(width[:10])
    seed = checked.get("random_seed")
    if seed is not None and seed != RANDOM and not _MIN_SEED <= int(seed) <= _MAX_SEED:
        raise BadRequest("Invalid value for: randomSeed (it does not fit into 64 bits)", rule("random-seed"))
    for name in ("temperature", "min_example_similarity"):
        if name in checked:
            checked[name] = float(checked[name])
    return checked


def dpi_of(value: int | str) -> int | str:
    """Return a resolution as a number, or `automatic`."""
    if isinstance(value, int):
        return value
    return AUTOMATIC if value.casefold() == AUTOMATIC else int(value)


def seed_of(setting: str) -> int | None:
    """Return the seed of a setting; None for a random one."""
    return None if setting == RANDOM else int(setting)


def timeout_of(text: str | None) -> int:
    """Return the time limit of a job in seconds, at least the platform's minimum. The contract has checked its form."""
    found = _DURATION.fullmatch(text) if text else None
    if found is None:
        return DEFAULT_TIMEOUT_SECONDS
    unit = found[2]
    name = _UNIT_NAMES.get(unit.removesuffix("s"), unit)
    seconds = int(int(found[1]) * _UNITS[name])
    return min(max(seconds, MIN_TIMEOUT_SECONDS), MAX_TIMEOUT_SECONDS)
