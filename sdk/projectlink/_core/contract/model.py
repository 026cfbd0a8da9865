"""The base class of models, and the types of their fields."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timezone
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BeforeValidator, ConfigDict, Field, StrictBool, StrictFloat, WrapValidator
from pydantic_core import core_schema
from typing_extensions import Self

from projectlink._core.contract.checked_model import CheckedModel
from projectlink._core.errors import ApiValueError

__all__ = ["Date", "DateTime", "Field", "Model", "OpenEnum", "StrictBool", "StrictFloat", "StrictInt"]


def _aware(value: Any, parse: Any) -> datetime:
    if not isinstance(value, (str, datetime)):
        raise ValueError("should be a datetime or an ISO 8601 string")
    parsed: datetime = parse(value)
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)


DateTime = Annotated[datetime, WrapValidator(_aware)]
"""A timezone-aware datetime. A value without an offset is UTC."""


_parse_date_time = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ]\d").match


def _without_time(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date()
    found = _parse_date_time(value) if isinstance(value, str) else None
    return found[1] if found else value


Date = Annotated[date, BeforeValidator(_without_time)]
"""A date. The time of a datetime is dropped, whatever its offset."""


class _Integer:
    """A number without a fraction, as in JSON Schema: 115 and 115.0, but neither ``true`` nor ``"115"``."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core_schema.CoreSchema:
        whole_float = core_schema.chain_schema([core_schema.float_schema(strict=True), core_schema.int_schema()])
        return core_schema.union_schema(
            [core_schema.int_schema(strict=True), whole_float],
            mode="left_to_right",
            custom_error_type="int_type",
            metadata={"pydantic_js_updates": {"type": "integer"}},
        )


StrictInt = Annotated[int, _Integer()]
"""An int, or a float without a fraction."""


class OpenEnum:
    """The mark of a field such as ``Literal["asc", "desc"] | str``: a service may add values at any time.

    Type checkers and editors see the documented values. Validation sees a plain ``str``, which is as open as the union
    and faster.
    """

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core_schema.CoreSchema:
        schema: core_schema.CoreSchema = handler(without_literals(source))
        return schema

    def __repr__(self) -> str:
        return "OpenEnum()"


def without_literals(annotation: Any) -> Any:
    """Return a type without the documented values of its open enumerations."""
    origin, members = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return Union[tuple(without_literals(one) for one in members if get_origin(one) is not Literal)]  # noqa: UP007
    return list[without_literals(members[0])] if origin is list else annotation  # type: ignore[misc]


def documented_values(annotation: Any) -> tuple[str | int, ...]:
    """Return the documented values of an open enumeration or of a list of one."""
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if get_origin(annotation) not in (Union, UnionType, list):
        return ()
    return tuple(value for member in get_args(annotation) for value in documented_values(member))


def _stop_at_first_error(schema: Any) -> None:
    """Let each list of a schema report its first wrong item only.

    Collecting the errors of a long list takes a minute and gigabytes.
    """
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        _stop_at_first_error(part)
    if isinstance(schema, dict) and schema.get("type") == "list":
        schema["fail_fast"] = True


class Model(CheckedModel):
    """A request or response body.

    Fields have Python names; the constructor accepts their wire names too. Serialization omits unset fields and
    writes None as null. Validation keeps unknown fields, for the sake of newer servers; the constructor and
    assignments reject them.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        validate_assignment=True,
        defer_build=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
        cache_strings="keys",
        ser_json_inf_nan="constants",  # `null` would be sent without an error
    )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> core_schema.CoreSchema:
        schema: core_schema.CoreSchema = handler(source)
        _stop_at_first_error(schema)
        return schema

    @property
    def actual_instance(self) -> Self:
        """The model itself; other generated clients wrap the alternatives of a field in an object with this one."""
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the set fields by their wire names, as Python values."""
        return self.model_dump(by_alias=True, exclude_unset=True, warnings=False)

    def to_json(self) -> str:
        """Return the set fields as a JSON object.

        Raises:
            ApiValueError: A number is not finite.
        """
        try:
            return json.dumps(self.to_plain(), allow_nan=False)
        except ValueError as error:
            raise ApiValueError(f"The {type(self).__name__} cannot be written as JSON: {error}") from None

    def to_str(self) -> str:
        """Return the set fields as pretty-printed text."""
        from pprint import pformat

        return pformat(self.to_dict())

    def _repr_html_(self) -> str:
        """Return a table of the set fields without secrets, for notebooks."""
        from projectlink._core.contract.html_table import model_table

        return model_table(self)

    def to_plain(self) -> dict[str, Any]:
        """Return the set fields by their wire names, as JSON values."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)

    @classmethod
    def from_dict(cls, obj: dict[str, Any] | None) -> Self | None:
        """Return a model from a dict with Python or wire names; None for None.

        Raises:
            pydantic.ValidationError: A required field is missing, or a value has the wrong type.
        """
        return None if obj is None else cls.model_validate(obj)

    @classmethod
    def from_json(cls, json_str: str | bytes) -> Self | None:
        """Return a model from JSON text; None for ``null``. Bytes are UTF-8, UTF-16 or UTF-32.

        Raises:
            pydantic.ValidationError: The text is not JSON, a required field is missing, or a value has the wrong type.
        """
        if isinstance(json_str, bytes):
            encoding = json.detect_encoding(json_str)
            json_str = json_str if encoding == "utf-8" else json_str.decode(encoding, "surrogatepass")
        json_str = json_str.removeprefix("\ufeff") if isinstance(json_str, str) else json_str
        return None if json_str.strip() in ("null", b"null") else cls.model_validate_json(json_str)
