"""The contract of a service: its operations, parameters and schemas, read from a compiled OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from projectlink_mock._core.contract.schemas import Schema, Schemas, resolve, types_of

SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
"""The styles of parameters, each with the separator of list items."""
_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple"}


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation. `location` is `path`, `query` or `header`; `argument` its name in Python."""

    name: str
    location: str
    required: bool
    schema: Schema
    style: str
    explode: bool
    argument: str

    @classmethod
    def of(cls, row: Mapping[str, Any], schemas: Schemas) -> Parameter:
        """Return the parameter of an OpenAPI parameter object. Raises ValueError for an unknown location or style."""
        location = row["in"]
        if location not in _DEFAULT_STYLES:
            raise ValueError(f"parameter {row['name']}: unknown location {location!r}")
        style = row.get("style", _DEFAULT_STYLES[location])
        if style not in SEPARATORS:
            raise ValueError(f"parameter {row['name']}: unknown style {style!r}")
        schema = resolve(row["schema"], schemas)
        explode = row.get("explode", style == "form")
        return cls(row["name"], location, row.get("required", False), schema, style, explode, snake(row["name"]))


@dataclass(frozen=True)
class Body:
    """The body of an operation: whether it is required, and a schema for each media type."""

    required: bool
    content: Mapping[str, Schema]


@dataclass(frozen=True)
class Operation:
    """An operation of a contract. Its id is also the name of its handler."""

    id: str
    method: str
    path: str
    secured: bool
    parameters: tuple[Parameter, ...]
    body: Body | None
    success: int
    statuses: frozenset[int] = frozenset()
    responses: Mapping[int, Mapping[str, Schema]] = field(default_factory=dict)
    """By status and media type, the schemas of the responses; no media type means no body."""

    @property
    def integers(self) -> set[str]:
        """Return the names of the path parameters that are integers."""
        in_path = (one for one in self.parameters if one.location == "path")
        return {one.name for one in in_path if types_of(one.schema) == ("integer",)}

    @property
    def path_arguments(self) -> list[str]:
        """Return the names of the handler's path parameters, in the order of the path."""
        by_name = {one.name: one.argument for one in self.parameters if one.location == "path"}
        return [by_name[part[1:-1]] for part in self.path.split("/") if part.startswith("{")]


@dataclass(frozen=True)
class Spec:
    """The contract of a service."""

    service: str
    operations: tuple[Operation, ...]
    schemas: Schemas
    title: str = ""
    document: Path | None = None
    """The file with the whole OpenAPI document."""
    server: str = ""
    """The base URL of the real service."""


def load_spec(path: Path) -> Spec:
    """Read a contract from its file. Raises OSError, and ValueError for an invalid file."""
    document = orjson.loads(path.read_bytes())
    schemas: Schemas = document["components"]["schemas"]
    operations = tuple(_operation(row, schemas) for row in document["operations"])
    beside = path.with_name("openapi.json")
    return Spec(document["service"], operations, schemas, document["title"], beside, document["server"])


def _operation(row: Mapping[str, Any], schemas: Schemas) -> Operation:
    return Operation(
        id=row["id"],
        method=row["method"],
        path=row["path"],
        secured=row["secured"],
        parameters=tuple(Parameter.of(parameter, schemas) for parameter in row["parameters"]),
        body=Body(**row["body"]) if row["body"] else None,
        success=row["success"],
        statuses=frozenset(map(int, row["responses"])),
        responses={int(status): content for status, content in row["responses"].items()},
    )


def snake(name: str) -> str:
    """Return `projectId` or `X-Project-Id` as `project_id`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()
