"""The base class of models, and the types of their fields."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, WrapValidator
from typing_extensions import Self

__all__ = ["DateTime", "Field", "Known", "Model", "StrictBool", "StrictFloat", "StrictInt"]


def _aware(value: Any, parse: Any) -> datetime:
    if not isinstance(value, (str, datetime)):
        raise ValueError("should be a datetime or an ISO 8601 string")
    parsed: datetime = parse(value)
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)


DateTime = Annotated[datetime, WrapValidator(_aware)]
"""A timezone-aware datetime. A value without an offset is UTC."""


class Known:
    """The documented values of a field or of its items. The enum is open: a service may add values at any time."""

    __slots__ = ("values",)

    def __init__(self, *values: str | int) -> None:
        self.values = values

    def __repr__(self) -> str:
        return f"Known({', '.join(map(repr, self.values))})"


class Model(BaseModel):
    """A request or response body.

    Fields have Python names; the constructor accepts their wire names too. Serialization omits unset fields and
    writes None as null. Unknown fields are kept, for the sake of newer servers.
    """

    is_open: ClassVar[bool] = False
    """Whether the schema allows additional fields."""

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        validate_assignment=True,
        defer_build=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
        cache_strings="keys",
    )

    def to_dict(self) -> dict[str, Any]:
        """Return the set fields by their wire names, as Python values."""
        return self.model_dump(by_alias=True, exclude_unset=True)

    def to_json(self) -> str:
        """Return the set fields as a JSON object."""
        return json.dumps(self.to_plain(), allow_nan=False)

    def to_str(self) -> str:
        """Return the set fields as pretty-printed text."""
        from pprint import pformat

        return pformat(self.to_dict())

    def to_plain(self) -> dict[str, Any]:
        """Return the set fields by their wire names, as JSON values."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    @classmethod
    def from_dict(cls, obj: dict[str, Any] | None) -> Self | None:
        """Return a model from a dict with Python or wire names; None for None.

        Raises:
            pydantic.ValidationError: A required field is missing, or a value has the wrong type.
        """
        return None if obj is None else cls.model_validate(obj)

    @classmethod
    def from_json(cls, json_str: str | bytes) -> Self | None:
        """Return a model from JSON text; None for ``null``.

        Raises:
            pydantic.ValidationError: The text is not JSON, a required field is missing, or a value has the wrong type.
        """
        return None if json_str.strip() in ("null", b"null") else cls.model_validate_json(json_str)
