"""Where the shape of two JSON values differs: the names and types of what is in them, not the values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from projectlink_mock._core.json_pointer import Steps
from projectlink_mock._core.recorder.contract_check import Finding, pattern

ABSENT = "absent"
_TYPES = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}


def differences(real: Any, mock: Any, place: Steps = ()) -> Iterator[Finding]:
    """The places where one has a name that the other has not, or another type.

    Null is of any type, and of lists of different lengths nothing is compared: they are of different things.
    """
    if real is None or mock is None:
        return
    one, other = _TYPES[type(real)], _TYPES[type(mock)]
    if one != other:
        yield Finding("mock", "shape", pattern(place), one, other)
    elif isinstance(real, dict):
        for name in sorted(real.keys() | mock.keys()):
            if name in real and name in mock:
                yield from differences(real[name], mock[name], (*place, name))
            else:
                sides = (_TYPES.get(type(side[name]), "null") if name in side else ABSENT for side in (real, mock))
                yield Finding("mock", "shape", pattern((*place, name)), *sides)
    elif isinstance(real, list) and len(real) == len(mock):
        for at, (first, second) in enumerate(zip(real, mock, strict=True)):
            yield from differences(first, second, (*place, at))
