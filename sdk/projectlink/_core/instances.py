"""Classes that pydantic accepts as annotations, as in functions with ``validate_call``."""

from __future__ import annotations

from typing import Any


class ValidatedByInstance:
    """A base class whose instances pydantic validates with ``isinstance``; importing it does not import pydantic."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(cls)
