"""Templates from pydantic classes: the fields of a class, with the types that NuExtract has for them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from projectlink._core.errors import ApiTypeError

_TYPES = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    Decimal: "number",
    datetime: "date-time",
    date: "date",
    time: "time",
    timedelta: "duration",
}


def template_of(model: type[BaseModel], path: str = "", parents: tuple[type[BaseModel], ...] = ()) -> dict[str, Any]:
    """Return the template of a class.

    Raises:
        ApiTypeError: NuExtract has no type for a field, or the class contains itself.
    """
    where = path or model.__name__
    if model in parents:
        raise ApiTypeError(f"{where} contains itself: a template has no recursion, so pass a dict")
    model.model_rebuild(raise_errors=False)  # resolves the types
    return {
        field.alias or name: _node_of(field.annotation, f"{where}.{name}", (*parents, model))
        for name, field in model.model_fields.items()
    }


def _node_of(annotation: Any, path: str, parents: tuple[type[BaseModel], ...]) -> Any:
    origin, members = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _node_of(members[0], path, parents)
    if origin in (Union, UnionType):
        present = [one for one in members if one is not NoneType]
        if len(present) == 1:
            return _node_of(present[0], path, parents)
    elif origin is Literal and all(isinstance(one, str) for one in members):
        return list(members)
    elif origin is list:
        item = _node_of(members[0], f"{path}[]", parents)
        return [item]
    elif annotation in _TYPES:
        return _TYPES[annotation]
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return template_of(annotation, path, parents)
    elif isinstance(annotation, type) and issubclass(annotation, Enum):
        values = [one.value for one in annotation]
        if all(isinstance(value, str) for value in values):
            return values
    raise ApiTypeError(f"{path} has the type {annotation}, which no template has: use another one, or pass a dict")
