"""Where two JSON values differ."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from projectlink_mock._core.json_pointer import Steps, pointer

_MOST = 50


def differences(recorded: Any, replayed: Any) -> list[dict[str, Any]]:
    """Give the places, as JSON pointers, where values differ, and both values; the first of many."""
    return list(islice(_walk(recorded, replayed, ()), _MOST))


def _walk(one: Any, other: Any, place: Steps) -> Iterator[dict[str, Any]]:
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            if key not in one:
                yield {"place": pointer((*place, key)), "replayed": other[key]}
            elif key not in other:
                yield {"place": pointer((*place, key)), "recorded": one[key]}
            else:
                yield from _walk(one[key], other[key], (*place, key))
    elif isinstance(one, list) and isinstance(other, list):
        for at in range(max(len(one), len(other))):
            if at >= len(one):
                yield {"place": pointer((*place, at)), "replayed": other[at]}
            elif at >= len(other):
                yield {"place": pointer((*place, at)), "recorded": one[at]}
            else:
                yield from _walk(one[at], other[at], (*place, at))
    elif type(one) is not type(other) or one != other:
        yield {"place": pointer(place), "recorded": one, "replayed": other}
