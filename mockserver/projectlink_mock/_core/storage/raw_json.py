"""JSON that is only kept and given back."""

from __future__ import annotations

from typing import Any

import orjson


class Json(bytes):
    """A JSON value as it is written: as objects of Python it would take many times the room."""

    __slots__ = ()

    @classmethod
    def of(cls, value: Any) -> Json:
        """Write a value."""
        return cls(orjson.dumps(value))

    def shown(self) -> orjson.Fragment:
        """Give what a JSON writer takes as it is."""
        return orjson.Fragment(bytes(self))
