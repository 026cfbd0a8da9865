"""Docstrings of generated methods, models and fields."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from openapi.codegen.ir import Argument, Field, Model, Operation, Service
from projectlink._core.errors import exception_class

_LINE_WIDTH = 120
_UNBOUNDED = 2**31 - 1  # the maximum of integers that have no limit of their own to document
_OPTIONS = "Options of this call, such as `deadline`; see `RequestOptions`."
SAVING_ARGUMENTS = [
    "save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of bytes.",
    'checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.',
]
_DEFAULT_PAGE_SIZE = 100
_NO_BODY = "None; the response has no body."


def describe(description: str, schema: dict[str, Any] | bool) -> str:
    """Return a description followed by the allowed values, the bounds and the default of its schema."""
    return " ".join([*description.split(), *_constraints(schema if isinstance(schema, dict) else {}, description)])


def _constraints(schema: dict[str, Any], description: str) -> Iterator[str]:
    """Yield a sentence for each constraint that a caller can violate or rely on.

    Values of responses are left out if the description names them.
    """
    items = schema.get("items")
    owner: dict[str, Any] = items if isinstance(items, dict) else schema
    values = owner.get("enum", owner.get("x-known-values", ()))
    choices = [f"`{value}`" for value in values if value is not None]
    if len(choices) > 1 and ("enum" in owner or not all(choice in description for choice in choices)):
        yield f"{'One' if owner is schema else 'Items are one'} of: {', '.join(choices)}."
    yield from _range("", schema.get("minimum"), schema.get("maximum"))
    yield from _range(" characters", schema.get("minLength"), schema.get("maxLength"))
    yield from _range(" items", schema.get("minItems"), schema.get("maxItems"))
    if schema.get("default") is not None:
        yield f"Default: `{_literal(schema['default'])}`."


def _range(unit: str, least: int | float | None, most: int | float | None) -> Iterator[str]:
    if most == _UNBOUNDED:
        most = None
    if least is not None and most is not None:
        yield f"{least} to {most}{unit}."
    elif most is not None:
        yield f"At most {most}{unit}."
    elif least == 1 and unit == " characters":
        yield "Not empty."
    elif least is not None:
        yield f"At least {least}{unit}."


def _literal(value: Any) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value) or '""'


def method_docstring(operation: Operation, service: Service) -> str:
    """Return the docstring of an operation's method, quotes included."""
    arguments = [f"{one.name}: {one.description}" for one in operation.arguments]
    sections = [
        operation.summary,
        operation.description,
        _section(
            "Args", [*arguments, *(SAVING_ARGUMENTS if operation.returns == "bytes" else []), f"**options: {_OPTIONS}"]
        ),
        _section("Returns", [operation.result if operation.returns else _NO_BODY]),
        _section(
            "Raises", [f"{exception_class(status).__name__}: {status}. {text}" for status, text in operation.errors]
        ),
        _source(operation, service),
    ]
    text = escape_docstring("\n\n".join(filter(None, sections)))
    return f'"""{text}\n"""'


def iterator_docstring(operation: Operation, filters: list[Argument]) -> str:
    """Return the docstring of the method that iterates over an operation's items, quotes included.

    Args:
        operation: A paginated operation.
        filters: Its arguments that the method has too.
    """
    page_size = operation.paging.max_page_size if operation.paging else 0
    maximum = f" At most {page_size}." if page_size else ""
    default = min(page_size or _DEFAULT_PAGE_SIZE, _DEFAULT_PAGE_SIZE)
    arguments = [
        *(f"{one.name}: {one.description}" for one in filters),
        "limit: Maximum number of items. Default: no limit.",
        f"page_size: Number of items per request.{maximum} Default: {default}.",
        "**options: Options of each request, such as `deadline`; see `RequestOptions`.",
    ]
    sections = [
        f"Iterate over all items of `{operation.id}`, page by page.",
        _section("Args", arguments),
        _section("Returns", ["An iterable that sends its requests lazily; its `pages()` iterates over whole pages."]),
        _section("Raises", [f"The exceptions of `{operation.id}`, while it is iterated over."]),
    ]
    text = escape_docstring("\n\n".join(sections))
    return f'"""{text}\n"""'


def escape_docstring(text: str) -> str:
    """Return a text that can stand between triple quotes."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    return text[:-1] + "'" if text.endswith('"') else text


def field_docstring(field: Field) -> str:
    """Return the docstring of a field, without quotes, for an indentation of 4."""
    return escape_docstring(_wrap(field.description, _LINE_WIDTH - 4 - 2 * len('"""')))


def model_docstring(model: Model) -> str:
    """Return the docstring of a model, without quotes: `help()` and editors show its fields from here."""
    fields = [f"{one.name}: {one.description}" for one in model.fields if one.description]
    attributes = _section("Attributes", fields, indentation=4)
    return escape_docstring(f"{model.description}\n\n{attributes}\n" if attributes else model.description)


def _section(title: str, entries: list[str], indentation: int = 8) -> str:
    """Return a section of a docstring with an indentation; empty without entries."""
    lines = [_wrap(entry, _LINE_WIDTH - indentation, " " * 4, " " * 8) for entry in entries]
    return "\n".join([f"{title}:", *lines]) if entries else ""


def _source(operation: Operation, service: Service) -> str:
    endpoint = f"Source: {service.title}, {operation.method} {operation.path}"
    return f"{endpoint}\n    {operation.docs_url}" if operation.docs_url else endpoint


def _wrap(text: str, width: int, first: str = "", rest: str = "") -> str:
    words = " ".join(text.split())
    return textwrap.fill(
        words, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
