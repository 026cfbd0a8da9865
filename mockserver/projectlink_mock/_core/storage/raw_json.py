"""JSON values that the mock stores and returns without looking inside."""

from __future__ import annotations

from typing import Any

import orjson


class RawJson(bytes):
    """A JSON value in its serialized form, which takes a fraction of the memory of Python objects."""

    __slots__ = ()

    @classmethod
    def from_value(cls, value: Any) -> RawJson:
        """Serialize a value."""
        return cls(orjson.dumps(value))

    def fragment(self) -> orjson.Fragment:
        """Return the value as a fragment that `orjson.dumps` inserts unchanged."""
        return orjson.Fragment(bytes(self))
