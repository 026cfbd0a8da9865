"""The base of every model."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, WrapValidator
from typing_extensions import Self

__all__ = ["DateTime", "Field", "Known", "Model", "StrictBool", "StrictFloat", "StrictInt"]


def _aware(value: Any, parse: Any) -> datetime:
    if not isinstance(value, (str, datetime)):
        raise ValueError("should be a date and time, as text in ISO 8601 or as a datetime")
    moment: datetime = parse(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


DateTime = Annotated[datetime, WrapValidator(_aware)]
"""A timezone-aware datetime; UTC where the wire has no offset."""


class Known:
    """The values that a field, or each item of one, is known to have. A service may add to them at any time."""

    __slots__ = ("values",)

    def __init__(self, *values: str | int) -> None:
        self.values = values

    def __repr__(self) -> str:
        return f"Known({', '.join(map(repr, self.values))})"


class Model(BaseModel):
    """A typed body.

    Fields are set and read by their Python names; their names on the wire are accepted too.
    A field that was never set is left out of what is sent; one set to None is sent as null.
    Fields that are not declared are kept, so that a newer server loses nothing.
    """

    is_open: ClassVar[bool] = False
    """Whether the contract itself has it that there may be further fields."""

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
        """The fields that are set, under their names on the wire, as Python values."""
        return self.model_dump(by_alias=True, exclude_unset=True)

    def to_json(self) -> str:
        """The fields that are set, as a JSON object."""
        return json.dumps(self.to_plain(), allow_nan=False)

    def to_str(self) -> str:
        """The fields that are set, laid out to be read."""
        from pprint import pformat

        return pformat(self.to_dict())

    def to_plain(self) -> dict[str, Any]:
        """The fields that are set, as values that JSON has."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    @classmethod
    def from_dict(cls, obj: dict[str, Any] | None) -> Self | None:
        """Make a model from a dict with either kind of names; None makes None.

        Raises:
            pydantic.ValidationError: a required field is missing or a value has the wrong type.
        """
        return None if obj is None else cls.model_validate(obj)

    @classmethod
    def from_json(cls, json_str: str | bytes) -> Self | None:
        """Make a model from JSON text; ``null`` makes None.

        Raises:
            pydantic.ValidationError: the text is no JSON, a required field is missing or a value has the wrong type.
        """
        return None if json_str.strip() in ("null", b"null") else cls.model_validate_json(json_str)
