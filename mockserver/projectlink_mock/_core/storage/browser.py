"""A state to look at: its tables, a few records at a time, secrets hidden, and what belongs together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any, NamedTuple

import orjson

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.redaction import hide
from projectlink_mock._core.storage import codec
from projectlink_mock._core.storage.table import Table

MAX_TEXT_CHARACTERS = 4 * 1024
"""Characters of a text that are shown in a list of records; one record alone is shown whole."""


class Reference(NamedTuple):
    """A field of a record that names a record of a table."""

    field: str
    table: str
    key: str


class BackReference(NamedTuple):
    """How many records of a table name a record in one of their fields."""

    table: str
    field: str
    records: int


def table_sizes(state: Any) -> dict[str, int]:
    """The names of a state's tables, with how many records each has; what is no table is one record."""
    return {name: len(value) if isinstance(value, Table) else 1 for name, value in _parts(state)}


def select_rows(state: Any, name: str, by: str | None = None, of: str = "") -> Iterable[tuple[str, Any]]:
    """The keys and records of a table, or of its records with a value in a field. Raises NotFound."""
    part = _part(state, name)
    if not isinstance(part, Table):
        return [(name, part)]
    if by is None:
        return part.rows.items()
    if (by,) not in getattr(part.record, "INDEXES", ()):
        raise NotFound(f"{name} is not kept by {by}.", reasons.missing("group"))
    return ((key, part.rows[key]) for value in _values(of) for key in part.keys(**{by: value}))


def page(rows: Iterable[tuple[str, Any]], text: str, offset: int, limit: int) -> tuple[int, list[dict[str, Any]]]:
    """How many records hold a text, and some of them as JSON."""
    found = list(_search(rows, text) if text else rows)
    return len(found), [
        {"key": key, "record": _truncate(to_json(record))} for key, record in found[offset : offset + limit]
    ]


def to_json(record: Any) -> Any:
    """A record as JSON, secrets hidden."""
    return hide(orjson.loads(_encoded(record)))


def get_record(state: Any, name: str, key: str) -> Any:
    """A record by its key. Raises NotFound."""
    part = _part(state, name)
    if isinstance(part, Table):
        return part.get(key)
    if key != name:
        raise NotFound(f"There is no {name} {key!r}.", reasons.missing("record"))
    return part


def references_from(state: Any, name: str, record: Any) -> list[Reference]:
    """The fields of a record that name a record of another table."""
    tables = _tables(state)
    plain = orjson.loads(_encoded(record))
    texts = {field: str(value) for field, value in (plain if isinstance(plain, dict) else {}).items()}
    return [
        Reference(field, table, text)
        for field, text in texts.items()
        for table, rows in tables.items()
        if table != name and text in rows and _may_reference(field, text, table, tables)
    ]


def references_to(state: Any, name: str, key: str) -> list[BackReference]:
    """The tables whose records name a record, as far as they are kept by the field that does."""
    tables = _tables(state)
    return [
        BackReference(table, field, count)
        for table, rows in tables.items()
        for (field, *more) in getattr(rows.record, "INDEXES", ())
        if table != name and not more and _may_reference(field, key, name, tables)
        if (count := sum(rows.count(**{field: value}) for value in _values(key)))
    ]


def _may_reference(field: str, text: str, table: str, tables: dict[str, Table[Any]]) -> bool:
    """Whether a field can mean that table: by its name, or where that tells nothing, by what is in it.

    A number is too common to tell anything.
    """
    meant = field.removesuffix("_id") + "s"
    return meant == table if meant in tables else not text.isdecimal()


def _values(text: str) -> list[str | int]:
    """What a text from a URL can stand for in a record."""
    return [text, int(text)] if text.isascii() and text.isdecimal() and len(text) < 20 else [text]


def _search(rows: Iterable[tuple[str, Any]], text: str) -> Iterator[tuple[str, Any]]:
    """The records in which a text is, in upper or lower case; one that is in a secret only does not count."""
    needle = orjson.dumps(text).decode()[1:-1].casefold()
    for key, record in rows:
        if needle in key.casefold() or _contains(record, needle):
            yield key, record


def _contains(record: Any, needle: str) -> bool:
    # In this order: to hide secrets takes longer than to look.
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


def _part(state: Any, name: str) -> Any:
    parts = dict(_parts(state))
    if name not in parts:
        raise NotFound(f"There is no table {name!r}; there is {', '.join(parts)}.", reasons.missing("table"))
    return parts[name]


def _parts(state: Any) -> Iterator[tuple[str, Any]]:
    return ((field.name, getattr(state, field.name)) for field in fields(state))


def _tables(state: Any) -> dict[str, Table[Any]]:
    return {name: part for name, part in _parts(state) if isinstance(part, Table)}
