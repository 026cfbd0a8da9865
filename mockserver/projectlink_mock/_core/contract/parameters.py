"""From the text of a path, a query or a header to values of the types of the spec."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from projectlink_mock._core.contract.schemas import Schema, Schemas, Validator, compile_schema, resolve, types_of
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError, BadRequest
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.violations import sentence

_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple"}
_CHECKED_BY_READING = frozenset({"type", "items", "default", "format"})
_LONGEST_ECHO = 60
_TEXT = ("string",)


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation. `argument` is its name in Python."""

    name: str
    place: str
    required: bool
    schema: Schema
    style: str
    explode: bool
    argument: str

    @classmethod
    def of(cls, row: Mapping[str, Any], schemas: Schemas) -> Parameter:
        """Read a row of a compiled spec. Raises ValueError for a place or style that is not known."""
        place = row["in"]
        if place not in _DEFAULT_STYLES:
            raise ValueError(f"parameter {row['name']}: cannot be in {place!r}")
        style = row.get("style", _DEFAULT_STYLES[place])
        if style not in _SEPARATORS:
            raise ValueError(f"parameter {row['name']}: unknown style {style!r}")
        schema = resolve(row["schema"], schemas)
        explode = row.get("explode", style == "form")
        return cls(row["name"], place, row["required"], schema, style, explode, snake(row["name"]))


@dataclass(frozen=True)
class Reader:
    """Reads one parameter from requests; a value that does not fit is refused with `problem`."""

    parameter: Parameter
    complain: Validator | None = field(repr=False)
    problem: Callable[[str, str], ApiError] = BadRequest

    @classmethod
    def of(cls, parameter: Parameter, schemas: Schemas, problem: Callable[[str, str], ApiError] = BadRequest) -> Reader:
        """Make the reader of a parameter, with a validator only where its type does not say it all."""
        items = parameter.schema.get("items", {})
        further = (set(parameter.schema) | set(items)) - _CHECKED_BY_READING
        return cls(parameter, compile_schema(parameter.schema, schemas) if further else None, problem)

    def read(self, texts: list[str]) -> Any:
        """Give the value of what the request has under this name. Raises the reader's problem."""
        try:
            value = _read_texts(self.parameter, texts)
        except ValueError as error:
            raise self._refusal(str(error), "type") from None
        if self.complain and (wrong := self.complain(value)):
            raise self._refusal(sentence(wrong), wrong[0].keyword)
        return value

    def read_optional(self, request: Request) -> Any:
        """Give the value in a query or a header, or the default, or None. Raises the reader's problem."""
        parameter = self.parameter
        if parameter.place == "query":
            texts = request.arguments.get(parameter.name, [])
        else:
            text = request.header(parameter.name.lower())
            texts = [] if text is None else [text]
        if texts:
            return self.read(texts)
        if parameter.required:
            raise self._refusal("it is missing", "required")
        return parameter.schema.get("default")

    def _refusal(self, wrong: str, keyword: str) -> ApiError:
        name, place = self.parameter.name, self.parameter.place
        return self.problem(
            f"Invalid value for: {place} parameter {name} ({wrong})", reasons.parameter(name, place, keyword)
        )


def snake(name: str) -> str:
    """Write `projectId` or `X-Project-Id` as `project_id`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()


def _read_texts(parameter: Parameter, texts: list[str]) -> Any:
    types = types_of(parameter.schema)
    if types == _TEXT and len(texts) == 1:
        return texts[0]
    if "array" in types:
        if not parameter.explode or parameter.place != "query":
            texts = [part for text in texts for part in text.split(_SEPARATORS[parameter.style])]
        item_types = types_of(parameter.schema.get("items", {}))
        return [_read_text(text, item_types) for text in texts]
    if len(texts) > 1:
        raise ValueError(f"it is given {len(texts)} times")
    return _read_text(texts[0], types)


def _read_text(text: str, types: tuple[str, ...]) -> Any:
    """Read a text as the first of the types that fits it; without types it stays a text."""
    for kind, read in _READERS.items():
        if kind in types and (value := read(text)) is not None:
            return value
    if not types or "string" in types:
        return text
    shown = text if len(text) <= _LONGEST_ECHO else text[:_LONGEST_ECHO] + "…"
    raise ValueError(f"'{shown}' is not {' or '.join(kind for kind in types if kind != 'null')}")


def _boolean(text: str) -> bool | None:
    # Clients written in Python send True and False.
    return {"true": True, "false": False}.get(text.lower())


def _integer(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[+-]?[0-9]{1,18}", text) else None


def _number(text: str) -> float | None:
    if not re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?", text):
        return None
    value = float(text)
    return value if math.isfinite(value) else None


_READERS: Mapping[str, Callable[[str], Any]] = {"boolean": _boolean, "integer": _integer, "number": _number}
