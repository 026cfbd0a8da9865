"""What a spec means for Python."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    name: str
    wire: str
    type: str
    required: bool
    secret: bool
    description: str
    known: tuple[str | int, ...] = ()


@dataclass(frozen=True)
class Model:
    name: str
    module: str
    description: str
    fields: tuple[Field, ...]
    uses: tuple[str, ...]
    is_open: bool


@dataclass(frozen=True)
class Argument:
    name: str
    wire: str
    place: str
    kind: str
    type: str
    required: bool
    description: str
    explode: bool = True
    renames: tuple[tuple[str, str], ...] = ()
    model: str = ""


@dataclass(frozen=True)
class Paging:
    start: str
    size: str
    by_page_number: bool
    items: str
    total: str
    max_page_size: int
    in_body: bool
    item_type: str
    instead: tuple[str, ...] = ()


@dataclass(frozen=True)
class Operation:
    id: str
    method: str
    path: str
    summary: str
    description: str
    arguments: tuple[Argument, ...]
    returns: str | None
    error: str | None
    errors: tuple[tuple[int, str], ...]
    statuses: tuple[int, ...]
    security: tuple[str, ...]
    accept: str
    content_type: str
    paging: Paging | None = None


@dataclass(frozen=True)
class Scheme:
    name: str
    kind: str
    place: str
    key: str
    prefix: str
    login: tuple[str, str] | None = None


@dataclass(frozen=True)
class Service:
    name: str
    title: str
    description: str
    host: str
    api: str
    module: str
    models: tuple[Model, ...]
    operations: tuple[Operation, ...]
    schemes: tuple[Scheme, ...]
