"""Read-only views of a state for the dashboard: tables, pages of records with secrets redacted, references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any, NamedTuple

import orjson

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.redaction import redact
from projectlink_mock._core.storage import codec
from projectlink_mock._core.storage.table import Table, tables_of

MAX_TEXT_CHARACTERS = 4 * 1024
"""Largest number of characters of a text in a list of records; a single record is not truncated."""


class Reference(NamedTuple):
    """A reference from a field of a record to a record of another table."""

    field: str
    table: str
    key: str


class BackReference(NamedTuple):
    """The number of records of a table that refer to a record in one of their fields."""

    table: str
    field: str
    records: int


def table_sizes(state: Any) -> dict[str, int]:
    """Return the number of records by table; any other field of the state counts as a table of one record."""
    return {name: len(value) if isinstance(value, Table) else 1 for name, value in _fields_of(state)}


def select_rows(state: Any, name: str, by: str | None = None, of: str = "") -> Iterable[tuple[str, Any]]:
    """Return the keys and records of a table, optionally only those with a value in an indexed field.

    Raises:
        NotFound: The state has no such table, or the table has no index of the field.
    """
    table = _field_of(state, name)
    if not isinstance(table, Table):
        return [(name, table)]
    if by is None:
        return table.rows.items()
    if (by,) not in getattr(table.record, "INDEXES", ()):
        raise NotFound(f"{name} has no index of the field {by}.", reasons.missing("group"))
    return ((key, table.rows[key]) for value in _candidates(of) for key in table.keys(**{by: value}))


def page(rows: Iterable[tuple[str, Any]], text: str, offset: int, limit: int) -> tuple[int, list[dict[str, Any]]]:
    """Return the number of records that contain a text, and a page of them as JSON."""
    found = list(_search(rows, text) if text else rows)
    return len(found), [
        {"key": key, "record": _truncate(to_json(record))} for key, record in found[offset : offset + limit]
    ]


def to_json(record: Any) -> Any:
    """Return a record as JSON with secrets redacted."""
    return redact(orjson.loads(_encoded(record)))


def get_record(state: Any, name: str, key: str) -> Any:
    """Return a record by table and key. Raises NotFound."""
    value = _field_of(state, name)
    if isinstance(value, Table):
        return value.get(key)
    if key != name:
        raise NotFound(f"There is no {name} {key!r}.", reasons.missing("record"))
    return value


def references_from(state: Any, name: str, record: Any) -> list[Reference]:
    """Return the references from a record to records of other tables."""
    tables = tables_of(state)
    document = orjson.loads(_encoded(record))
    texts = {field: str(value) for field, value in (document if isinstance(document, dict) else {}).items()}
    return [
        Reference(field, table, text)
        for field, text in texts.items()
        for table, rows in tables.items()
        if table != name and text in rows and _may_reference(field, text, table, tables)
    ]


def references_to(state: Any, name: str, key: str) -> list[BackReference]:
    """Return the references to a record from indexed fields of other tables."""
    tables = tables_of(state)
    return [
        BackReference(table, field, count)
        for table, rows in tables.items()
        for (field, *more) in getattr(rows.record, "INDEXES", ())
        if table != name and not more and _may_reference(field, key, name, tables)
        if (count := sum(rows.count(**{field: value}) for value in _candidates(key)))
    ]


def _may_reference(field: str, text: str, table: str, tables: dict[str, Table[Any]]) -> bool:
    """Return True if a field can refer to the table: by the field's name, or else by its value.

    A number alone is too common a value to be a reference.
    """
    target = field.removesuffix("_id") + "s"
    return target == table if target in tables else not text.isdecimal()


def _candidates(text: str) -> list[str | int]:
    """Return the values of a record that a text from a URL can stand for."""
    return [text, int(text)] if text.isascii() and text.isdecimal() and len(text) < 20 else [text]


def _search(rows: Iterable[tuple[str, Any]], text: str) -> Iterator[tuple[str, Any]]:
    """Yield the records that contain a text, ignoring case and secrets."""
    needle = orjson.dumps(text).decode()[1:-1].casefold()
    for key, record in rows:
        if needle in key.casefold() or _contains(record, needle):
            yield key, record


def _contains(record: Any, needle: str) -> bool:
    # Redacting is slower than searching, so it comes second.
    return needle in _casefolded(_encoded(record)) and needle in _casefolded(orjson.dumps(to_json(record)))


def _casefolded(written: bytes) -> str:
    return written.decode().casefold()


def _truncate(value: Any) -> Any:
    if isinstance(value, str) and len(value) > MAX_TEXT_CHARACTERS:
        return f"{value[:MAX_TEXT_CHARACTERS]}… ({len(value)} characters)"
    if isinstance(value, dict):
        return {key: _truncate(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_truncate(item) for item in value]
    return value


def _encoded(record: Any) -> bytes:
    return orjson.dumps(record, codec.encode, orjson.OPT_PASSTHROUGH_DATACLASS)


def _field_of(state: Any, name: str) -> Any:
    values = dict(_fields_of(state))
    if name not in values:
        raise NotFound(f"There is no table {name!r}; the tables are {', '.join(values)}.", reasons.missing("table"))
    return values[name]


def _fields_of(state: Any) -> Iterator[tuple[str, Any]]:
    return ((field.name, getattr(state, field.name)) for field in fields(state))
