"""The contract of a service: its operations, parameters and schemas, read from its OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

import orjson

from projectlink_mock._core.contract.schemas import Schema, Schemas, resolve, types_of
from projectlink_mock._core.json_pointer import steps_of

SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
"""The styles of parameters, each with the separator of list items."""
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple"}


T = TypeVar("T")

Node = Mapping[str, Any]
"""A JSON object of an OpenAPI document."""


class Parameter(NamedTuple):
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


class Body(NamedTuple):
    """The body of an operation: whether it is required, and a schema for each media type."""

    required: bool
    content: Mapping[str, Schema]


class Operation(NamedTuple):
    """An operation of a contract. Its id is also the name of its handler."""

    id: str
    method: str
    path: str
    secured: bool
    parameters: tuple[Parameter, ...]
    body: Body | None
    success: int
    statuses: frozenset[int] = frozenset()
    responses: Mapping[int, Mapping[str, Schema]] = MappingProxyType({})
    """By status and media type, the schemas of the responses; no media type means no body."""
    knows_caller: bool = False
    """True if a caller may have a token, even if none is needed."""
    unimplemented: str = ""
    """The reason why the mock server does not emulate it; empty if it does."""

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


class Spec(NamedTuple):
    """The contract of a service."""

    service: str
    operations: tuple[Operation, ...]
    schemas: Schemas
    title: str = ""
    document: Path | None = None
    """The file with the OpenAPI document."""
    server: str = ""
    """The base URL of the real service."""


def load_spec(path: Path) -> Spec:
    """Read the contract of the service in whose folder an OpenAPI document is.

    Raises OSError, and ValueError for an unsupported document.
    """
    document = orjson.loads(path.read_bytes())
    reader = _Reader(document)
    operations = tuple(
        reader.operation(template, method, item)
        for template, item in document["paths"].items()
        for method in _METHODS
        if method in item
    )
    title, server = document["info"]["title"], document["servers"][0]["url"]
    return Spec(path.parent.name, operations, reader.schemas, title, path, server)


class _Reader:
    """The operations of an OpenAPI document; what several of them refer to is read once."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self.schemas: Schemas = document["components"]["schemas"]
        self._parameters: dict[str, Parameter] = {}
        self._responses: dict[str, dict[str, Schema]] = {}

    def operation(self, path: str, method: str, item: Node) -> Operation:
        """Return an operation of a path item."""
        node = item[method]
        security = node.get("security", self._document.get("security", []))
        parameters = (*item.get("parameters", ()), *node.get("parameters", ()))
        responses = {
            int(status): self._once(one, self._responses, _content) for status, one in node["responses"].items()
        }
        body = node.get("requestBody")
        return Operation(
            id=node["operationId"],
            method=method.upper(),
            path=path,
            secured=_is_secured(security),
            parameters=tuple(self._once(one, self._parameters, self._parameter) for one in parameters),
            body=Body(body.get("required", False), _content(body)) if body else None,
            success=min(status for status in responses if 200 <= status < 300),
            statuses=frozenset(responses),
            responses=responses,
            knows_caller=any(security),
            unimplemented=node.get("x-unimplemented", "").strip(),
        )

    def _parameter(self, node: Node) -> Parameter:
        return Parameter.of(node, self.schemas)

    def _once(self, node: Node, known: dict[str, T], read: Callable[[Node], T]) -> T:
        """Return what is read from a node, or from the node that it refers to; the latter is kept in `known`."""
        reference = node.get("$ref")
        if reference is None:
            return read(node)
        if reference not in known:
            known[reference] = read(_resolve(self._document, node))
        return known[reference]


def _is_secured(security: Sequence[Node]) -> bool:
    """Return True if an operation needs a principal; with `{}` among the schemes it also serves anonymous callers."""
    return bool(security) and {} not in security


def _content(node: Node) -> dict[str, Schema]:
    return {media_type: media.get("schema", {}) for media_type, media in node.get("content", {}).items()}


def _resolve(document: Node, node: Node) -> Node:
    """Return the parameter or response that a reference leads to, or the node itself."""
    while "$ref" in node:
        target: Any = document
        for step in steps_of(node["$ref"].removeprefix("#")):
            target = target[step]
        node = target
    return node


def snake(name: str) -> str:
    """Return `projectId` or `X-Project-Id` as `project_id`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()
