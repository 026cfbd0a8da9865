"""JSON that is only kept and given back."""

from __future__ import annotations

from typing import Any

import orjson


class RawJson(bytes):
    """A JSON value as it is written: as objects of Python it would take many times the room."""

    __slots__ = ()

    @classmethod
    def from_value(cls, value: Any) -> RawJson:
        """Write a value."""
        return cls(orjson.dumps(value))

    def fragment(self) -> orjson.Fragment:
        """Give what a JSON writer takes as it is."""
        return orjson.Fragment(bytes(self))
