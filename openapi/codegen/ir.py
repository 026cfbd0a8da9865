"""Intermediate representation of a spec, in terms of Python."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """A field of a model."""

    name: str
    wire_name: str
    type: str
    required: bool
    secret: bool
    description: str
    known: tuple[str | int, ...] = ()  # documented values


@dataclass(frozen=True)
class Model:
    """A component schema."""

    name: str
    module: str
    description: str
    fields: tuple[Field, ...]
    uses: tuple[str, ...]
    is_open: bool


@dataclass(frozen=True)
class Argument:
    """A parameter, a form field or the body of an operation."""

    name: str
    wire_name: str
    location: str
    kind: str
    type: str
    required: bool
    description: str
    explode: bool = True
    renames: tuple[tuple[str, str], ...] = ()
    models: tuple[str, ...] = ()
    known: tuple[str | int, ...] = ()


@dataclass(frozen=True)
class Paging:
    """Pagination of a list operation; ``replaced`` are the parameters of another way to page."""

    start: str
    size: str
    by_page_number: bool
    items: str
    total: str
    max_page_size: int
    in_body: bool
    item_type: str
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True)
class Operation:
    """An endpoint; ``errors`` are status codes with their descriptions."""

    id: str
    method: str
    path: str
    summary: str
    description: str
    arguments: tuple[Argument, ...]
    returns: str | None
    result: str
    error: str | None
    errors: tuple[tuple[int, str], ...]
    statuses: tuple[int, ...]
    security: tuple[str, ...]
    accept: str
    content_type: str
    docs_url: str = ""
    paging: Paging | None = None
    unimplemented: str = ""  # the reason why the mock server does not emulate it


@dataclass(frozen=True)
class Scheme:
    """A security scheme; ``login`` are the operations that obtain and refresh a token."""

    name: str
    kind: str
    location: str
    key: str
    prefix: str
    login: tuple[str, str] | None = None


@dataclass(frozen=True)
class Api:
    """An API class: the operations with a tag, sorted by id."""

    name: str
    module: str
    subject: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class Group:
    """Operations of an API class that share a page of the reference, in the order of the spec."""

    name: str
    api: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class Service:
    """A spec as a whole; its API classes are in the order of the tags."""

    name: str
    title: str
    description: str
    host: str
    apis: tuple[Api, ...]
    models: tuple[Model, ...]
    operations: tuple[Operation, ...]
    groups: tuple[Group, ...]
    schemes: tuple[Scheme, ...]
