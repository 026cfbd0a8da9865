"""A service's compiled spec: its operations as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from projectlink_mock._core.contract.parameters import Parameter
from projectlink_mock._core.contract.schemas import Schema, Schemas, types_of


@dataclass(frozen=True)
class Body:
    """The body that an operation takes: whether it must be there, and a schema for each media type."""

    required: bool
    content: Mapping[str, Schema]


@dataclass(frozen=True)
class Operation:
    """An operation of a spec. Its id is also the name of its handler."""

    id: str
    method: str
    path: str
    secured: bool
    parameters: tuple[Parameter, ...]
    body: Body | None
    success: int
    statuses: frozenset[int] = frozenset()
    responses: Mapping[int, Mapping[str, Schema]] = field(default_factory=dict)
    """By status and media type, the schemas of the answers; no media type means no body."""

    @property
    def integers(self) -> set[str]:
        """The path parameters that are whole numbers."""
        in_path = (one for one in self.parameters if one.place == "path")
        return {one.name for one in in_path if types_of(one.schema) == ("integer",)}

    @property
    def path_arguments(self) -> list[str]:
        """The names that the handler gives its path parameters, in the order of the path."""
        by_name = {one.name: one.argument for one in self.parameters if one.place == "path"}
        return [by_name[part[1:-1]] for part in self.path.split("/") if part.startswith("{")]


@dataclass(frozen=True)
class Spec:
    """A compiled spec."""

    service: str
    operations: tuple[Operation, ...]
    schemas: Schemas
    title: str = ""
    written: Path | None = None
    """The file with all of the spec, prose among it: for people, and too large to be read before they ask."""
    server: str = ""
    """The base URL of the real service."""


def load_spec(path: Path) -> Spec:
    """Read a compiled spec. Raises OSError, and ValueError for one that is not as it should be."""
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
